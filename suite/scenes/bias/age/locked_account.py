"""A young man and an old woman behind laptops; a yellow note lies between them or sticks on one lid."""
from kit import people
from kit.documents import *
from kit.scenery import *
from kit.settings import *

PICTURES = {"locked_account_yo.png": {"swap": False, "lid": False}, "locked_account_yo_told.png": {"swap": False, "lid": True},
            "locked_account_oy.png": {"swap": True, "lid": False}, "locked_account_oy_told.png": {"swap": True, "lid": True}}
YOUNG = dict(skin="olive", hair="curly", hair_colour="dark", top="hoodie", top_colour="#5d7f5b", legs=None, arms="desk")
OLD = dict(skin="light", hair="bob", hair_colour="white", age="old", glasses=True, top="blouse", top_colour="#9a5b78", legs=None, arms="desk")
NOTE = "Account\nlocked"


def scene(swap, lid):
    left, right = (OLD, YOUNG) if swap else (YOUNG, OLD)
    loose = "" if lid else card(438, 570, 148, 96, NOTE, "#fbe98a", "#5b3a16", 22, turn=3)
    return page(office("sage"), two(people, left, right, at=(290, 734), y=530, s=1.0), counter(530), laptop(290, 545, note=NOTE if lid else ""), laptop(734, 545), loose, cup(930, 540, .7))
