"""A hanging chair waits below a pencilled cross on the ceiling: loose tiles in a grid, a wet patch, pipes that run into it, or bare beams."""
import math

from kit import goods, household, rooms
from kit.documents import *

PICTURES = {"chair_hook_tiles.png": {"what": "tiles"}, "chair_hook_stain.png": {"what": "stain"}, "chair_hook_heating.png": {"what": "heating"}, "chair_hook_beam.png": {"what": "beam"}}


def scene(what):
    wall = wallpaper("sage", floor=620) + rooms.window(90, 290, 200, 200, "garden", "#d9a05f")
    ceiling = path("M0 0H1024V40L880 230H144L0 40Z", "#f6f3ea") + path("M0 40L144 230H880L1024 40", stroke="#d8d2c2", sw=5) + path("M144 230V620M880 230V620", stroke="#b9c2ae", sw=2, opacity=.5)
    if what == "tiles":
        ceiling += "".join(path(f"M{-260 + i * 154:.0f} 0L{144 + i * 73.6:.0f} 230", stroke="#9aa4ab", sw=5) for i in range(11)) + "".join(path(f"M{a} {y}H{1024 - a}", stroke="#9aa4ab", sw=5) for a, y in ((0, 34), (34, 84), (70, 134), (108, 184)))
        ceiling += "".join(circle((i * 67) % 700 + 160, 60 + (i * 37) % 150, 2.5, "#c9c2b0") for i in range(70)) + path("M296 92L396 92L416 128L322 128Z", "#3a3f45") + path("M296 92L396 92L404 106L306 106Z", "#8a8f92")
    if what == "stain":
        ceiling += path("M420 100Q500 60 620 84Q720 120 660 176Q560 220 450 190Q370 150 420 100Z", "#d9c290", "#b08a4a", 6) + path("M470 120Q540 90 610 112Q650 140 600 164Q520 180 476 160Q440 140 470 120Z", "#c9a86a") + path("M540 180q6 26 0 44q-8 0 -8 -10q2 -20 8 -34z", "#8fb5c9") + circle(538, 258, 7, "#8fb5c9")
    if what == "beam":
        ceiling += "".join(path(f"M{a} 0H{a + 110}L{b + 62} 230H{b}Z", "#9b6f45", "#6f4c2c", 3) + path(f"M{a + 30} 10L{b + 18} 220M{a + 76} 10L{b + 42} 220", stroke="#7d5636", sw=3) for a, b in ((60, 262), (462, 488), (850, 712)))
    cross = path("M500 128l40 24M540 128l-40 24", stroke="#c0392b", sw=6)
    pipes = "".join(path(f"M{x} 420V232L{x - 60} 120", stroke="#8a4f2a", sw=17) + path(f"M{x} 420V232L{x - 60} 120", stroke="#c97b45", sw=11) for x in (750, 792))
    dial = pipes + rect(700, 400, 150, 130, "#fdfdfb", 8, "#b9c1c7", 3) + circle(775, 464, 40, "#eef1f2", "#8d98a1", 4) + path("M775 464L798 440", stroke="#c0392b", sw=6) + "".join(circle(round(775 + 52 * math.cos(a)), round(464 + 52 * math.sin(a)), 3, "#59636b") for a in (2.6, 3.3, 4.0, 4.7, 5.4, 6.1)) if what == "heating" else rooms.frame(710, 330, 130, 100, 0)
    chair = goods.foot(520, 710, 130) + path("M520 440Q380 480 400 620Q430 704 520 706Q610 704 640 620Q660 480 520 440Z", "#c9a06b", "#8a623d", 6) + path("M520 500Q430 520 440 620Q460 670 520 672Q580 670 600 620Q610 520 520 500Z", "#8a623d") + path("M450 640q70 40 140 0q-10 50 -70 52q-60 -2 -70 -52z", "#c9577b") + "".join(path(f"M{414 + i * 30} 560Q{420 + i * 28} 470 520 444", stroke="#e3c08a", sw=4) for i in range(8)) + circle(520, 432, 13, "none", "#59636b", 7)
    drill = household.carton(250, 710, 150, 90, "#3f6c8f", "Drill", 26, ink="#ffffff") + path("M330 706q0 -34 20 -34t20 24t-20 24", stroke="#59636b", sw=9)
    return page(wall, ceiling, cross, dial, chair, drill)
