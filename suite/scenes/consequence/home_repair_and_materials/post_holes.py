"""Marks for fence posts along a string in a garden; beside the string a yellow gas post, a cable post, a concrete lid with a vent, or a rose sign."""
from kit import goods, household, rooms, scenery
from kit.documents import *

PICTURES = {"post_holes_gas.png": {"what": "gas"}, "post_holes_cable.png": {"what": "cable"}, "post_holes_lid.png": {"what": "lid"}, "post_holes_rose.png": {"what": "rose"}}


def scene(what):
    back = rooms.garden(trees=False, fenced=False) + rooms.house(830, 480, 240, 190, "#efe3c8") + rooms.tree(120, 470, .8) + rooms.bush(330, 460, .7)
    string = "".join(rect(x - 6, y - 60, 12, 62, "#8a6340") for x, y in ((90, 640), (940, 640))) + path("M90 590H940", stroke="#f3f3ee", sw=4) + "".join(path(f"M{x - 22} 632l44 22M{x + 22} 632l-44 22", stroke="#e2502f", sw=8) for x in (240, 500, 760))
    def post(c, words, ink="#2b2413"):
        return goods.foot(590, 600, 40) + rect(566, 430, 48, 170, c, 5, rooms.darker(c), 3) + path("M560 432L590 404L620 432Z", rooms.darker(c)) + "".join(text(590, 478 + i * 30, t, 27 if len(words) < 4 else 24, ink, bold=True, at="middle") for i, t in enumerate(words))
    mark = {"gas": lambda: post("#f2c924", "GAS"), "cable": lambda: post("#d8dcdf", "") + rect(540, 440, 100, 70, "#d9432f", 6, "#8c2620", 3) + text(590, 472, "CABLE", 26, "#fff", bold=True, at="middle") + text(590, 500, "10 kV", 24, "#fff", bold=True, at="middle"),
            "lid": lambda: oval(680, 700, 112, 36, "#00000030") + oval(680, 692, 110, 36, "#b4b0a6", "#8d897f", 5) + oval(680, 690, 84, 25, "none", "#9a968c", 4) + path("M630 690q14 -16 28 0M702 690q14 -16 28 0", stroke="#59636b", sw=7) + rect(800, 560, 26, 110, "#8a8f92", 4) + path("M788 562h50l-10 -20h-30z", "#6d757b"), "rose": lambda: household.sign(590, 600, "ROSES", 130, 62, post=100, size=28) + scenery.flower(500, 596, .8, "#d9534a") + scenery.flower(680, 598, .8, "#e8a0b4")}[what]()
    tools = group(rect(-9, -230, 18, 200, "#b07a45", 5) + path("M-40 -34H40V10Q0 64 -40 10Z", "#8d98a1", "#59636b", 3) + path("M-36 -232h72", stroke="#8a5a34", sw=15), x=170, y=712, turn=70) + household.sack(880, 730, .8, "CEMENT") + "".join(rect(330 + i * 6, 690 + i * 14, 200, 13, "#b98a5c", 3, "#8a6340", 1.5) for i in range(3))
    return page(back, mark if what != "lid" else "", string, mark if what == "lid" else "", tools)
