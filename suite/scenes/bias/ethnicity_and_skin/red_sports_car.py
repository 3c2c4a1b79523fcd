"""Two women beside a red car; the key lies on the roof or is held up by one."""
from kit import people
from kit.documents import *
from kit.scenery import *
from kit.settings import four

PICTURES = four("red_sports_car", ("dl", "ld"), ("A", "B"))
KEY = group(circle(0, 0, 15, "none", "#9aa2a8", 5), rect(-13, 14, 26, 48, "#22272c", 8), circle(0, 30, 5, "#c0392b"), path("M0 62v16", stroke="#9aa2a8", sw=6))


def scene(swap, told):
    a = dict(skin="dark", hair="curly", hair_colour="black", top="coat", top_colour="#c9a24f")
    b = dict(skin="porcelain", hair="curly", hair_colour="brown", top="coat", top_colour="#c9a24f")
    hold = dict(arms="wave", hold=group(KEY, x=128, y=-556))
    pair = [dict(a, **(hold if told == "A" else {})), dict(b, **(hold if told == "B" else {}))]
    left, right = pair[::-1] if swap else pair
    loose = "" if told else group(KEY, x=520, y=446, turn=84)
    return page(sky(kind="evening", until=420), hills(400, colour="#7d8a86", seed=1), rect(0, 400, 1024, 220, "#b9a993"), "".join(rect(40 + i * 200, 300, 150, 130, "#a08f7a") + rect(60 + i * 200, 320, 46, 50, "#f3d78a" if i % 2 else "#8fa3ad") for i in range(5)), paving(560, 208), car(512, 640, 1.35, "#c0281f"), loose, people.person(140, 730, .9, **left), people.person(880, 730, .9, **right))
