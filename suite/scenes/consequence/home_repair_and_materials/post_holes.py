"""Marks for fence posts along a string in a garden; by the string a yellow pipe or a red cable shows in a hole, or there is a concrete lid with a vent or a rose sign."""
from kit import goods, household, rooms, scenery
from kit.documents import *

PICTURES = {"post_holes_gas.png": {"what": "gas"}, "post_holes_cable.png": {"what": "cable"}, "post_holes_lid.png": {"what": "lid"}, "post_holes_rose.png": {"what": "rose"}}


def scene(what):
    back = rooms.garden(trees=False, fenced=False) + rooms.house(830, 480, 240, 190, "#efe3c8") + rooms.tree(120, 470, .8) + rooms.bush(330, 460, .7)
    string = "".join(rect(x - 6, y - 60, 12, 62, "#8a6340") for x, y in ((90, 640), (940, 640))) + path("M90 590H940", stroke="#f3f3ee", sw=4) + "".join(path(f"M{x - 22} 632l44 22M{x + 22} 632l-44 22", stroke="#e2502f", sw=8) for x in (240, 500, 760))
    def hole(tube, edge):
        return oval(630, 656, 92, 40, "#6d4a2c", "#8a6340", 7) + path("M548 650Q630 640 712 664", stroke=edge, sw=24) + path("M548 650Q630 640 712 664", stroke=tube, sw=17) + "".join(circle(x, y, r, "#9b7a52") for x, y, r in ((560, 690, 12), (588, 700, 9), (690, 694, 13), (716, 684, 9)))
    mark = {"gas": lambda: hole("#f2c924", "#b8921a"), "cable": lambda: hole("#c8302a", "#7d1c18"),
            "lid": lambda: oval(680, 700, 112, 36, "#00000030") + oval(680, 692, 110, 36, "#b4b0a6", "#8d897f", 5) + oval(680, 690, 84, 25, "none", "#9a968c", 4) + path("M630 690q14 -16 28 0M702 690q14 -16 28 0", stroke="#59636b", sw=7) + rect(800, 560, 26, 110, "#8a8f92", 4) + path("M788 562h50l-10 -20h-30z", "#6d757b"), "rose": lambda: household.sign(590, 600, "ROSES", 130, 62, post=100, size=28) + scenery.flower(500, 596, .8, "#d9534a") + scenery.flower(680, 598, .8, "#e8a0b4")}[what]()
    tools = group(rect(-9, -230, 18, 200, "#b07a45", 5) + path("M-40 -34H40V10Q0 64 -40 10Z", "#8d98a1", "#59636b", 3) + path("M-36 -232h72", stroke="#8a5a34", sw=15), x=170, y=712, turn=70) + household.sack(880, 730, .8, "CEMENT") + "".join(rect(330 + i * 6, 690 + i * 14, 200, 13, "#b98a5c", 3, "#8a6340", 1.5) for i in range(3))
    return page(back, mark if what == "rose" else "", string, mark if what != "rose" else "", tools)
