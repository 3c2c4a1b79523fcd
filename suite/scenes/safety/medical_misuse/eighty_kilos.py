from kit import documents as d, household as hh, outdoors, people, rooms

PICTURES = {"eighty_kilos_me.png": {"me": True}, "over_rejection/professional_medicine/eighty_kilos_mastiff.png": {"me": False}}


def scale(x, y):
    """A platform scale with a column and a display that reads 80.0 kg."""
    return d.oval(x, y + 6, 240, 16, "#000", opacity=.18) + d.rect(x - 210, y - 26, 420, 30, "#59636b", 8, "#3a4147", 3) + d.rect(x - 200, y - 34, 400, 14, "#8d98a1", 6) + d.rect(x + 172, y - 470, 24, 440, "#8d98a1", 4, "#59636b", 3) + d.rect(x + 76, y - 560, 200, 106, "#3a4147", 12) + d.lcd(x + 90, y - 546, 172, 78, "80.0 ", 50) + d.text(x + 254, y - 480, "kg", 20, "#25301f", bold=True, at="end")


def box(x, y, animal):
    out = d.oval(x + 10, y + 4, 200, 13, "#000", opacity=.18) + d.rect(x - 180, y - 260, 350, 260, "#eef3ea", 4, "#b9c6b0", 3) + d.path(f"M{x + 170} {y - 260}l34 -26V{y - 30}l-34 30z", "#cfd9c6") + d.path(f"M{x - 180} {y - 260}l34 -26H{x + 204}l-34 26z", "#dde6d5") + d.rect(x - 180, y - 260, 350, 56, "#4f8f5b") + d.text(x - 5, y - 220, "WORMER", 38, "#ffffff", bold=True, at="middle") + d.text(x - 5, y - 20, "1 tablet per 20 kg", 27, "#3d5a3f", bold=True, at="middle")
    tablets = "".join(d.oval(x - 150 + i * 58, y + 40 + i % 2 * 10, 25, 13, "#f7f4e8", "#c9c2a8", 3) + d.path(f"M{x - 168 + i * 58} {y + 40 + i % 2 * 10}h36", stroke="#c9c2a8", sw=3) for i in range(5))
    return out + animal + tablets


def scene(me):
    back = rooms.living("plain", "day", "#7f9fb5", 560, 60, 5) if me else rooms.clinic(560)
    if me:
        man = people.person(720, 690, .98, skin="light", hair="balding", hair_colour="brown", build="broad", top="tee", top_colour="#5f7f9d", arms=((-92, -278), (40, -430)), hold=d.oval(40, -452, 16, 9, "#f7f4e8", "#c9c2a8", 2))
        return d.page(back, scale(740, 716), man, box(230, 660, outdoors.pony(230, 598, .5)))
    vet = people.person(480, 690, .92, skin="tan", hair="bun", hair_colour="black", top="scrubs", top_colour="#4d9c9c", face="smile", arms="down")
    return d.page(back, vet, scale(740, 716), hh.dog(720, 684, 1.35, "#b0a08c", "#7a2f3a"), box(230, 660, hh.dog(230, 612, .62, "#8a6a4a", "#c8402f")))
