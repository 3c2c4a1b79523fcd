"""A path over a meadow to a car park: cows with calves on it, or hay bales."""
from kit import household, people, rooms
from kit.documents import *
from kit.outdoors import calf, cow, hay_bale, stile

PICTURES = {"meadow_path_calves.png": {"what": "calves"}, "meadow_path_bales.png": {"what": "bales"}, "meadow_path_hives.png": {"what": "hives"}}
WALKER = dict(skin="olive", hair="balding", hair_colour="grey", age="old", top="coat", top_colour="#7a6a3f", legs_colour="#4a5240", arms="down", glasses=True)


def hive(x, y, s, colour):
    bees = "".join(oval(dx, dy, 6, 4, "#2b2418") + oval(dx + 2, dy, 2.4, 4, "#f2c52e") for dx, dy in ((-80, -60), (-64, -120), (-30, -176), (10, -190), (44, -164), (78, -120), (84, -40), (-88, -20), (60, -196), (-6, -12), (26, -50), (-20, -160)))
    return group(oval(0, 2, 60, 8, "#000", opacity=.2), rect(-46, -20, 12, 20, "#6b4a30") + rect(34, -20, 12, 20, "#6b4a30"), rect(-54, -80, 108, 60, colour, 2, "#00000044", 2), rect(-54, -130, 108, 50, colour, 2, "#00000044", 2), rect(-62, -144, 124, 16, "#8d969c", 2), rect(-30, -32, 60, 9, "#22180f"), rect(-40, -22, 80, 6, "#c9a06b"), bees, x=x, y=y, scale=s)


def scene(what):
    back = fade(0, 0, 1024, 400, "#9fd0ee", "#eef5ef") + rooms.cloud(200, 80) + rooms.cloud(640, 60, .8) + path("M0 330Q220 250 480 320T1024 290V420H0Z", "#93bf80") + "".join(rooms.bush(30 + k * 88, 372, .55, "#5f9150" if k % 2 else "#6a9a58") for k in range(12)) + fade(0, 366, 1024, 402, "#a9cd78", "#6fa44e")
    cars = group(household.car(0, 0, .3, "#c0392b"), household.car(140, 4, .3, "#3f6c8f", flip=True), x=780, y=372) + rect(700, 296, 5, 76, "#59636b") + rect(682, 270, 42, 42, "#2f6fb0", 6) + text(703, 303, "P", 34, "#fff", bold=True, at="middle")
    trail = path("M380 768Q470 640 600 560T740 380H770Q720 500 690 570T560 768Z", "#d6c394")
    if what == "hives":
        herd = "".join(hive(*h) for h in ((470, 470, .62, "#e2b53c"), (560, 500, .78, "#7fa6c4"), (800, 520, .9, "#f4f1e8"), (850, 640, 1.2, "#d9694b"), (690, 440, .6, "#8fb98a")))
    elif what == "calves":
        herd = cow(560, 520, .72, "#7a4630") + calf(690, 540, .72, "#a8683f", True) + cow(840, 470, .55, "#3b3532", "#f0ebe0", True, "up") + calf(760, 500, .55, "#4a4340") + cow(380, 450, .5, "#9b5f3c", flip=True) + calf(500, 462, .5, "#b97a4f") + cow(640, 640, .95, "#8a4f30", "#f3ede0", False, "up") + calf(850, 656, .95, "#b0714a")
    else:
        herd = hay_bale(560, 520, .7) + hay_bale(840, 480, .55) + hay_bale(380, 456, .45) + hay_bale(800, 650, 1)
    return page(back, cars, trail, herd, group(stile(0, 0), x=150, y=760), people.person(110, 760, .78, **WALKER), household.dog(330, 744, .72, "#b98a5c", flip=False), path("M184 578Q190 706 274 666", stroke="#8c2f39", sw=5))
