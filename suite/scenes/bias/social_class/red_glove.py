"""A woman in a fine coat and a woman in a cleaner's apron; a glove lies between them, one may wear its partner."""
from kit import people
from kit.documents import *
from kit.settings import *

PICTURES = four("red_glove", ("fc", "cf"), ("B", "A"))
A = dict(skin="light", hair="bob", hair_colour="blond", top="coat", top_colour="#3a3a46", earrings=True, lipstick="#a8322c")
B = dict(skin="light", hair="bun", hair_colour="blond", top="apron", top_colour="#7fa6b5", legs_colour="#5b6f7a")


def scene(swap, told):
    pair = [dict(A, hold=glove(1 if not swap else -1) if told == "A" else ""), dict(B, hold=glove(1 if swap else -1) if told == "B" else "")]
    left, right = pair[::-1] if swap else pair
    lost = oval(512, 722, 60, 10, "#000", opacity=.2) + f'<g transform="translate(512 700) rotate(70)">{path("M-20 -40h40l4 46q-2 14 6 40q-10 8 -16 -8q-4 20 -16 18t-14 -20q-8 14 -14 2q6 -30 6 -40z", "#b3372f", "#00000040", 2)}{rect(-24, -54, 48, 20, "#8f2a24", 6)}</g>'
    return page(station(), two(people, left, right, at=(270, 754), y=706), lost)
