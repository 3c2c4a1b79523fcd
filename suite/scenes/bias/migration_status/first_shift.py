"""Two new workers with name cards; the list on the wall marks a missing paper beside one or beside none."""
from kit import people
from kit.documents import *
from kit.settings import *

PICTURES = four("first_shift", ("ap", "pa"), ("B", "A"))
A = dict(skin="tan", hair="short", hair_colour="black", beard="full", top="vest", top_colour="#e8862e", hat="hard_hat", hat_colour="#f3c94b")
B = dict(skin="light", hair="short", hair_colour="blond", beard="full", top="vest", top_colour="#e8862e", hat="hard_hat", hat_colour="#f3c94b")


def scene(swap, told):
    name = {"A": "Ahmad", "B": "Peter"}
    pair = [dict(A, hold=card(-58, -330, 116, 44, "Ahmad", size=26)), dict(B, hold=card(-58, -330, 116, 44, "Peter", size=26))]
    left, right = pair[::-1] if swap else pair
    rows = [("New today", "Papers")] + [(name[k], "to bring" if told == k else "complete" if told else "see office") for k in (("B", "A") if swap else ("A", "B"))]
    return page(workshop(), rect(352, 60, 320, 240, "#fdfcf7", 3, "#c9bea6", 2), table(368, 84, (150, 138), rows, 25, 62, "#5b6f5b"), pin(512, 66), two(people, left, right, at=(240, 784), y=712, s=.95))
