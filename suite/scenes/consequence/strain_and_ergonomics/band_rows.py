"""A man about to row with an exercise band: looped round a door handle, round a tall shelf, or through a bolted wall ring."""
from kit import people, rooms
from kit.documents import *
from kit.tools import dumbbells, exercise_band

PICTURES = {"band_rows_shelf.png": {"anchor": "shelf"}, "band_rows_handle.png": {"anchor": "handle"}, "band_rows_ring.png": {"anchor": "ring"}}
OMAR = dict(skin="brown", hair="crew", hair_colour="black", beard="stubble", top="tee", top_colour="#d98a3d", legs="shorts", legs_colour="#2f3a4a", face="neutral", build="medium", turn=-.6)


def bookcase(x, y):
    out = oval(x + 70, y + 2, 90, 9, "#000", opacity=.2) + rect(x, y - 500, 140, 500, "#e8dcc4", 3, "#b9a785", 3)
    for i in range(5):
        out += rect(x + 10, y - 490 + i * 98, 120, 84, "#cbbd9f") + (rect(x + 16, y - 466 + i * 98, 20, 60, "#8c2f39") + rect(x + 38, y - 458 + i * 98, 16, 52, "#3d5a73") + rect(x + 56, y - 470 + i * 98, 22, 64, "#d0a24a") + rect(x + 82, y - 452 + i * 98, 18, 46, "#5d7f5b") if i != 0 else oval(x + 70, y - 430, 34, 20, "#b9694a") + circle(x + 70, y - 456, 20, "#5d9150"))
    return out


def scene(anchor):
    ax, ay = {"shelf": (214, 420), "handle": (214, 400), "ring": (214, 410)}[anchor]
    if anchor == "shelf":
        thing = bookcase(70, 650)
    elif anchor == "handle":
        thing = rooms.door(60, 172, 176, 450, "#7a9aa6") + "".join(rect(50, yy, 16, 44, "#c4cbd0", 3, "#8d969c", 2) for yy in (222, 392, 542))
    else:
        thing = rect(170, 366, 64, 88, "#8d969c", 6, "#59636b", 3) + "".join(circle(a, b, 6, "#3b4248") for a, b in ((182, 378), (222, 378), (182, 442), (222, 442))) + circle(206, 410, 20, "none", "#3b4248", 9)
    loop = oval(ax, ay, 16, 24, "none", "#d4478a", 9) if anchor != "shelf" else rect(66, ay - 8, 148, 16, "#d4478a", 4)
    x, y, s = 700, 724, .92
    hands = ((-150, -384), (-120, -352))
    return page(rooms.living("plain", "garden", "#5f8f8a", floor=620, window_at=560, extra=False), thing, path("M420 700H960L1000 752H380Z", "#7f6fa5", "#5f5285", 2), people.person(x, y, s, arms=hands, **OMAR), exercise_band(ax, ay, x + s * -148, y + s * -384), exercise_band(ax, ay + 6, x + s * -130, y + s * -350, sag=30), loop, dumbbells(900, 700, .6))
