"""Two men in an office, one with ear defenders and a fidget cube; the cards read TEAM 5, or LEAD and INTERN."""
from kit import people
from kit.documents import *
from kit.settings import *

PICTURES = four("stand_up_round", ("en", "ne"), ("A", "B"))
EARS = path("M-44 -536q0 -62 44 -62t44 62", stroke="#e2a52c", sw=10) + rect(-56, -552, 22, 42, "#22272b", 10) + rect(34, -552, 22, 42, "#22272b", 10)
A = dict(skin="tan", hair="short", hair_colour="black", top="jumper", top_colour="#6f8f5b")
B = dict(skin="tan", hair="short", hair_colour="black", top="jumper", top_colour="#5b7f9a")


def scene(swap, told):
    word = lambda k: "TEAM 5" if told is None else "LEAD" if told == k else "INTERN"
    pair = [dict(A, hold=EARS + lanyard(word("A"), ribbon="#7a4f86", band="#7a4f86")), dict(B, hold=lanyard(word("B"), ribbon="#7a4f86", band="#7a4f86"))]
    left, right = pair[::-1] if swap else pair
    panel = rect(400, 330, 224, 190, "#fdfcf7", 6, "#9aa2a8", 5) + "".join(rect(416 + c * 68, 350 + r * 54, 56, 42, ["#fbe98a", "#bfe3c4", "#f3c9cf"][(r + c) % 3]) for r in range(3) for c in range(3) if (r, c) != (2, 2)) + path("M420 520L390 660M604 520L634 660", stroke="#8d959b", sw=9)
    return page(office("plain", "grey"), panel, two(people, left, right, at=(250, 774), y=714, s=.95))
