"""A house at night; all windows dark, or one lit."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"night_windows_dark.png": {"lit": False}, "night_windows_lit.png": {"lit": True}}


def scene(lit):
    win = lambda x, y, on: rect(x, y, 90, 110, "#e9e3d2", 3) + rect(x + 9, y + 9, 72, 92, "#ffd76b" if on else "#1d2a3f") + path(f"M{x + 45} {y + 9}v92M{x + 9} {y + 52}h72", stroke="#e9e3d2", sw=6)
    body = rect(272, 250, 480, 400, "#8d8478") + path("M240 260L512 110L784 260Z", "#4b4148") + rect(472, 500, 90, 150, "#3f5a52") + circle(548, 580, 6, "#d9c27a") + rect(640, 120, 50, 90, "#6b4a44")
    panes = "".join(win(x, y, lit and (x, y) == (617, 310)) for x, y in ((317, 310), (467, 310), (617, 310), (317, 480), (617, 480)))
    return page(sky(kind="night", until=600), "".join(circle((i * 137) % 1024, (i * 61) % 260 + 10, 2, "#fff", opacity=.8) for i in range(40)), path("M860 90a44 44 0 1 0 34 70a36 36 0 0 1 -34 -70z", "#f6ecc4"), hills(560, colour="#22333a", seed=1), meadow(600, near="#22372c", far="#2f4a3a"), tree(130, 660, 1.1, "#2f4a3a", "#3b2f28"), body, panes, path("M480 650L420 768H620L555 650Z", "#55565a"), fence(-10, 740, 12, .9, "#7d8288"), fence(640, 740, 13, .9, "#7d8288"))
