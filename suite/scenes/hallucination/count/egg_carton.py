"""An egg carton, open with four eggs or closed."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"egg_carton_open.png": {"open_": True}, "egg_carton_shut.png": {"open_": False}}


def scene(open_):
    top = rect(0, 560, 1024, 208, "#a97850") + rect(0, 552, 1024, 20, "#c49a62")
    base = path("M262 600H762L740 690H284Z", "#b9b2a3", "#8d8677", 3) + "".join(path(f"M{290 + i * 78} 612v66", stroke="#a19a8b", sw=5) for i in range(7))
    if open_:
        eggs = "".join(oval(330 + i * 78, 592, 30, 38, c) + oval(320 + i * 78, 578, 7, 12, "#ffffff", opacity=.4) for i, c in ((0, "#ecd2b4"), (1, "#e3bf98"), (3, "#ecd2b4"), (4, "#e8c9a6")))
        box = path("M262 600L300 400H724L762 600Z", "#c9c2b3", "#8d8677", 3) + path("M300 400H724L716 440H308Z", "#b9b2a3") + eggs + base
    else:
        box = path("M262 600q-4 -60 40 -64h420q44 4 40 64z", "#c9c2b3", "#8d8677", 3) + rect(400, 546, 224, 44, "#f0d48a", 4) + text(512, 578, "FRESH EGGS", 28, "#6b4a1c", bold=True, at="middle") + base
    return page(wallpaper("blue"), rect(640, 60, 290, 250, "#f7f4ec", 3, "#cfc7b5"), fade(656, 76, 258, 218, "#9fcbe8", "#e3f0f5"), rect(780, 76, 10, 218, "#f7f4ec"), top, box, bowl(150, 600, .8, "#f4efe3", "#5d9150"), path("M880 560l-14 -130q14 -40 40 0l-10 130z", "#c49a62"), leaf_pot(930, 570, .8))
