"""A rack of five hooks in a hall; the keys hang on the second or the fourth."""
from kit import household, rooms
from kit.documents import *

PICTURES = {"key_hooks_second.png": {"at": 1}, "key_hooks_fourth.png": {"at": 3}}


def scene(at):
    xs = [192 + i * 160 for i in range(5)]
    rack = rect(112, 250, 800, 70, "#a97850", 8, "#7d5634", 3) + rect(112, 250, 800, 12, "#ffffff", 8, opacity=.15) + "".join(path(f"M{x} 300v38q0 18 16 18t16 -14", stroke="#5b6369", sw=8) + circle(x, 292, 11, "#7d858b") for x in xs)
    bunch = lambda x: circle(x + 14, 380, 26, "none", "#9aa2a8", 5) + household.key(x + 2, 450, .5, 80, "#d0a548") + household.key(x + 30, 452, .5, 100, "#b9c1c7") + rect(x + 30, 404, 34, 48, "#c0392b", 8)
    scarf = path("M176 352q20 -16 40 0l14 250q-34 18 -68 0z", "#5d7f9b") + "".join(line(170 + i * 12, 606, 168 + i * 12, 640, "#5d7f9b", 5) for i in range(5)) + "".join(rect(172, 420 + i * 60, 56, 14, "#f2dfae", opacity=.8) for i in range(3))
    return page(wallpaper("sage", floor=690), rect(380, 60, 264, 150, "#8a623d", 4), rect(394, 74, 236, 122, "#dbe7ea"), path("M394 190q60 -80 120 -30t116 -50v86H394z", "#7f9f86"), rack, scarf, bunch(xs[at]), path("M814 352q20 -12 36 0q46 20 40 180q-60 20 -116 0q-6 -160 40 -180z", "#b98a3a"))
