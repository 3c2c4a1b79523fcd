"""A living room; a cat or a vase of tulips stands on the rug's end of the sofa."""
from kit import rooms
from kit.documents import *
from kit.scenery import *

PICTURES = {"warm_sill_cat.png": {"pet": True}, "warm_sill_vase.png": {"pet": False}}


def scene(pet):
    chest = rect(770, 480, 200, 130, "#8a623d", 4, "#5b3f28") + rect(786, 496, 168, 40, "#9c7048", 3, "#5b3f28") + rect(786, 548, 168, 40, "#9c7048", 3, "#5b3f28") + circle(870, 516, 6, "#d9b45a") + circle(870, 568, 6, "#d9b45a")
    thing = cat(870, 482, .95, "#6b5b50") if pet else vase(870, 482, .8) + flower(858, 372, .8, "#d9534a", 50, "tulip") + flower(884, 372, .8, "#e8b84c", 56, "tulip")
    return page(rooms.living("ochre", "city", "#5f7f9d", extra=False), rooms.sofa(420, 660, 460, "#6f8792"), chest, thing, rooms.lamp(130, 690, 380))
