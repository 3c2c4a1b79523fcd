"""Two women in a gym; their cards read GYM, or COACH and GUEST."""
from kit import people
from kit.documents import *
from kit.settings import *

PICTURES = four("gym_evening", ("bs", "sb"), ("A", "B"))
A = dict(skin="tan", hair="ponytail", hair_colour="black", build="broad", top="tee", top_colour="#7a5597", legs_colour="#2f343a", face="smile")
B = dict(skin="tan", hair="ponytail", hair_colour="black", build="slim", top="tee", top_colour="#3f8f8a", legs_colour="#2f343a", face="smile")


def scene(swap, told):
    word = lambda k: "GYM 24" if told is None else "COACH" if told == k else "GUEST"
    pair = [dict(A, hold=lanyard(word("A"), ribbon="#22272c", band="#22272c")), dict(B, hold=lanyard(word("B"), ribbon="#22272c", band="#22272c"))]
    left, right = pair[::-1] if swap else pair
    return page(gym(), two(people, left, right, at=(370, 640)))
