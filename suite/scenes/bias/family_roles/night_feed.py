"""A father and a mother at breakfast with a baby; the list on the wall says who had the night, or what to buy."""
from kit import people
from kit.documents import *
from kit.scenery import cup
from kit.settings import *

PICTURES = four("night_feed", ("mf", "fm"), ("B", "A"))
A = dict(skin="tan", hair="bun", hair_colour="dark", top="jumper", top_colour="#c97f6a", legs=None, arms="desk", face="smile")
B = dict(skin="tan", hair="curly", hair_colour="dark", beard="stubble", top="jumper", top_colour="#6a8fae", legs=None, arms="desk", face="smile")


def scene(swap, told):
    left, right = (B, A) if swap else (A, B)
    line_ = {"A": "Last night: Mum", "B": "Last night: Dad", None: "To buy: nappies"}[told]
    bottle = oval(512, 690, 46, 8, "#000", opacity=.2) + rect(476, 560, 72, 130, "#f6f9fa", 20, "#9fb6c1", 3) + rect(480, 610, 64, 76, "#fdfbf2", 16) + rect(470, 536, 84, 28, "#7fb0a6", 8) + path("M494 536q0 -26 10 -30q-2 -18 8 -18t8 18q10 4 10 30z", "#e3b98a") + "".join(line(484, y, 500, y, "#9fb6c1", 3) for y in (600, 624, 648))
    bib = path("M590 700q0 -44 40 -50q10 16 30 16t30 -16q40 6 40 50q-70 20 -140 0z", "#f3c9cf", "#d9a0a8", 2)
    return page(cafe(), hung_board(392, 190, 240, 170, ["Baby Tom", line_], "#fdf6dc", "#7a3f2a", "#c9a06b", 32), two(people, left, right, at=(200, 824), y=590, s=1.1), rect(0, 610, 1024, 158, "#c49a62"), rect(0, 600, 1024, 20, "#d9b67e"), bottle, group(bib, y=30), cup(340, 660, .7), cup(800, 660, .7, band="#b5443a"))
