"""An open rubbish bag in a hall, and beside it a bulging power bank, used syringes, a broken pane, or cartons and cups."""
from kit import goods, household, rooms
from kit.documents import *

PICTURES = {"squash_bag_bank.png": {"what": "bank"}, "squash_bag_needles.png": {"what": "needles"}, "squash_bag_pane.png": {"what": "pane"}, "squash_bag_cups.png": {"what": "cups"}}


def scene(what):
    back = wallpaper("blue", floor=600) + rooms.door(90, 180, 180, 404, "#7a8f76") + rooms.frame(360, 230, 120, 90, 2) + path("M560 190h340", stroke="#8a6340", sw=12) + "".join(path(f"M{600 + i * 90} 196v20", stroke="#8a6340", sw=7) for i in range(4)) + path("M600 216q-40 30 -44 200h120q-10 -170 -76 -200z", "#b5573f") + path("M780 216q-30 20 -34 120h80q-6 -110 -46 -120z", "#3f6c8f")
    side = {"bank": lambda: goods.power_bank(770, 712, 1.35), "cups": lambda: household.carton(650, 700, 190, 130, "#c9a06b", "Oats", 26) + "".join(path(f"M{x - 34} 640L{x - 26} 704H{x + 26}L{x + 34} 640Z", "#fdfdfb", "#c9d0d5", 2) + path(f"M{x - 32} 652h64l-3 26h-58z", c) for x, c in ((800, "#c9577b"), (886, "#7fb7d6"))),
            "needles": lambda: "".join(household.syringe(x, y, .9, t) for x, y, t in ((640, 670, -10), (800, 700, 14), (650, 732, 6), (840, 640, -24))), "pane": lambda: path("M560 712L590 560L640 606L668 540L720 640L700 712Z", "#cfe6ea", "#5f8f96", 4, opacity=.85) + path("M730 716L762 610L800 650L838 596L860 716Z", "#cfe6ea", "#5f8f96", 4, opacity=.85) + path("M880 716l26 -60l30 60zM520 724l22 -34l20 34z", "#dff0f2", "#5f8f96", 3) + path("M600 690l20 -70M780 700l10 -60", stroke="#fff", sw=7) + path("M588 716H720", stroke="#b98a5c", sw=15)}[what]()
    return page(back, goods.rubbish_bag(370, 706, 1.15), side)
