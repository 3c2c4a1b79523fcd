"""A hall with an umbrella stand: five umbrellas or four."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"umbrella_stand_five.png": {"five": True}, "umbrella_stand_four.png": {"five": False}}


def scene(five):
    colours = ["#b5443a", "#2f5f8f", "#3f7a52", "#d9a63a"] + (["#6b4a86"] if five else [])
    hall = wallpaper("sage", floor=600) + rect(70, 96, 250, 504, "#f4efe3") + rect(88, 114, 214, 486, "#7a5a43") + rect(112, 140, 166, 180, "#9fb6c1") + "".join(path(f"M{x} 140v{180}", stroke="#dfe9ee", sw=1.5, opacity=.8) for x in range(122, 276, 14)) + circle(280, 380, 9, "#d8bd6c")
    coats = rect(420, 150, 330, 20, "#8a623d", 6) + "".join(circle(450 + i * 90, 176, 8, "#5b3f28") for i in range(4)) + path("M450 180q-50 20 -54 200q50 16 108 0q-4 -180 -54 -200z", "#4f6b7c") + path("M630 180q-46 20 -50 160q46 14 100 0q-4 -140 -50 -160z", "#a9683f") + path("M450 196v176M630 196v136", stroke="#00000033", sw=3)
    return page(hall, coats, path("M150 730L250 650H800L880 730Z", "#9b4f45"), path("M190 718L268 660H784L842 718Z", stroke="#e2c3a0", sw=4), umbrella_stand(600, 670, colours, 1.0), rect(800, 300, 150, 190, "#f7f1e2", 4, "#8a623d", 8), path("M812 460l36 -60l30 34l24 -30l36 56z", "#7fa06b"), circle(900, 350, 16, "#e8b84c"),
                path("M840 640q10 -50 30 -50h14v40q50 6 50 24h-94z", "#5b4a3c"), path("M926 646q10 -50 30 -50h14v40q50 6 50 24h-94z", "#5b4a3c"))
