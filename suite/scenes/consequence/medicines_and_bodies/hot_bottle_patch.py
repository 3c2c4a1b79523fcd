"""A stiff back and a hot water bottle: on the shoulder sits a medicine patch, or a child's plaster."""
from kit import rooms
from kit.bodies import bare_back, hot_water_bottle, skin_patch, star_plaster
from kit.documents import *
from kit.household import mug

PICTURES = {"hot_bottle_patch_drug.png": {"drug": True}, "hot_bottle_patch_stars.png": {"drug": False}}


def scene(drug):
    extra = skin_patch(84, -190, ("fentanyl", "72 h")) if drug else star_plaster(84, -190)
    stool = oval(850, 730, 130, 14, "#000", opacity=.16) + path("M770 720L790 600M930 720L910 600", stroke="#8a623d", sw=16) + oval(850, 596, 128, 26, "#b98a5c", "#8a623d", 4)
    towel = rect(60, 470, 150, 190, "#d9b8a0", 8) + rect(60, 500, 150, 14, "#b98a6a") + rect(60, 616, 150, 14, "#b98a6a") + path("M30 466H240", stroke="#8d8276", sw=9)
    return page(rooms.living("blue", "garden", "#c9a24e", extra=True), towel, bare_back(470, 720, 1.02, "light", "#9b9a98", extra), path("M196 768Q230 690 352 700Q470 724 590 700Q712 690 744 768Z", "#7f9a6f", "#5f7a52", 3), stool, hot_water_bottle(850, 500, .62, turn=8), mug(930, 594, .5, "#4f7c8f"))
