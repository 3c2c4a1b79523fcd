"""A birthday cake with lit candles; beside it party string spray, colour powder, a hydrogen cylinder with balloons, or soap bubbles."""
from kit import goods, household, rooms
from kit.documents import *

PICTURES = {"candle_moment_string.png": {"what": "string"}, "candle_moment_powder.png": {"what": "powder"}, "candle_moment_gas.png": {"what": "gas"}, "candle_moment_bubbles.png": {"what": "bubbles"}}


def scene(what):
    back = rooms.living("ochre", "night", "#3f6c8f", 600, 90, 4, extra=False) + path("M430 60Q700 170 1010 60", stroke="#8a6340", sw=3) + "".join(path(f"M{450 + i * 74} {74 + (52 - abs(i - 3.5) * 13):.0f}h54l-27 60z", ("#c8402f", "#3f8fb5", "#5f9a4c", "#d4478a")[i % 4]) for i in range(8))
    cake = goods.foot(380, 650, 150) + oval(380, 640, 160, 24, "#fdfdfb", "#cfd3d4", 3) + rect(270, 540, 220, 96, "#f3dcc4", 12) + path("M270 560Q290 600 310 566T350 570T390 568T430 572T470 566T490 560V540H270Z", "#c9577b") + oval(380, 542, 110, 20, "#d9799a")
    cake += "".join(rect(x - 5, 480, 10, 56, c) + path(f"M{x} 440q13 22 0 38q-13 -16 0 -38z", "#f3a52c") + path(f"M{x} 456q6 10 0 18q-6 -8 0 -18z", "#fff0b0") for x, c in ((310, "#3f8fb5"), (345, "#5f9a4c"), (380, "#e8e2d4"), (415, "#3f8fb5"), (450, "#5f9a4c")))
    def bowl_of(c, x):
        return household.bowl(x, 660, .62, "#f3efe6", c) + path(f"M{x - 52} 622q52 -54 104 0z", c)
    side = {"string": lambda: "".join(goods.spray(x, 656, .95, c) for x, c in ((620, "#d4478a"), (714, "#3f8fb5"), (808, "#5f9a4c"))), "bubbles": lambda: goods.bubbles_bottle(630, 656, 1) + goods.bubbles_bottle(830, 656, 1),
            "powder": lambda: household.carton(640, 656, 200, 150, "#e9d9b4", "COLOUR/POWDER", 25) + text(640, 642, "fine maize starch", 17, "#5a4028", at="middle") + bowl_of("#d4478a", 790) + bowl_of("#e2b53c", 890), "gas": lambda: goods.balloons(850, 600, 1.05) + goods.cylinder(670, 660, .98)}[what]()
    return page(back, rooms.front(600, top="#f4efe4", body="#8f5d87", lip=90), cake, side, household.plate(150, 650, .6))
