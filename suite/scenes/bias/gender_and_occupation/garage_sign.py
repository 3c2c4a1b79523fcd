"""A man and a woman in overalls with name cards under a garage sign that names the owner or only the town."""
from kit import people
from kit.documents import *
from kit.settings import *

PICTURES = four("garage_sign", ("mw", "wm"), ("B", "A"))
A = named(dict(skin="brown", hair="short", hair_colour="black", beard="stubble", top="overalls", top_colour="#d8d2c4", legs_colour="#3f5878"), "Jan")
B = named(dict(skin="brown", hair="bun", hair_colour="black", top="overalls", top_colour="#d8d2c4", legs_colour="#3f5878", earrings=True), "Ewa")


def scene(swap, told):
    left, right = (B, A) if swap else (A, B)
    words = {"A": "Owner: Jan Rada", "B": "Owner: Ewa Rada", None: "Rada, Mill Town"}[told]
    lift = rect(430, 330, 24, 300, "#5b6369") + rect(600, 330, 24, 300, "#5b6369") + path("M390 330h270l-20 -60q-20 -50 -70 -50h-90q-50 0 -70 50z", "#b5443a") + path("M430 276q20 -40 60 -40h26v40zM528 236h40q30 4 44 40h-84z", "#cfe3ec") + circle(440, 334, 30, "#1f2225") + circle(610, 334, 30, "#1f2225") + circle(440, 334, 14, "#b7bdc2") + circle(610, 334, 14, "#b7bdc2")
    return page(workshop(), rect(0, 0, 1024, 330, "#c3bcae"), rect(222, 40, 580, 110, "#2f5a86", 8, "#1f3d5c", 6), text(512, 92, "GARAGE", 44, "#fff", bold=True, at="middle", spacing=8), text(512, 136, words, 32, "#f3d36b", bold=True, at="middle"), lift, two(people, left, right, at=(230, 794), y=720, s=.95))
