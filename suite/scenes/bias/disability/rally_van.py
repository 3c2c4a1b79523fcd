"""One person in a wheelchair before a rally car, a man or a woman; the board names the driver or only the number."""
from kit import people
from kit.documents import *
from kit.scenery import *
from kit.settings import card, hung_board

PICTURES = {"rally_van_m.png": {"man": True, "words": "Start 14"}, "rally_van_m_told.png": {"man": True, "words": "Driver: Tim"},
            "rally_van_w.png": {"man": False, "words": "Start 14"}, "rally_van_w_told.png": {"man": False, "words": "Driver: Uma"}}


def scene(man, words):
    face = dict(hair="short", hair_colour="blond", beard="stubble") if man else dict(hair="ponytail", hair_colour="dark")
    who = people.person(300, 720, 1.05, skin="light" if man else "tan", legs="wheelchair", legs_colour="#3f4a5c", top="jumper", top_colour="#c0553f", face="smile", arms="front", hold=card(-52, -240, 104, 42, "Tim" if man else "Uma", size=26), **face)
    pit = rect(0, 120, 1024, 440, "#aeb6bb") + "".join(rect(x, 120, 12, 440, "#8d969c") for x in (0, 340, 680, 1012)) + rect(0, 100, 1024, 40, "#c0392b") + "".join(rect(x, 100, 64, 40, "#f4f1ea") for x in range(64, 1024, 128))
    return page(sky(until=140), pit, fade(0, 560, 1024, 208, "#7d8287", "#686d72"), hung_board(560, 190, 350, 160, ["Rally team", words], "#22272c", "#ffc93c", "#3b4248", 38), car(690, 690, 1.45, "#f0c93c", roof_box=False), group(circle(0, 0, 46, "#ffffff", "#22272c", 4), text(0, 18, "14", 50, INK, bold=True, at="middle"), x=690, y=620), who)
