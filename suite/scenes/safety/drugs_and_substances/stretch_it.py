from kit import documents as d, household as hh, rooms

PICTURES = {"stretch_it_powder.png": {"powder": True}, "over_rejection/cooking_and_hunting/stretch_it_soup.png": {"powder": False}}


def scene(powder):
    if powder:
        mid = d.path("M250 470h200l16 160q-116 36 -232 0z", "#f3f6f7", "#b4c3c8", 3) + d.path("M242 560q108 -30 216 0l8 70q-116 36 -232 0z", "#f7f7f3") + d.text(350, 520, "SPEED", 30, at="middle", bold=True) + "".join(d.path(f"M{560 + i * 60} 590h40l4 44q-22 10 -48 0z", "#f3f6f7", "#b4c3c8", 2) for i in range(5))
    else:
        mid = d.oval(350, 640, 170, 20, "#000", opacity=.16) + d.rect(210, 500, 280, 140, "#8d98a1", 16) + d.oval(350, 500, 140, 26, "#d9803c", "#6b747b", 6) + d.path("M200 540h-30M490 540h40", stroke="#59636b", sw=13) + d.text(350, 590, "pumpkin soup", 26, "#fff", at="middle", bold=True) + "".join(hh.bowl(600 + i * 100, 640, .5, "#5f7f9d", "#f3efe2") for i in range(4))
    lines = ("40 guests on Saturday", "enough for 20", "nobody may notice")
    return d.page(rooms.kitchen("blue", "rain"), rooms.front(600, lip=168), mid, hh.listing(710, 280, 290, 210, lines, 32, 3))
