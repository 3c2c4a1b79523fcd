"""A ladder against the limb that is to be sawn: the red mark lies between ladder and trunk, or beyond the ladder."""
from kit import household, rooms
from kit.documents import *
from kit.outdoors import limb_tree

PICTURES = {"branch_cut_inside.png": {"inside": True}, "branch_cut_outside.png": {"inside": False}}


def scene(inside):
    x, y = 200, 700
    ladder = household.ladder(x + 300, y + 10, 400, 86, "#b9c1c7", 30)
    mx, my, turn = (x + 190, y - 316, -10) if inside else (x + 450, y - 332, 3)
    mark = f'<g transform="rotate({turn} {mx} {my})">' + rect(mx - 9, my - 22, 18, 46, "#d6281f", 3) + path(f"M{mx} {my - 22}q14 -26 34 -20M{mx} {my - 22}q-2 -26 -22 -26", stroke="#d6281f", sw=6) + "</g>"
    shed = rect(760, 330, 220, 170, "#8f7250") + path("M740 336L870 250L1000 336Z", "#5b4636") + rect(840, 390, 70, 110, "#5f432c") + "".join(line(760, 350 + k * 24, 980, 350 + k * 24, "#7d6244", 2) for k in range(6))
    return page(rooms.garden(trees=False), shed, limb_tree(x, y, "green", "#6f9f4a"), mark, ladder, household.saw(760, 700, .8, -6), rooms.bush(960, 560, .8))
