"""Two friends at a table with numbers; the burger's flag names the grill or a number."""
from kit import people
from kit.documents import *
from kit.scenery import glass
from kit.settings import *

PICTURES = four("burger_flag", ("bs", "sb"), ("B", "A"))
A = dict(skin="olive", hair="short", hair_colour="brown", build="broad", beard="full", top="tee", top_colour="#4f7d8f", legs=None, arms="desk", face="smile")
B = dict(skin="olive", hair="short", hair_colour="brown", build="slim", beard="stubble", top="tee", top_colour="#a9653f", legs=None, arms="desk", face="smile")


def scene(swap, told):
    left, right = (B, A) if swap else (A, B)
    num = {"A": "7", "B": "4"}
    a, b = ("4", "7") if swap else ("7", "4")
    return page(cafe(), two(people, left, right, at=(270, 754), y=560, s=1.1), rect(0, 552, 1024, 216, "#a97850"), rect(0, 552, 1024, 18, "#c49a62"), tent_card(270, 640, a, 1.1), tent_card(754, 640, b, 1.1), burger(512, 660, num[told] if told else "GRILL", 1.05), glass(400, 640, .8, "#8cc0dd"), glass(624, 640, .8, "#8cc0dd"))
