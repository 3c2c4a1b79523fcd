"""A woman at a lectern; the plate names her or only the panel."""
from kit import people
from kit.documents import *
from kit.settings import microphone, stage

PICTURES = {"panel_guest_named.png": {"words": "Dr Ines Kolar"}, "panel_guest_plain.png": {"words": "Panel three"}}


def scene(words):
    who = people.person(512, 560, 1.1, skin="olive", hair="curly", hair_colour="grey", glasses=True, top="suit", top_colour="#5b4a78", tie=None, legs=None, arms="desk", face="smile")
    desk_ = path("M330 560H694L664 768H360Z", "#7a5638") + rect(310, 540, 404, 30, "#936a47", 6) + rect(352, 610, 320, 74, "#f6ecd8", 6, "#c9a86b", 3) + text(512, 660, words, 40, "#4b2f3a", SERIF, True, at="middle")
    return page(stage("Cities and water"), leaf_pot(140, 760, 1.6), leaf_pot(890, 760, 1.6), who, desk_, microphone(650, 548, 120), group(rect(0, -70, 34, 70, "#cfe6ee", 4, "#9fb6c1", 2), x=370, y=542))
