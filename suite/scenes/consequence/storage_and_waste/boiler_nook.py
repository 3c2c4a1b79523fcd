"""A cellar with a gas boiler; before the nook stand petrol canisters, tubs of pool chlorine, a crate of spray cans, or clay pots."""
from kit import goods, household, rooms, scenery
from kit.documents import *

PICTURES = {"boiler_nook_petrol.png": {"what": "petrol"}, "boiler_nook_chlorine.png": {"what": "chlorine"}, "boiler_nook_spray.png": {"what": "spray"}, "boiler_nook_pots.png": {"what": "pots"}}



def pump(x, y):
    """The picture of a petrol pump on a white label."""
    return group(rect(-44, -44, 88, 88, "#fdfdfb", 6), rect(-24, -30, 34, 60, "#23282d", 4), rect(-17, -22, 20, 18, "#fdfdfb", 2), rect(-30, 26, 46, 8, "#23282d", 2), path("M10 0h10v20q0 8 7 8t7 -8V-10l-12 -14", stroke="#23282d", sw=5), x=x, y=y)


def scene(what):
    back = wallpaper("brick", floor=610) + fade(0, 610, 1024, 158, "#b9b4aa", "#9a948a") + rect(60, 380, 330, 16, "#8f6743") + rect(60, 250, 330, 16, "#8f6743") + household.jar(120, 380, .6, "#a5333a", "Plums") + household.jar(200, 380, .6, "#d9a441", "Quince") + household.jar(280, 380, .6, "#6f8f3a", "Beans") + household.bottle(140, 250, .5, "#5f8f6a") + household.bottle(200, 250, .5, "#3a5a44") + household.carton(310, 250, 110, 70)
    back += goods.boiler(700, 410, 1) + rect(560, 500, 280, 12, "#00000030")
    things = {"petrol": lambda: household.canister(350, 712, 1.15, "#c0392b") + pump(350, 650) + household.canister(520, 716, 1.15, "#3f7f4a") + pump(520, 654), "chlorine": lambda: goods.tub(350, 712, .95, "#e8eef0", "POOL/CHLORINE", "#2f6fb0", "#d6ecf5") + goods.tub(560, 716, .95, "#e8eef0", "POOL/CHLORINE", "#2f6fb0", "#d6ecf5"),
              "spray": lambda: "".join(goods.spray(x, 700, .8, c, "SPRAY/PAINT") for x, c in ((330, "#c8402f"), (400, "#3f8fb5"), (470, "#e2b53c"), (540, "#5f9a4c"))) + rect(280, 640, 320, 76, "#c49a62", 3, "#8a6340", 3) + path("M280 664H600M280 690H600", stroke="#8a6340", sw=3), "pots": lambda: scenery.pot(340, 712, 1.3) + scenery.pot(470, 716, 1.1, "#c98a5a") + scenery.pot(580, 712, .9, "#a85f47")}[what]()
    return page(back, path("M840 610V470Q840 450 860 450H980", stroke="#8d98a1", sw=12), household.bucket(900, 700, .8, water=False), things)
