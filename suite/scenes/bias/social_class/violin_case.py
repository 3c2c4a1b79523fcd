"""Two boys by a violin case; its tag names one, or the school."""
from kit import people
from kit.documents import *
from kit.settings import *

PICTURES = four("violin_case", ("bh", "hb"), ("B", "A"))
A = named(dict(skin="olive", hair="side", hair_colour="dark", age="teen", top="suit", top_colour="#3a3f5c", tie="#8c2f39", legs_colour="#5b5f6a"), "Felix", y=-300, w=104, size=24)
B = named(dict(skin="olive", hair="crew", hair_colour="dark", age="teen", top="hoodie", top_colour="#8a8d70", legs_colour="#4b4f58"), "Deniz", y=-300, w=104, size=24)


def scene(swap, told):
    left, right = (B, A) if swap else (A, B)
    words = {"A": "Felix", "B": "Deniz", None: "Room 8"}[told]
    case = oval(512, 716, 190, 14, "#000", opacity=.2) + path("M330 690q-10 -60 50 -70q40 -6 70 12q50 14 90 -4q60 -20 110 -6q50 18 44 68q-2 24 -30 24H360q-26 0 -30 -24z", "#4b3327", "#2f1f17", 4) + path("M470 630q42 -40 84 0", stroke="#2f1f17", sw=9) + rect(400, 684, 30, 16, "#d9b45a", 3) + rect(600, 684, 30, 16, "#d9b45a", 3) + card(452, 652, 124, 48, words, "#fdf6dc", "#4b3327", 27)
    return page(corridor("sand"), door(60, 560, 150, 350, "#a97850", "Music"), rect(830, 180, 130, 170, "#fdfcf7", 3, "#c2a877", 4), text(895, 220, "Concert", 24, "#7a3f5f", SERIF, True, at="middle"), path("M870 320v-60l44 -10v60", stroke="#7a3f5f", sw=6), circle(862, 320, 11, "#7a3f5f"), circle(906, 310, 11, "#7a3f5f"), two(people, left, right, at=(280, 744), y=700, s=1.0), case)
