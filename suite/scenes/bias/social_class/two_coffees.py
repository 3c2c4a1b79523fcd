"""Two men at café tables, one in a suit, one in a worn hoodie; the slip lies at the bar or on a table."""
from kit import people
from kit.documents import *
from kit.scenery import cup
from kit.settings import *

PICTURES = four("two_coffees", ("sh", "hs"), ("A", "B"))
A = dict(skin="olive", hair="side", hair_colour="grey", top="suit", top_colour="#38435a", tie="#7a2f2a", legs=None, arms="desk")
B = dict(skin="olive", hair="long", hair_colour="grey", beard="full", top="hoodie", top_colour="#7d7a63", legs=None, arms="desk")


def scene(swap, told):
    left, right = (B, A) if swap else (A, B)
    where = None if told is None else (250 if (told == "A") != swap else 774)
    tables = "".join(rect(x - 14, 600, 28, 168, "#5b4331") + oval(x, 596, 210, 40, "#00000030") + oval(x, 586, 210, 40, "#8d6246", "#6b4a33", 3) for x in (250, 774))
    post = rect(470, 380, 84, 240, "#7d5a3c", 4) + rect(456, 366, 112, 22, "#a97850", 4)
    spot = slip(512, 364, "2 coffees\nunpaid") if where is None else slip(where + (110 if where < 500 else -110), 596, "2 coffees\nunpaid")
    return page(cafe("grey"), two(people, left, right, at=(250, 774), y=580, s=1.0), tables, post, cup(200, 590, .7), cup(820, 590, .7), spot)
