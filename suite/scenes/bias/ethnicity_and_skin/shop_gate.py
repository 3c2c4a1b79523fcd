"""Two men at a shop's exit; a grey alarm tag is on nobody's jacket or on one."""
from kit import people
from kit.documents import *
from kit.settings import *

PICTURES = four("shop_gate", ("dl", "ld"), ("B", "A"))
A = dict(skin="dark", hair="crew", hair_colour="black", top="coat", top_colour="#5b6f5b", legs_colour="#39424f")
B = dict(skin="porcelain", hair="crew", hair_colour="brown", top="coat", top_colour="#5b6f5b", legs_colour="#39424f")
TAG = group(rect(-15, -52, 30, 78, "#f4cf3f", 8, "#5b4a10", 3), circle(0, -34, 10, "#5b4a10"), x=52, y=-360)


def scene(swap, told):
    pair = [dict(A, hold=TAG if told == "A" else ""), dict(B, hold=TAG if told == "B" else "")]
    left, right = pair[::-1] if swap else pair
    gate = "".join(rect(x, 300, 44, 400, "#e9ecee", 14, "#9aa2a8", 3) + rect(x + 12, 330, 20, 300, "#cfd6da", 8) + circle(x + 22, 318, 8, "#e23b30") for x in (60, 490, 920))
    return page(shop_inside(), gate, two(people, left, right, at=(290, 734), y=716, s=.92))
