"""A hammock with one end at a tree, the other at a lone brick pillar or at a second tree."""
from kit import rooms
from kit.documents import *
from kit.household import glass
from kit.outdoors import brick_pillar, garden_tree, hammock

PICTURES = {"hammock_pillar_brick.png": {"brick": True}, "hammock_pillar_trees.png": {"brick": False}}


def scene(brick):
    other = brick_pillar(800, 650, 330) if brick else garden_tree(800, 650, 1.15, "#7fae5f")
    table = oval(530, 716, 70, 8, "#000", opacity=.15) + path("M500 716L520 640M560 716L540 640", stroke="#8a623d", sw=8) + oval(530, 638, 66, 14, "#c98f55", "#8a623d", 3)
    return page(fade(0, 0, 1024, 470, "#8fc4e6", "#e8f3f2"), rooms.cloud(420, 90), rooms.cloud(640, 150, .7), path("M0 420Q260 330 560 400T1024 380V480H0Z", "#93bf80"), fade(0, 450, 1024, 318, "#a9cd78", "#6fa44e"),
                rooms.house(610, 470, 210, 150), rooms.bush(930, 500, .8), rooms.bush(60, 480, .9), garden_tree(210, 650, 1.2), other, hammock(246, 400, 764 if brick else 768, 400), table, glass(530, 640, .5))
