"""The open boot of a car in summer heat: a crate of deodorant sprays, a box of insulin, or floor tiles."""
from kit import goods, household, rooms, scenery
from kit.documents import *

PICTURES = {"july_boot_sprays.png": {"what": "sprays"}, "july_boot_insulin.png": {"what": "insulin"}, "july_boot_tiles.png": {"what": "tiles"}}


def scene(what):
    back = rooms.street("day", road=False) + fade(0, 640, 1024, 128, "#8d9196", "#74787d") + scenery.sun(900, 90, 50) + thermometer(70, 300, 300, 38, 0, 50, 10)
    car = goods.foot(540, 740, 340) + path("M240 730V480Q250 300 340 260H740Q830 300 840 480V730Z", "#b5473c", "#8c2620", 4) + path("M330 240L290 90Q540 50 790 90L750 240Z", "#b5473c", "#8c2620", 4) + path("M352 220L326 116Q540 90 754 116L728 220Z", "#cfe3ea", "#8c2620", 3) + path("M300 600V420Q310 310 370 290H710Q770 310 780 420V600Z", "#2b3036") + rect(300, 560, 480, 44, "#4a4f55") + rect(250, 640, 580, 50, "#9a3a30", 12) + "".join(rect(x, 480, 44, 90, "#e8b04a", 8) for x in (250, 786)) + rect(450, 646, 180, 40, "#fff", 4) + text(540, 676, "HK 204", 28, "#23282d", bold=True, at="middle")
    thing = {"sprays": lambda: "".join(goods.spray(x, 560, .62, c, "DEO/SPRAY") for x, c in ((440, "#3f8fb5"), (495, "#5f9a4c"), (550, "#d4478a"), (605, "#3f8fb5"), (655, "#e2b53c"))) + rect(400, 510, 290, 56, "#c49a62", 3, "#8a6340", 3), "insulin": lambda: rect(400, 440, 290, 126, "#fdfdfb", 6, "#b9c1c7", 3) + rect(400, 440, 290, 34, "#2f8f8a", 6) + text(545, 520, "INSULIN", 38, "#23282d", bold=True, at="middle") + text(545, 550, "10 pens", 24, "#44505a", at="middle"),
             "tiles": lambda: "".join(rect(410 + i * 3, 538 - i * 22, 260, 22, ("#e8dcc8", "#d9c7aa")[i % 2], 2, "#b9a585", 2) for i in range(5)) + rect(500, 448, 40, 116, "#f0d23c", opacity=.9) + text(590, 520, "TILES", 30, "#5a4028", bold=True, at="middle")}[what]()
    return page(back, car, thing)
