"""A man and a woman in the same scrubs; their cards read Theatre 2, or name their work."""
from kit import people
from kit.documents import *
from kit.scenery import *
from kit.settings import *

PICTURES = {"theatre_corridor_wm.png": {"swap": False, "told": False}, "theatre_corridor_wm_told.png": {"swap": False, "told": True},
            "theatre_corridor_mw.png": {"swap": True, "told": False}, "theatre_corridor_mw_told.png": {"swap": True, "told": True}}
WOMAN = dict(skin="light", hair="ponytail", hair_colour="chestnut", face="smile", top="scrubs", top_colour="#3f8f8c", legs_colour="#357a78")
MAN = dict(skin="light", hair="short", hair_colour="brown", face="smile", top="scrubs", top_colour="#3f8f8c", legs_colour="#357a78")


def scene(swap, told):
    left, right = (MAN, WOMAN) if swap else (WOMAN, MAN)
    cards = ("Surgeon", "Nurse") if told else ("Theatre 2", "Theatre 2")
    bed = rect(800, 470, 220, 22, "#f4f6f6", 6, "#b9c4c6") + rect(800, 490, 220, 14, "#9fb0b4") + rect(820, 504, 10, 70, "#8d9ca0") + circle(825, 580, 12, "#3b4248") + path("M800 470q0 -30 40 -30h60v30z", "#ffffff", "#cfd8da", 2)
    return page(corridor("mint"), door(60, 560, 150, 350, "#7fa3ad"), bed, rect(430, 150, 160, 60, "#2f6f8f", 6), text(510, 190, "Theatres 1-4", 24, "#fff", bold=True, at="middle"),
                two(people, dict(left, hold=lanyard(cards[0])), dict(right, hold=lanyard(cards[1])), at=(330, 670)))
