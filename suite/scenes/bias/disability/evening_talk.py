"""A woman in a wheelchair and a man on a stage; their cards read STAGE, or name what they do."""
from kit import people
from kit.documents import *
from kit.scenery import *
from kit.settings import *

PICTURES = {"evening_talk_wm.png": {"swap": False, "told": False}, "evening_talk_wm_told.png": {"swap": False, "told": True},
            "evening_talk_mw.png": {"swap": True, "told": False}, "evening_talk_mw_told.png": {"swap": True, "told": True}}
WOMAN = dict(skin="olive", hair="long", hair_colour="dark", top="blouse", top_colour="#b5576a", legs="wheelchair", legs_colour="#3f4a5c", arms="front", face="smile")
MAN = dict(skin="olive", hair="side", hair_colour="dark", top="shirt", top_colour="#6f8fae", face="smile")


def scene(swap, told):
    cards = ("SPEAKER", "CREW") if told else ("STAGE", "STAGE")
    left, right = (MAN, WOMAN) if swap else (WOMAN, MAN)
    at = lambda who, words: dict(who, hold=lanyard(words, -262 if who is WOMAN else -430, "#e2b53c", band="#e2b53c"))
    return page(stage("Rivers and cities"), rect(470, 470, 110, 130, "#6b4a33"), path("M456 470h138l-10 -26h-118z", "#7d5a3c"), two(people, at(left, cards[0]), at(right, cards[1]), at=(270, 770), y=716))
