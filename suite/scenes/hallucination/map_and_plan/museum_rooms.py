"""A plan of a museum; the whale is in room 2 or in room 5."""
from kit.documents import *

PICTURES = {"museum_rooms_two.png": {"whale": 2}, "museum_rooms_five.png": {"whale": 5}}


def scene(whale):
    spots = {1: (90, 150, 240, 200), 2: (330, 150, 300, 200), 3: (630, 150, 250, 200), 4: (90, 430, 240, 190), 5: (330, 430, 300, 190), 6: (630, 430, 250, 190)}
    what = {1: "Birds", 2: "Minerals", 3: "Butterflies", 4: "Shop", 5: "Minerals", 6: "Café"}
    what[2 if whale == 5 else 5], what[whale] = "Minerals", "Whale"
    out = rect(90, 350, 790, 80, "#f3ead6") + text(485, 400, "Main hall", 24, GREY, at="middle")
    for n, (x, y, w, h) in spots.items():
        out += rect(x, y, w, h, ["#dbe8ef", "#e9f0e4", "#f2e6ea", "#f3ead6", "#e4e6f2", "#f0ecd9"][n - 1], 0, "#39506b", 7) + circle(x + 40, y + 42, 26, "#39506b") + text(x + 40, y + 52, n, 30, "#fff", bold=True, at="middle") + text(x + w / 2, y + h / 2 + 26, what[n], 30, INK, SERIF, True, at="middle")
        out += rect(x + w / 2 - 34, (y + h if n < 4 else y) - 6, 68, 12, "#f3ead6")
    return page(rect(0, 0, 1024, 768, "#39506b"), rect(50, 40, 924, 690, "#fbf8f0", 14), text(485, 110, "Museum of Nature, ground floor", 34, "#39506b", SERIF, True, at="middle"), out, rect(880, 360, 60, 60, "#c0392b", 8), path("M930 390h-36l14 -14M894 390l14 14", stroke="#fff", sw=6), text(930, 446, "Entrance", 18, "#c0392b", at="middle"), text(90, 690, "Please do not touch the exhibits", 20, GREY))
