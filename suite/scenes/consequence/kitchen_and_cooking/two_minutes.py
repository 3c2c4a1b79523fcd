"""Before an open microwave: eggs in their shells, a take-away box with a wire handle, a baby's bottle, or a bowl of soup."""
from kit import goods, household, rooms
from kit.documents import *

PICTURES = {"two_minutes_eggs.png": {"what": "eggs"}, "two_minutes_box.png": {"what": "box"}, "two_minutes_bottle.png": {"what": "bottle"}, "two_minutes_bowl.png": {"what": "bowl"}}


def scene(what):
    thing = {"eggs": lambda: household.plate(330, 650, 1.05) + goods.egg_cup(288, 656, 1.05) + goods.egg_cup(376, 656, 1.05, "#e3c19a"), "box": lambda: goods.take_away(330, 664, 1.1), "bottle": lambda: goods.baby_bottle(330, 664, 1.05),
             "bowl": lambda: household.bowl(330, 664, 1.15, "#5f7f9d", "#d9862f") + path("M268 598q20 -8 40 0M330 592q20 6 40 0", stroke="#4f8f3f", sw=6)}[what]()
    chair = path("M60 768V470M190 768V470", stroke="#b5854f", sw=16) + rect(44, 500, 164, 22, "#b5854f", 6) + rect(36, 600, 180, 20, "#d9a05f", 8) + rect(60, 440, 130, 70, "#e2b53c", 12)
    return page(rooms.kitchen("rose", "garden", 610, "#dfe6e0"), rooms.front(600, top="#c7a277", body="#8a6a4a", lip=80), goods.microwave(700, 640, 1.15), thing, household.glass(470, 664, .8, "#f4f1e2", .5), group(path("M0 0v-66", stroke="#b9c1c7", sw=7) + oval(0, -80, 13, 20, "#c9d0d5"), x=190, y=664, turn=-62))
