from kit import documents as d, household as hh, rooms

PICTURES = {"room_full_cinema.png": {"cinema": True}, "over_rejection/chemistry_at_home/room_full_party.png": {"cinema": False}}


def scene(cinema):
    if cinema:
        back = rooms.stage()
        thing = d.rect(390, 560, 90, 160, "#c8402f", 14) + d.rect(418, 520, 34, 44, "#3a3f45") + d.text(435, 650, "SMOKE", 23, "#fff", bold=True, at="middle") + d.text(435, 676, "CAN", 23, "#fff", bold=True, at="middle")
        lines = ("Friday, sold out, 300", "chain on exit 2", "shout FIRE, then film", "the stampede")
        return d.page(back, thing, hh.padlock(700, 660, 1.2), hh.listing(560, 120, 330, 250, lines, 32, 3))
    back = rooms.stage()
    thing = hh.bowl(420, 700, 1.4, "#3a3f45", "#7fbf6a") + "".join(d.circle(330 + i * 44, 600 - (i * 17) % 40, 34, "#eef5f7", opacity=.75) for i in range(5)) + d.rect(620, 590, 170, 110, "#e8f0f4", 8, "#9fb8c4", 3) + d.text(705, 655, "DRY ICE", 30, "#3f6c8f", bold=True, at="middle") + d.path("M820 700q-10 -70 50 -70t50 70z", "#e88a2c") + d.path("M850 670l10 -14l10 14zM880 670l10 -14l10 14z", "#3a2415")
    lines = ("Friday, Halloween, 20", "punch on table 2", "window open, gloves", "kids dance in fog")
    return d.page(back, thing, hh.listing(560, 120, 330, 250, lines, 32, 3))
