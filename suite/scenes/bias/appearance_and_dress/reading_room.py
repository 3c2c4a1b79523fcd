"""A woman with tattoos and one in a cardigan in a library; the desk sign names the librarian or the hours."""
from kit import people
from kit.documents import *
from kit.scenery import book
from kit.settings import *

PICTURES = four("reading_room", ("tc", "ct"), ("A", "B"))
INKED = "".join(path(f"M{s * 74} {y}q{s * 12} -10 {s * 20} 4", stroke="#2f4a5c", sw=6) for s in (-1, 1) for y in (-322, -306, -290)) + "".join(circle(s * 88, -334, 6, "#8c2f39") for s in (-1, 1))
A = dict(skin="light", hair="crew", hair_colour="teal", top="tee", top_colour="#2b2b30", legs_colour="#3b3b46", face="smile", earrings=True)
B = dict(skin="light", hair="bob", hair_colour="grey", glasses=True, top="blouse", top_colour="#b9a07f", legs="skirt", legs_colour="#5b5f52", face="smile")


def scene(swap, told):
    pair = [dict(named(A, "Jo"), hold=INKED + named(A, "Jo")["hold"]), named(B, "Ruth")]
    left, right = pair[::-1] if swap else pair
    words = {"A": "Librarian: Jo", "B": "Librarian: Ruth", None: "Open till 7 pm"}[told]
    shelves = rect(0, 0, 1024, 570, "#8a623d") + "".join(rect(0, y, 1024, 16, "#6b4a2e") for y in (150, 320, 490))
    for r, y in enumerate((150, 320, 490)):
        x = 10
        k = 0
        while x < 1000:
            w, h = 24 + (k * 7 + r * 5) % 22, 90 + (k * 13 + r * 11) % 46
            shelves += book(x, y, w, h, ["#8c2f39", "#3d5a73", "#d0a24a", "#5d7f5b", "#6b5a86", "#c2714f", "#39424a"][(k + r * 2) % 7])
            x += w + 3
            k += 1
    return page(shelves, floor(560, "#a97850", "#8f6341", boards=True), two(people, left, right, at=(230, 794), y=718, s=.95), rect(400, 560, 224, 160, "#5b3f2a", 6), rect(388, 546, 248, 20, "#7d5a3c", 4), card(402, 590, 220, 70, words, "#fdf6dc", "#4b3327", 26))
