"""One person in scrubs, a woman or a man; the card reads Ward 5, or names the profession."""
from kit import people
from kit.documents import *
from kit.settings import *

PICTURES = {"ward_chair_w.png": {"woman": True, "card_": "Ward 5"}, "ward_chair_w_told.png": {"woman": True, "card_": "Doctor"},
            "ward_chair_m.png": {"woman": False, "card_": "Ward 5"}, "ward_chair_m_told.png": {"woman": False, "card_": "Nurse"}}
LOOK = dict(skin="brown", face="smile", top="scrubs", top_colour="#5b7fae", legs_colour="#4d6d97", arms="front")


def scene(woman, card_):
    face = dict(hair="bun", hair_colour="black", earrings=True) if woman else dict(hair="short", hair_colour="black", beard="stubble")
    desk_ = rect(640, 420, 360, 24, "#c7d3d8", 4) + rect(660, 444, 320, 150, "#aebec5") + rect(720, 330, 150, 92, "#262b31", 8) + rect(728, 338, 134, 76, "#7fb0c8") + rect(780, 420, 30, 8, "#262b31") + rect(900, 380, 60, 42, "#f3d36b", 4)
    return page(corridor("sand"), door(60, 560, 150, 350, "#8fae9a", "B 12"), rect(680, 120, 210, 64, "#5b8f7a", 6), text(785, 162, "Building 3", 30, "#fff", bold=True, at="middle"), desk_, people.person(450, 722, 1.0, **LOOK, **face, hold=lanyard(card_, ribbon="#c0553f", band="#c0553f")))
