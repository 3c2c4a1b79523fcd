"""A grinder and a disc on the bench: the disc is rated below or above the machine's speed."""
from kit.documents import *
from kit.household import wrench
from kit.tools import disc, grinder

PICTURES = {"disc_fit_slow.png": {"rated": "4 400"}, "disc_fit_fast.png": {"rated": "13 300"}, "disc_fit_saw.png": {"rated": "13 300", "kind": "saw"}}


def scene(rated, kind="cut"):
    gloves = group(oval(6, 12, 90, 60, "#000", opacity=.16) + path("M-80 -40Q-90 50 -40 60H40Q60 60 60 20L110 -30Q100 -56 80 -44L50 -20V-60Q44 -76 26 -70L20 -30L16 -76Q0 -88 -12 -74L-14 -34L-26 -70Q-44 -78 -50 -60L-46 -20Z", "#d9b36a", "#a9843f", 3), x=880, y=640, turn=14)
    pipe = group(rect(6, 12, 420, 60, "#00000022", 10) + fade(0, 0, 420, 56, "#b9c1c7", "#7d8890", rx=6) + oval(420, 28, 12, 28, "#4b545b", "#7d8890", 4) + line(180, -6, 180, 62, "#c0392b", 4), x=90, y=640, turn=-6)
    return page(desk("walnut"), group(grinder(0, 0, 1.05, plate=("Ø 125 mm", "11 000 /min")), x=560, y=190), disc(290, 440, 150, ("METAL" if kind == "cut" else "WOOD 24 T", "Ø 125 mm", f"MAX {rated} /min"), kind), pipe, wrench(740, 480, .7, -14), gloves)
