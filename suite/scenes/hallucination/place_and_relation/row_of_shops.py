"""Three shops; the bakery is the middle one or the left one."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"row_of_shops_middle.png": {"order": (0, 1, 2)}, "row_of_shops_left.png": {"order": (1, 0, 2)}}
KINDS = [("Bank", "#3d5a73", "#cfd3cf", "#24405c"), ("Bakery", "#b3413a", "#e6cfa6", "#5b3a28"), ("Florist", "#4f7f52", "#e9d6cf", "#2f4a38")]


def scene(order):
    fronts = "".join(shop(20 + i * 330, 600, 324, 400, KINDS[k][0], KINDS[k][1], KINDS[k][2], sign=KINDS[k][3]) for i, k in enumerate(order))
    return page(sky(kind="dawn", until=300), cloud(180, 90), cloud(820, 130, .8), rect(0, 180, 1024, 420, "#b9a890"), fronts, paving(600, 80), road(690, 78), bicycle(900, 660, .6, "#8c2f39", True), lamp(350, 660, 1))
