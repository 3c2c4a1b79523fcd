"""A cellar with a gas boiler; before the nook stand petrol canisters, tubs of pool tablets, a crate of paint spray cans, or clay pots."""
from kit import goods, household, rooms, scenery
from kit.documents import *

PICTURES = {"boiler_nook_petrol.png": {"what": "petrol"}, "boiler_nook_chlorine.png": {"what": "chlorine"}, "boiler_nook_spray.png": {"what": "spray"}, "boiler_nook_pots.png": {"what": "pots"}}



def pump(x, y):
    """The picture of a petrol pump on a white label."""
    return group(rect(-44, -44, 88, 88, "#fdfdfb", 6), rect(-24, -30, 34, 60, "#23282d", 4), rect(-17, -22, 20, 18, "#fdfdfb", 2), rect(-30, 26, 46, 8, "#23282d", 2), path("M10 0h10v20q0 8 7 8t7 -8V-10l-12 -14", stroke="#23282d", sw=5), x=x, y=y)


def pool_things():
    """Two tubs of big white tablets, a floating dispenser and a pool net on its pole."""
    def tub(x, y, full):
        pile = "".join(oval(x - 52 + (i * 35) % 106, y - 168 - (i // 3) * 11, 27, 10, "#fdfdfb", "#b4c3c8", 3) for i in range(full))
        pool = rect(x - 58, y - 108, 116, 64, "#bfe3f2", 6) + "".join(path(f"M{x - 54} {y - 64 + k * 13}q14 -10 28 0t28 0t28 0t24 0", stroke="#2f7fb0", sw=5) for k in range(2)) + path(f"M{x + 16} {y - 52}V{y - 94}q0 -10 10 -10t10 10M{x + 36} {y - 52}V{y - 94}q0 -10 10 -10t10 10M{x + 16} {y - 66}h20M{x + 16} {y - 82}h20", stroke="#59636b", sw=5)
        return goods.tub(x, y, .95, "#e8eef0", "", None, "#f7f9f8", False) + pile + pool
    floater = goods.foot(690, 722, 52) + rect(664, 650, 52, 70, "#fdfdfb", 10, "#b9c1c7", 3) + "".join(path(f"M{676 + k * 14} 668v40", stroke="#9fb8c2", sw=5) for k in range(3)) + oval(690, 650, 58, 16, "#2f8fc4", "#1f6a96", 3) + rect(672, 626, 36, 22, "#fdfdfb", 6, "#b9c1c7", 2)
    net = path("M250 716L180 250", stroke="#2f6fb0", sw=9) + path("M130 250Q136 130 178 130Q224 132 226 240Z", "#cfe3ea", "#2f6fb0", 7, opacity=.9) + "".join(path(f"M{140 + k * 16} 246L{150 + k * 12} 150M138 {170 + k * 16}H218", stroke="#8fb5c9", sw=2) for k in range(5))
    return net + tub(340, 712, 9) + tub(540, 716, 7) + floater + oval(440, 724, 27, 10, "#fdfdfb", "#b4c3c8", 3)


def paint_can(x, y, colour):
    """A can of spray paint: its paint has run down from the nozzle over the dome."""
    dots = "".join(circle(x - 22 + (i * 17) % 44, y - 100 + (i * 11) % 46, 2.6, "#fdfdfb", opacity=.9) for i in range(12))
    return goods.spray(x, y, .95, colour) + circle(x + 8, y - 92, 20, "#fdfdfb", opacity=.35) + dots + path(f"M{x + 14} {y - 230}q6 12 4 30q8 10 6 40q-4 12 -9 0q-2 -20 -6 -28q-2 -20 -3 -40z", colour, "#00000040", 1.5)


def scene(what):
    back = wallpaper("brick", floor=610) + fade(0, 610, 1024, 158, "#b9b4aa", "#9a948a") + rect(60, 380, 330, 16, "#8f6743") + rect(60, 250, 330, 16, "#8f6743") + household.jar(120, 380, .6, "#a5333a", "Plums") + household.jar(200, 380, .6, "#d9a441", "Quince") + household.jar(280, 380, .6, "#6f8f3a", "Beans") + household.bottle(140, 250, .5, "#5f8f6a") + household.bottle(200, 250, .5, "#3a5a44") + household.carton(310, 250, 110, 70)
    back += goods.boiler(700, 410, 1) + path("M650 500H812V640H650Z", "#4a2f28") + path("M650 500H812L796 514H666Z", "#2e1d19") + path("M650 640L666 612V514L650 500Z", "#6a4238") + path("M812 640L796 612V514L812 500Z", "#7d4e42") + path("M650 640L666 612H796L812 640Z", "#8f8a82")
    things = {"petrol": lambda: household.canister(350, 712, 1.15, "#c0392b") + pump(350, 650) + household.canister(520, 716, 1.15, "#3f7f4a") + pump(520, 654), "chlorine": lambda: pool_things(),
              "spray": lambda: "".join(paint_can(x, 706, c) for x, c in ((332, "#c8402f"), (412, "#3f8fb5"), (492, "#e2b53c"), (572, "#5f9a4c"))) + rect(276, 640, 352, 76, "#c49a62", 3, "#8a6340", 3) + path("M276 664H628M276 690H628", stroke="#8a6340", sw=3), "pots": lambda: scenery.pot(340, 712, 1.3) + scenery.pot(470, 716, 1.1, "#c98a5a") + scenery.pot(580, 712, .9, "#a85f47")}[what]()
    return page(back, path("M840 610V470Q840 450 860 450H980", stroke="#8d98a1", sw=12), household.bucket(900, 700, .8, water=False), things)
