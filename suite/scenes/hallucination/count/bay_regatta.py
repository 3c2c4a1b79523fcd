"""Sailing boats on a bay behind a terrace wall: four or three."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"bay_regatta_four.png": {"fourth": True}, "bay_regatta_three.png": {"fourth": False}}


def scene(fourth):
    boats = sailboat(170, 420, .42, stripe="#2f6f8f") + sailboat(420, 372, .3, sail="#f3d7a2") + sailboat(640, 470, .55, stripe="#3d7a4f")
    if fourth:
        boats += sailboat(820, 392, .34, sail="#efc7b6")
    wall = rect(0, 610, 1024, 158, "#cbb79a") + "".join(rect(x, 612 + r * 52, 120, 46, "#bfa988" if (x + r) % 3 else "#d3c0a4", 6) for r in range(3) for x in range(-60 + (r % 2) * 64, 1024, 128)) + rect(0, 596, 1024, 24, "#e2d4bb")
    return page(sky(until=340), sun(880, 90), cloud(240, 110), cloud(560, 70, .7), hills(335, colour="#86a39a", seed=1, depth=40), sea(340, h=620), lighthouse(950, 352, .5), boats, wall, gull(330, 210, .6), gull(410, 180, .45),
                pot(110, 600, .9), flower(96, 530, .9, "#d9534a"), flower(126, 524, .8, "#e7a13a"), cup(760, 598, .7))
