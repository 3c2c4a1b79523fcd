"""A woman at the pillar drill: in woollen gloves, with long loose hair, or with neither."""
from kit import people, rooms
from kit.documents import *
from kit.tools import pillar_drill

PICTURES = {"pillar_drill_gloves.png": {"look": "gloves"}, "pillar_drill_hair.png": {"look": "hair"}, "pillar_drill_plain.png": {"look": "plain"}}


def glove(x, y, turn=0):
    return group(path("M-26 -18Q-30 20 0 24Q34 22 32 -4Q30 -22 8 -22Z", "#d9a441", "#9b6f22", 3) + rect(-44, -20, 24, 40, "#c0392b", 8, "#8c2620", 2) + path("M-14 -12q10 12 0 28M2 -16q10 14 0 34M18 -14q8 12 0 26", stroke="#b98527", sw=3), x=x, y=y, turn=turn)


def scene(look):
    who = dict(skin="light", hair="long" if look == "hair" else "bun", hair_colour="chestnut", top="overalls", under="#c9d3d8", top_colour="#c9d3d8", legs_colour="#3f5a78", glasses=True, face="smile", turn=.6)
    vice = rect(-84, -276, 130, 30, "#59636b", 4) + rect(-96, -290, 26, 40, "#4b545b", 3) + rect(34, -290, 26, 40, "#4b545b", 3) + rect(-70, -292, 104, 20, "#c4cbd0", 2, "#8d969c", 2) + circle(-30, -282, 4, "#2b3036") + path("M60 -268h50M110 -282v28", stroke="#8d969c", sw=7)
    bench = rect(540, 640, 484, 24, "#a97850", 3) + rect(570, 664, 430, 104, "#8d6246")
    arms = ((70, -345), (178, -352))
    hold = glove(70, -345, -6) + glove(178, -352, 4) if look == "gloves" else ""
    return page(rooms.workshop(), bench, pillar_drill(760, 644, .86, work=vice), people.person(500, 752, 1.02, arms=arms, hold=hold, **who))
