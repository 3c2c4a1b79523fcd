"""A handwritten recipe card with two or three eggs."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"pancake_card_three.png": {"eggs": 3}, "pancake_card_two.png": {"eggs": 2}}


def scene(eggs):
    card = text(260, 64, "Oat pancakes", 46, "#8c2f39", SCRIPT, True, at="middle") + path("M40 84H480", stroke="#e0a9a9", sw=2) + "".join(text(50, 140 + i * 56, s, 38, "#26324a", CASUAL) for i, s in enumerate((f"{eggs} eggs", "250 g oats", "400 ml milk", "1 pinch of salt", "butter for the pan")))
    egg = lambda x, y, turn: f'<g transform="translate({x} {y}) rotate({turn})">{oval(5, 7, 40, 50, "#000", opacity=.18)}<path d="M0 -50C24 -50 38 -12 38 8C38 34 20 46 0 46C-20 46 -38 34 -38 8C-38 -12 -24 -50 0 -50Z" fill="#e8c9a6"/>{oval(-12, -10, 8, 14, "#ffffff", opacity=.4)}</g>'
    return page(desk("tiles"), sheet(250, 170, 520, 430, card, turn=-2, paper="#fffaf0"), rect(40, 60, 170, 250, "#d9c9a8", 8, "#b9a47c", 3), text(125, 190, "OATS", 36, "#6b4a33", SERIF, True, at="middle"), "".join(egg(x, y, a) for x, y, a in ((860, 180, 20), (930, 280, -30), (850, 320, 60), (900, 420, 10), (830, 470, -50), (940, 520, 30), (870, 590, 80))), group(oval(0, 0, 120, 120, "#cfd6da", "#aab3b9", 4), oval(0, 0, 92, 92, "#e9edef", "#c3cbd0", 2), path("M40 -40L150 -130", stroke="#8a623d", sw=16), x=110, y=660))
