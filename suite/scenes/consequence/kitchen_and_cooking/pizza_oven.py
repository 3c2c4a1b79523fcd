"""An oven before pizza night: plastic boxes inside, a toddler at its glass door, a spray can on the hob above, or nothing."""
from kit import goods, household, rooms, scenery
from kit.documents import *

PICTURES = {"pizza_oven_boxes.png": {"what": "boxes"}, "pizza_oven_toddler.png": {"what": "toddler"}, "pizza_oven_can.png": {"what": "can"}, "pizza_oven_bare.png": {"what": "bare"}}


def oil_spray(x, y):
    """A can of oil to spray on a baking tray: its label shows the jet of a spray head over a tray, and a drop of oil."""
    label = rect(x - 35, y - 138, 70, 96, "#fdfbf0") + oval(x + 14, y - 116, 9, 13, "#d9a441", "#a9862f", 2) + path(f"M{x + 14} {y - 140}l-7 16h14z", "#d9a441") + path(f"M{x - 26} {y - 62}h54l-7 12h-40z", "#59636b")
    jet = rect(x - 28, y - 112, 12, 12, "#3a4046", 2) + rect(x - 31, y - 100, 18, 22, "#c0392b", 2) + "".join(path(f"M{x - 13} {y - 107}l{dx} {dy}", stroke="#c99f1d", sw=3) for dx, dy in ((16, 16), (12, 24), (22, 30)))
    return goods.spray(x, y, .92, "#e2b53c") + label + jet


def scene(what):
    back = rooms.kitchen("ochre", "night", 640, "#cfd8c6")
    top = rect(0, 404, 1024, 40, "#b98a5c") + rect(350, 398, 340, 14, "#23282d", 3) + "".join(oval(x, 402, 46, 6, "#4b525b") for x in (430, 610))
    oven = rect(350, 444, 340, 290, "#d8dcdf", 6, "#9aa4ab", 3) + rect(364, 456, 312, 52, "#3a4046", 5) + rect(470, 464, 100, 36, "#1f2a24", 4) + text(520, 491, "19:05", 24, "#f0a83c", at="middle") + "".join(circle(x, 482, 15, "#c9d0d5") for x in (400, 440, 600, 640)) + rect(376, 520, 288, 11, "#b9c1c7", 5)
    inside = rect(380, 546, 280, 170, "#4a4038", 8, "#6d757b", 5) + oval(520, 560, 120, 12, "#f7c96a", opacity=.35) + path("M386 610H654M386 664H654", stroke="#9aa4ab", sw=4)
    if what == "boxes":
        inside += "".join(rect(x, y, w, 40, c, 5, rooms.darker(c), 2) + rect(x - 4, y - 8, w + 8, 12, l, 4) for x, y, w, c, l in ((400, 624, 100, "#7fb7d6", "#3f8fb5"), (520, 624, 110, "#e8a0b4", "#c9577b"), (430, 570, 90, "#bfe3a4", "#5f9a4c"), (540, 570, 90, "#f3e2a0", "#e2b53c")))
    out = oven + inside
    if what == "toddler":
        out += goods.toddler_back(600, 748, .85)
    if what == "can":
        out += oil_spray(620, 404)
    side = household.bowl(180, 424, .8, "#f3efe6", "#c0392b") + household.bottle(280, 426, .6, "#7a8f3a", "Oil") + household.sack(880, 430, .62, "FLOUR") + household.plate(770, 416, .5, circle(-20, -12, 16, "#c8402f") + circle(20, -12, 16, "#c8402f"))
    return page(back, top, side, out)
