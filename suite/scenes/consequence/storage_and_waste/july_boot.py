"""The open boot of a car in summer heat: a crate of spray cans, injection pens with a meter, or floor tiles."""
from kit import goods, household, rooms, scenery
from kit.documents import *

PICTURES = {"july_boot_sprays.png": {"what": "sprays"}, "july_boot_insulin.png": {"what": "insulin"}, "july_boot_tiles.png": {"what": "tiles"}}


def pen(x, y, colour):
    """An injection pen that stands: cap, window and the dose dial at its end."""
    return rect(x - 9, y - 84, 18, 84, "#f3f6f8", 6, "#9aa4ab", 2) + rect(x - 9, y - 84, 18, 40, colour, 6) + rect(x - 5, y - 38, 10, 16, "#cfe3ea", 2, "#9aa4ab", 1.5) + rect(x - 11, y - 98, 22, 16, "#59636b", 4)


def pens():
    """An open cool bag of clear plastic with five injection pens, a box of needles and a meter for blood sugar."""
    bag = rect(386, 440, 200, 124, "#e6f2f6", 12, "#8fb5c9", 4, opacity=.85)
    meter = rect(618, 470, 66, 94, "#3f4b58", 14, "#23282d", 2) + rect(628, 484, 46, 34, "#d5e6cf", 4) + text(651, 510, "6.1", 22, "#23282d", bold=True, at="middle") + circle(651, 540, 10, "#9aa4ab") + rect(644, 560, 14, 12, "#fdfdfb", 2, "#9aa4ab", 1.5)
    return bag + "".join(pen(412 + i * 36, 556, c) for i, c in enumerate(("#2f8f8a", "#2f8f8a", "#e07a2f", "#2f8f8a", "#e07a2f"))) + rect(386, 500, 200, 64, "#ffffff", 10, opacity=.28) + path("M392 440q94 -34 188 0", stroke="#8fb5c9", sw=6) + meter


def tiles():
    """A stack of glazed floor tiles, one leaning so that its pattern shows."""
    stack = "".join(rect(410 + (i % 2) * 4, 542 - i * 20, 190, 18, "#c9a585", 1, "#9b7b5e", 2) + rect(410 + (i % 2) * 4, 542 - i * 20, 190, 7, "#dfeaf0", 1) for i in range(5))
    leaning = group(rect(0, 0, 108, 108, "#eef3f5", 2, "#9b7b5e", 4), path("M0 54L54 0L108 54L54 108Z", "#3f7fa6"), path("M27 54L54 27L81 54L54 81Z", "#f3d48a"), path("M4 26Q26 26 26 4M82 4Q82 26 104 26M104 82Q82 82 82 104M26 104Q26 82 4 82", "none", "#c8603a", 6), x=612, y=456, turn=4)
    return stack + leaning


def scene(what):
    back = rooms.street("day", road=False) + fade(0, 640, 1024, 128, "#8d9196", "#74787d") + scenery.sun(900, 90, 50) + thermometer(70, 300, 300, 38, 0, 50, 10)
    car = goods.foot(540, 740, 340) + path("M240 730V480Q250 300 340 260H740Q830 300 840 480V730Z", "#b5473c", "#8c2620", 4) + path("M330 240L290 90Q540 50 790 90L750 240Z", "#b5473c", "#8c2620", 4) + path("M352 220L326 116Q540 90 754 116L728 220Z", "#cfe3ea", "#8c2620", 3) + path("M300 600V420Q310 310 370 290H710Q770 310 780 420V600Z", "#2b3036") + rect(300, 560, 480, 44, "#4a4f55") + rect(250, 640, 580, 50, "#9a3a30", 12) + "".join(rect(x, 480, 44, 90, "#e8b04a", 8) for x in (250, 786)) + rect(450, 646, 180, 40, "#fff", 4) + text(540, 676, "HK 204", 28, "#23282d", bold=True, at="middle")
    thing = {"sprays": lambda: "".join(goods.spray(x, 562, .84, c) + "".join(path(f"M{x - 16} {440 + k * 12}q16 -14 34 -6", stroke="#ffffff", sw=5, opacity=.85) for k in range(3)) for x, c in ((432, "#3f8fb5"), (502, "#5f9a4c"), (572, "#d4478a"), (642, "#e2b53c"))) + rect(400, 510, 290, 56, "#c49a62", 3, "#8a6340", 3), "insulin": pens, "tiles": tiles}[what]()
    return page(back, car, thing)
