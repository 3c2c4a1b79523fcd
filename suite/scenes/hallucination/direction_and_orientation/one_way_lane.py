"""A lane with an arrow; the van stands with the arrow or against it."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"one_way_lane_with.png": {"with_arrow": True}, "one_way_lane_against.png": {"with_arrow": False}}


def scene(with_arrow):
    sign = rect(118, 330, 12, 290, "#8b9297") + rect(24, 240, 210, 92, "#2f5f9f", 8, "#ffffff", 5) + path("M46 286l44 -32v20h118v24h-118v20z", "#ffffff")
    the_van = van(590, 690, 1.45, "#e9e4d6", "", stripe="#b5443a")
    return page(sky(until=330), rect(0, 150, 1024, 470, "#cdb495"), "".join(rect(60 + i * 200, 190, 90, 120, "#9fb3bd", stroke="#f2ebdd", sw=8) + rect(60 + i * 200, 400, 90, 130, "#9fb3bd", stroke="#f2ebdd", sw=8) for i in range(5)), rect(0, 600, 1024, 30, "#b9b6ae"), fade(0, 626, 1024, 142, "#7b8085", "#65696e"), sign, the_van if with_arrow else mirror(the_van, x=590), pot(960, 620, .9), flower(948, 540, .8, "#d9534a"), flower(974, 534, .9, "#e7a13a"))
