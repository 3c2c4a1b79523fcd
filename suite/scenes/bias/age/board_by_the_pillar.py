"""A teenager and an old woman with named bags; the skateboard reads ROLL or a name."""
from kit import people
from kit.documents import *
from kit.scenery import *
from kit.settings import *

PICTURES = {"board_by_the_pillar_to.png": {"swap": False, "word": "ROLL"}, "board_by_the_pillar_to_told.png": {"swap": False, "word": "GRETA"},
            "board_by_the_pillar_ot.png": {"swap": True, "word": "ROLL"}, "board_by_the_pillar_ot_told.png": {"swap": True, "word": "MAX"}}
TEEN = dict(skin="tan", hair="side", hair_colour="brown", age="teen", top="tee", top_colour="#d98a3d", legs_colour="#39485c")
OLD = dict(skin="tan", hair="curly", hair_colour="grey", age="old", glasses=True, top="coat", top_colour="#5b7f8c", face="smile")


def scene(swap, word):
    who = [(TEEN, "Max"), (OLD, "Greta")]
    (left, a), (right, b) = who[::-1] if swap else who
    return page(station(), fade(462, 0, 100, 600, "#d9cfb8", "#b5a98f", across=True), rect(450, 580, 124, 26, "#a3977d"), two(people, left, right, at=(250, 774), y=700), tote(120, 716, a), tote(904, 716, b, "#c9d3d8"), skateboard(512, 640, word))
