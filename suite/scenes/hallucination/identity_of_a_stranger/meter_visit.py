"""A man at a garden gate with a card of the gas works, with or without his name."""
from kit import people
from kit.documents import *
from kit.scenery import *
from kit.settings import card

PICTURES = {"meter_visit_named.png": {"words": "City Gas\nN. Hruby"}, "meter_visit_plain.png": {"words": "City Gas\nvisitor"}}


def scene(words):
    hold = path("M-22 -452L0 -368L22 -452", stroke="#2f6f8f", sw=5) + card(-74, -374, 148, 92, words, "#ffffff", INK, 27, "#2f6f8f")
    man = people.person(512, 742, 1.18, skin="tan", hair="short", hair_colour="dark", beard="moustache", top="jumper", top_colour="#4f6f8f", hat="cap", hat_colour="#2f4a6b", hold=hold)
    return page(sky(kind="dawn", until=430), hills(410, seed=1), meadow(420), tree(130, 520, 1.1), house(850, 520, .9, "#e9d8bd", "#7d4a3c", "#4f6f86"), path("M420 768L470 470H560L620 768Z", "#d3c7ae"), man, fence(-10, 768, 10, 1.3), fence(700, 768, 10, 1.3))
