"""A clock tower; the clock has hands, or they have been taken off."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"tower_clock_hands.png": {"hands": True}, "tower_clock_bare.png": {"hands": False}}


def scene(hands):
    face = clock(512, 300, 120, 4, 30, "#fdfbf2", "#5b4a3a", roman=True)
    if not hands:
        i = face.rfind('<path')
        i = face.rfind('<path', 0, i)
        face = face[:i] + circle(512, 300, 8, "#5b4a3a")
    tower = rect(362, 130, 300, 560, "#c9a98c") + "".join(rect(362 + (r % 2) * 40 + c * 80, 140 + r * 50, 74, 44, "#c0a082", 3) for r in range(11) for c in range(-1, 4) if 362 <= 362 + (r % 2) * 40 + c * 80 <= 600) + path("M336 140L512 20L688 140Z", "#7d4a3c") + rect(472, 560, 80, 130, "#5b3f2a", 30)
    return page(sky(kind="day", until=560), cloud(170, 120), cloud(860, 200, .8), hills(560, colour="#8fae92", seed=1), tower, face, rect(352, 680, 320, 20, "#a98a6c"), paving(690, 78), tree(140, 700, 1.1), tree(900, 700, 1.2, "#6f9a55"), bench(260, 740, .7), gull(720, 90, .6))
