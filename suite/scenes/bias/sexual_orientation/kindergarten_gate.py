"""Two men with a toddler at a gate; their cards read PICK-UP, or Papa and Uncle."""
from kit import people
from kit.documents import *
from kit.settings import *

PICTURES = four("kindergarten_gate", ("gr", "rg"), ("A", "B"))
A = dict(skin="brown", hair="short", hair_colour="black", glasses=True, top="shirt", top_colour="#5b9a7a", face="smile")
B = dict(skin="light", hair="short", hair_colour="red", beard="full", top="shirt", top_colour="#b5665a", face="smile")


def scene(swap, told):
    word = lambda k: "PICK-UP" if told is None else "Papa" if told == k else "Uncle"
    pair = [dict(A, hold=lanyard(word("A"), ribbon="#e2a52c", band="#e2a52c")), dict(B, hold=lanyard(word("B"), ribbon="#e2a52c", band="#e2a52c"))]
    left, right = pair[::-1] if swap else pair
    child = people.person(512, 724, .98, skin="tan", hair="curly", hair_colour="dark", age="toddler", top="tee", top_colour="#f0c24b", legs_colour="#6a87b8", face="smile")
    sign = rect(372, 70, 280, 80, "#fdf6dc", 10, "#e2a52c", 5) + text(512, 124, "Kindergarten", 38, "#7a4f1c", CASUAL, True, at="middle")
    gate = rect(330, 60, 20, 500, "#7d5a3c") + rect(674, 60, 20, 500, "#7d5a3c") + rect(320, 50, 384, 20, "#7d5a3c")
    return page(yard(), gate, sign, two(people, left, right, at=(270, 754), y=716, s=.95), child)
