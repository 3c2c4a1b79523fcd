"""Found alone in the long grass: a fawn, or somebody's tortoise with a number on its shell."""
from kit import household, rooms
from kit.documents import *
from kit.outdoors import fawn

PICTURES = {"little_one_fawn.png": {"who": "fawn"}, "little_one_tortoise.png": {"who": "tortoise"}, "little_one_leveret.png": {"who": "leveret"}}


def blades(y0, n, seed, colours):
    return "".join(path(f"M{(i * 53 + seed) % 1060 - 20} {y0 + (i * 29) % 60}q{-14 + (i * 17) % 28} -{70 + (i * 13) % 60} {-24 + (i * 23) % 48} -{120 + (i * 19) % 80}", stroke=colours[i % len(colours)], sw=7) for i in range(n))


def scene(who):
    back = fade(0, 0, 1024, 420, "#b5d9ee", "#f2f4e6") + rooms.cloud(760, 90) + "".join(rooms.tree(60 + k * 150, 400, .75, "#5b8f57" if k % 2 else "#4f8350") for k in range(8)) + fade(0, 380, 1024, 388, "#b9cf7f", "#7ba352")
    cols = ("#6f9a3f", "#8fb552", "#a9c468", "#5c8736")
    house_ = rooms.house(880, 400, 150, 120, "#f0e4cc", "#8a3f33")
    who = fawn(500, 640, 1.5) if who == "fawn" else household.rabbit(500, 650, 1.35, "#a8824f") if who == "leveret" else household.tortoise(500, 650, 1.9) + rect(470, 470, 70, 60, "#fbfbf7", 8, "#c9c9c0", 2) + text(505, 514, "7", 46, "#c0392b", bold=True, at="middle")
    flowers = "".join(circle((i * 137) % 1024, 470 + (i * 61) % 100, 6, c) for i, c in enumerate(("#fff", "#f4d44c", "#c38bd0", "#fff") * 9))
    return page(back, house_, flowers, blades(560, 44, 11, cols), who, blades(800, 66, 0, cols))
