"""Two glasses with a lemon and an apple; the one by the lemon holds more, or less."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"two_glasses_lemon.png": {"a": .85, "b": .45}, "two_glasses_apple.png": {"a": .45, "b": .85}}


def scene(a, b):
    top = rect(0, 560, 1024, 208, "#b98a5c") + rect(0, 560, 1024, 26, "#caa06f") + "".join(path(f"M0 {y}q300 14 600 0t424 4", stroke="#a3784c", sw=3, opacity=.6) for y in (640, 700))
    win = rect(300, 40, 424, 330, "#f7f4ec", 3, "#cfc7b5") + fade(322, 62, 380, 286, "#9fcbe8", "#e6f1f5") + path("M322 348v-70q120 -60 200 -10t180 -20v100z", "#93b582") + rect(506, 62, 12, 286, "#f7f4ec") + rect(322, 196, 380, 10, "#f7f4ec")
    return page(wallpaper("ochre"), win, top, glass(340, 600, 1.9, "#8cc0dd", a), lemon(480, 604, 1.3), glass(660, 600, 1.9, "#8cc0dd", b), apple(800, 604, 1.2, "#b53a33"), leaf_pot(100, 570, 1.2))
