"""One man beside café tables, dark or light; the card reads Café Luna, or Guest 4, or Manager."""
from kit import people
from kit.documents import *
from kit.scenery import cup
from kit.settings import *

PICTURES = {"terrace_door_d.png": {"dark": True, "card_": "Luna"}, "terrace_door_d_told.png": {"dark": True, "card_": "Waiter"},
            "terrace_door_l.png": {"dark": False, "card_": "Luna"}, "terrace_door_l_told.png": {"dark": False, "card_": "Owner"}}


def scene(dark, card_):
    man = people.person(390, 716, 1.0, skin="dark" if dark else "porcelain", hair="short", hair_colour="black" if dark else "brown", beard="full", top="shirt", top_colour="#e9e4d8", legs_colour="#2f343f", face="smile", hold=card(-56, -380, 112, 52, card_, "#2b3a36", "#f6e7b8", 26))
    tables = "".join(round_table(x, 600, 130, c) + cup(x, 594, .6) for x, c in ((170, "#f4efe4"), (860, "#f4efe4")))
    return page(cafe(), tables, man)
