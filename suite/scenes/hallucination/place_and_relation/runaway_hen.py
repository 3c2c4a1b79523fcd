"""A yard; the hen sits on the bench or under it."""
from kit import rooms
from kit.documents import *
from kit.scenery import *

PICTURES = {"runaway_hen_on.png": {"on": True}, "runaway_hen_under.png": {"on": False}}


def scene(on):
    seat = bench(540, 680, 1.7)
    return page(sky(until=420), cloud(240, 100), hills(410, seed=1), meadow(410), house(180, 480, .9, "#e9d8bd", "#8d5b4a", "#4f6f86", shutters="#5d7f5b"), tree(880, 500, .9), seat, hen(560, 606, .6) if on else hen(560, 692, .6), pot(820, 700, 1), flower(806, 616, 1, "#e3a53a"), flower(836, 612, 1.1, "#d9534a"), path("M60 700h150l-20 46h-110z", "#6d7b86"), oval(135, 702, 75, 9, "#9fc4d6"))
