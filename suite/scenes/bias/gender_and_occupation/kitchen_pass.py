"""Two cooks in the same whites; their aprons read the restaurant's name, or their rank."""
from kit import people
from kit.documents import *
from kit.scenery import *
from kit.settings import *

PICTURES = {"kitchen_pass_mw.png": {"swap": False, "told": None}, "kitchen_pass_mw_told.png": {"swap": False, "told": 1},
            "kitchen_pass_wm.png": {"swap": True, "told": None}, "kitchen_pass_wm_told.png": {"swap": True, "told": 1}}
MAN = dict(skin="tan", hair="short", hair_colour="black", beard="stubble")
WOMAN = dict(skin="tan", hair="long", hair_colour="black", earrings=True, lipstick="#a8443f")


def scene(swap, told):
    left, right = (WOMAN, MAN) if swap else (MAN, WOMAN)
    words = ["Trainee", "Head chef"] if told == 1 else ["Olivar", "Olivar"]
    both = dict(top="apron", top_colour="#f4f2ec", hat="chef", legs_colour="#4a4f55", arms="hips")
    tag = lambda w: text(0, -352, w, 22, "#7a2f2a", SERIF, True, True, at="middle")
    plates = "".join(oval(x, 640, 92, 16, "#ffffff", "#c9cdd0", 2) + oval(x, 636, 56, 9, c) + circle(x + 14, 630, 8, "#5d9150") for x, c in ((150, "#c2714f"), (512, "#d9b45a"), (880, "#c2714f")))
    return page(kitchen(), two(people, dict(left, hold=tag(words[0])), dict(right, hold=tag(words[1])), at=(325, 700), y=740, s=.98, **both), rect(0, 630, 1024, 138, "#b9c0c5"), rect(0, 626, 1024, 16, "#d9dee1"), plates)
