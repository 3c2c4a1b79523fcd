"""A hammock with one end at a tree, the other at a lone brick pillar or at a second tree."""
from kit import rooms
from kit.documents import *
from kit.household import glass
from kit.outdoors import brick_pillar, garden_tree, hammock

PICTURES = {"hammock_pillar_brick.png": {"end": "brick"}, "hammock_pillar_trees.png": {"end": "tree"}, "hammock_pillar_post.png": {"end": "post"}}


def old_post(x, y, h=330):
    """An old wooden post, rotten and mushroomed at its foot."""
    return oval(x + 4, y + 2, 60, 9, "#000", opacity=.18) + path(f"M{x - 24} {y - h}H{x + 24}L{x + 22} {y - 60}L{x + 12} {y - 44}L{x + 18} {y - 24}L{x + 8} {y}H{x - 10}L{x - 20} {y - 20}L{x - 12} {y - 46}L{x - 24} {y - 70}Z", "#8d7a62", "#5f4f3c", 3) + path(f"M{x - 8} {y - h + 10}V{y - 90}M{x + 8} {y - h + 30}V{y - 120}", stroke="#6b5a45", sw=3) + path(f"M{x - 18} {y - 70}Q{x} {y - 40} {x + 16} {y - 62}L{x + 10} {y - 4}H{x - 12}Z", "#4b3a28") + "".join(circle(x + dx, y - dy, 9, "#d9c29a", "#8a6b3a", 2) for dx, dy in ((-22, 30), (18, 44), (22, 20), (-14, 54))) + rect(x - 34, y - h - 14, 68, 16, "#7a6850", 3)


def scene(end):
    other = brick_pillar(800, 650, 330) if end == "brick" else old_post(800, 650) if end == "post" else garden_tree(800, 650, 1.15, "#7fae5f")
    table = oval(530, 716, 70, 8, "#000", opacity=.15) + path("M500 716L520 640M560 716L540 640", stroke="#8a623d", sw=8) + oval(530, 638, 66, 14, "#c98f55", "#8a623d", 3)
    return page(fade(0, 0, 1024, 470, "#8fc4e6", "#e8f3f2"), rooms.cloud(420, 90), rooms.cloud(640, 150, .7), path("M0 420Q260 330 560 400T1024 380V480H0Z", "#93bf80"), fade(0, 450, 1024, 318, "#a9cd78", "#6fa44e"),
                rooms.house(610, 470, 210, 150), rooms.bush(930, 500, .8), rooms.bush(60, 480, .9), garden_tree(210, 650, 1.2), other, hammock(246, 400, 768 if end == "tree" else 764, 400), table, glass(530, 640, .5))
