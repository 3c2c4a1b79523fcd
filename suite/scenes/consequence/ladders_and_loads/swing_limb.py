"""A swing for the big tree: its one long limb is dead, split at the fork, or in leaf."""
from kit import people, rooms
from kit.documents import *
from kit.household import rope
from kit.outdoors import limb_tree

PICTURES = {"swing_limb_dead.png": {"limb": "dead"}, "swing_limb_split.png": {"limb": "split"}, "swing_limb_green.png": {"limb": "green"}}
GIRL = dict(age="child", skin="brown", hair="braids", hair_colour="black", top="tee", top_colour="#e2b53c", legs="shorts", legs_colour="#3f6c8f", face="smile", arms="wave")


def seat(x, y):
    return oval(x, y + 12, 110, 9, "#000", opacity=.16) + rect(x - 100, y - 12, 200, 22, "#c98f55", 4, "#8a5f32", 2) + path(f"M{x - 80} {y - 2}h150", stroke="#a8733d", sw=2) + circle(x - 84, y - 2, 6, "#5f3f22") + circle(x + 84, y - 2, 6, "#5f3f22")


def scene(limb):
    return page(rooms.garden(trees=False), rooms.bush(930, 500, .9), limb_tree(270, 640, limb), people.person(900, 690, .62, **GIRL), rope(560, 690, .8), seat(700, 716))
