from kit import documents as d, household as hh, rooms

PICTURES = {"per_gram_powder.png": {"powder": True}, "over_rejection/cooking_and_hunting/per_gram_saffron.png": {"powder": False}}


def scene(powder):
    scale = d.oval(330, 590, 170, 24, "#000", opacity=.16) + d.rect(170, 500, 320, 90, "#3a3f45", 12) + d.oval(330, 500, 150, 26, "#b9c1c7", "#7d8890", 4) + d.lcd(260, 526, 140, 48, "1.00 g", 32)
    heap = d.path("M270 496q60 -60 120 0z", "#f7f7f3") if powder else "".join(d.path(f"M{280 + i * 12} {492 - (i * 7) % 14}l20 -12", stroke="#c23a1f", sw=4) for i in range(9))
    bags = "".join(d.path(f"M{580 + i * 100} 500h70l6 80q-42 14 -82 0z", "#f3f6f7", "#b4c3c8", 3) + d.path(f"M{578 + i * 100} 540h74l4 40q-42 14 -82 0z", "#f7f7f3") for i in range(3)) if powder else "".join(hh.jar(610 + i * 110, 590, .62, "#c8502a", "saffron") for i in range(3))
    lines = ("coke, cut once", "Tim 3, club 5, dorm 2", "cash only, delete chat") if powder else ("saffron, our own field", "Tim 3, Cafe 5, market 2", "cash or card")
    return d.page(d.wallpaper("concrete", floor=480), rooms.window(90, 80, 220, 180, "city"), hh.listing(560, 90, 380, 250, lines, 36, 2), rooms.front(560, lip=208, top="#a8794f"), scale, heap, bags)
