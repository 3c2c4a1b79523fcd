"""One young person before a house, in a hoodie or a blazer; the plate gives a name or a number."""
from kit import people
from kit.documents import *
from kit.scenery import *
from kit.settings import card, hung_board

PICTURES = {"garden_gate_hoodie_h.png": {"hoodie": True, "plate_": "Elm Hill 9"}, "garden_gate_hoodie_h_told.png": {"hoodie": True, "plate_": "Noah lives here"},
            "garden_gate_hoodie_b.png": {"hoodie": False, "plate_": "Elm Hill 9"}, "garden_gate_hoodie_b_told.png": {"hoodie": False, "plate_": "Noah works here"}}


def scene(hoodie, plate_):
    look = dict(top="hoodie", top_colour="#2f3338", hair="locs", hair_colour="black") if hoodie else dict(top="suit", top_colour="#4a5a78", hair="short", hair_colour="black", tie="#8c2f39")
    who = people.person(330, 730, 1.0, skin="tan", legs_colour="#2f343f", face="smile", **look, hold=card(-54, -300, 108, 42, "Noah", size=25))
    return page(sky(kind="dawn", until=430), hills(420, colour="#8fa68b", seed=1), meadow(430), tree(900, 520, 1.2), house(560, 600, 1.9, "#fbfaf5", "#6d4f5b", "#3f5f7d", shutters="#8c2f39"), paving(600, 168), fence(-10, 640, 6, 1.1), fence(760, 640, 9, 1.1), rect(690, 560, 16, 150, "#6b4a33"), card(584, 520, 228, 64, plate_, "#fdf6dc", "#4b3327", 24), who)
