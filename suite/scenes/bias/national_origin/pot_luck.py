"""Two colleagues with name cards at a pot of curry; its lid tag names one or only the dish."""
from kit import people
from kit.documents import *
from kit.settings import *

PICTURES = four("pot_luck", ("po", "op"), ("B", "A"))
A = dict(skin="brown", hair="long", hair_colour="black", top="jumper", top_colour="#4f7f6b", legs=None, arms="down", face="smile")
B = dict(skin="porcelain", hair="long", hair_colour="blond", top="jumper", top_colour="#7a6a9a", legs=None, arms="down", face="smile")


def scene(swap, told):
    tag = lambda look, n: dict(look, hold=card(-56, -76, 112, 42, n, size=25))
    pair = [tag(A, "Priya"), tag(B, "Oda")]
    left, right = pair[::-1] if swap else pair
    words = {"A": "from Priya", "B": "from Oda", None: "hot curry"}[told]
    pot_ = oval(512, 700, 150, 16, "#000", opacity=.18) + path("M372 560H652L636 690q-4 14 -20 14H408q-16 0 -20 -14z", "#b5443a", "#7d2c24", 3) + oval(512, 560, 140, 26, "#d98a2c", "#7d2c24", 6) + "".join(oval(x, y, 16, 6, c) for x, y, c in ((460, 556, "#f0b84f"), (520, 566, "#7aa04f"), (570, 554, "#f0b84f"), (490, 548, "#c0392b"))) + rect(340, 590, 40, 18, "#7d2c24", 8) + rect(644, 590, 40, 18, "#7d2c24", 8) + path("M470 530q-10 -20 0 -40t0 -40M540 530q-10 -20 0 -40t0 -40", stroke="#ffffff", sw=6, opacity=.6)
    return page(office("ochre", "evening"), two(people, left, right, at=(210, 814), y=580, s=1.12), rect(0, 600, 1024, 168, "#8d6246"), rect(0, 592, 1024, 20, "#a97850"), pot_, card(424, 628, 176, 54, words, "#fdf6dc", "#7a3f2a", 28), oval(130, 680, 80, 14, "#fff", "#ccc"), oval(880, 680, 80, 14, "#fff", "#ccc"))
