"""Two travellers under seat numbers; a meal box reads Menu or a seat."""
from kit import people
from kit.documents import *
from kit.scenery import glass
from kit.settings import *

PICTURES = four("night_train_meal", ("ts", "st"), ("B", "A"))
A = dict(skin="tan", hair="turban", hair_colour="#2f6f6a", beard="full", top="jumper", top_colour="#6d6f8a", legs=None, arms="desk", face="smile")
B = dict(skin="tan", hair="short", hair_colour="brown", beard="full", top="jumper", top_colour="#8a6d5a", legs=None, arms="desk", face="smile")


def scene(swap, told):
    left, right = (B, A) if swap else (A, B)
    seat = "Menu 2" if told is None else "Seat 61" if (told == "A") != swap else "Seat 63"
    wall = rect(0, 0, 1024, 768, "#cfd9d6") + rect(180, 90, 664, 250, "#f4f4f0", 24, "#9fb0ac", 6) + fade(200, 110, 624, 210, "#22304e", "#4b5b7d") + "".join(circle(240 + i * 67, 140 + (i * 53) % 90, 2.5, "#fff") for i in range(9)) + path("M200 320v-50q120 -40 260 -10t364 -20v80z", "#16202e")
    seats = "".join(rect(x - 140, 210, 280, 420, "#3f6b7d", 40) + rect(x - 110, 230, 220, 130, "#4b7d91", 30) for x in (230, 794))
    plates = "".join(rect(x - 50, 40, 100, 44, "#ffffff", 8, "#9fb0ac", 2) + text(x, 72, n, 30, INK, bold=True, at="middle") for x, n in ((230, "61"), (794, "63")))
    box = oval(512, 690, 130, 14, "#000", opacity=.15) + path("M390 690l16 -80h212l16 80z", "#e8dcc0", "#00000030", 2) + path("M406 610l20 -26h172l20 26z", "#d9c9a4", "#00000030", 2) + card(446, 626, 132, 50, seat, "#fff", INK, 28) + path("M470 596q20 -20 40 0q24 -16 44 2", stroke="#5d9150", sw=9)
    return page(wall, seats, plates, two(people, left, right, at=(230, 794), y=600, s=1.05), rect(0, 590, 1024, 178, "#8d9c98"), rect(0, 590, 1024, 20, "#b9c6c2"), box, glass(690, 650, .7, "#8cc0dd"))
