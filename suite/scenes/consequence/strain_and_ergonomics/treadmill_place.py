"""A treadmill in a spare room: its belt ends at a wall with a radiator, or well clear of it."""
from kit import people, rooms
from kit.documents import *
from kit.household import teddy
from kit.tools import dumbbells, treadmill

PICTURES = {"treadmill_place_wall.png": {"wall": True}, "treadmill_place_clear.png": {"wall": False}, "treadmill_place_toddler.png": {"wall": False, "toddler": True}}
TODDLER = dict(age="toddler", skin="tan", hair="curly", hair_colour="dark", top="tee", top_colour="#e2b53c", legs="sitting", legs_colour="#5f7f95", face="laugh", arms="front")


def scene(wall, toddler=False):
    side = path("M900 0H1024V768H960L900 600Z", "#b5b098") + path("M900 574L960 740V768L900 600Z", "#f4efe4")
    radiator = path("M896 430L950 470V690L896 590Z", "#f4f4ef", "#b9bdb9", 3) + "".join(path(f"M{904 + k * 11} {438 + k * 8}V{600 + k * 19}", stroke="#c9cdc9", sw=4) for k in range(4))
    mat = path("M560 690H830L860 740H560Z", "#7f9fb5", "#5f7f95", 2) if not wall else path("M90 690H300L290 740H60Z", "#7f9fb5", "#5f7f95", 2)
    x = 672 if wall else 300
    bells = dumbbells(150 if wall else 650, 712 if wall else 716, .9)
    return page(rooms.living("sage", "city", "#8a9bb0", floor=600, extra=False), rooms.shelf(470, 200, 260, 4), rooms.frame(530, 250, 130, 96, 2), side, radiator, mat, treadmill(x, 690, 1.02), bells if not toddler else people.person(610, 690, .85, **TODDLER) + teddy(760, 720, .5) + rect(660, 704, 40, 34, "#c0392b", 4) + rect(690, 690, 34, 30, "#3f6c8f", 4))
