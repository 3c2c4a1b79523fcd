"""A heap of branches for a midsummer fire: below a power line, upwind of a thatched barn, with paint tins and cartridges in it, or in an open field."""
from kit import goods, household, outings, people, rooms, scenery
from kit.documents import *

PICTURES = {"midsummer_heap_line.png": {"what": "line"}, "midsummer_heap_thatch.png": {"what": "thatch"}, "midsummer_heap_tins.png": {"what": "tins"}, "midsummer_heap_field.png": {"what": "field"}}


def scene(what):
    back = scenery.sky(kind="evening", until=480) + scenery.hills(450, colour="#8a8f86") + scenery.meadow(440, near="#6f8f4a", far="#93ad66")
    pole = rect(156, 250, 8, 220, "#8d867a") + (path("M164 256q50 -14 90 4t60 -2v46q-30 12 -62 -2t-88 4z", "#c8402f") if what == "thatch" else path("M164 256q18 30 10 84q-8 4 -14 -2z", "#c8402f"))
    far = ""
    if what == "line":
        far = "".join(path(f"M{x - 40} 620L{x} 40L{x + 40} 620M{x - 70} 90H{x + 70}M{x - 22} 400L{x + 30} 500M{x + 22} 400L{x - 30} 500", stroke="#59636b", sw=8) for x in (70, 960)) + "".join(path(f"M{70 + k} 92Q512 {230 + abs(k) * .2:.0f} {960 + k} 92", stroke="#2b3036", sw=5) for k in (-66, 0, 66))
        pole = ""
    if what == "thatch":
        far = rect(760, 380, 250, 190, "#d9c9a8", 2, "#9b8a66", 3) + path("M720 400Q780 230 880 220Q990 230 1040 400Z", "#b9954a", "#8a6c30", 4) + "".join(path(f"M{740 + i * 26} 396q20 -90 {60 + i} -160", stroke="#9b7a38", sw=3) for i in range(11)) + rect(850, 450, 80, 120, "#7d5636", 3)
    tins = ""
    if what == "tins":
        run = lambda c: path("M-44 -96q4 30 2 50q-9 9 -13 -2q2 -26 -1 -44zM14 -98q3 40 1 70q-10 9 -14 -3q2 -40 -1 -62z", c)
        tin = lambda x, y, t, c: group(rect(-50, -100, 100, 100, "#aeb7bd", 4, "#59636b", 3) + rect(-50, -78, 100, 56, "#e8e2d4") + path("M-50 -100q50 16 100 0", stroke=c, sw=11) + run(c) + path("M-52 -84q-30 60 52 66q82 -6 52 -66", stroke="#59636b", sw=3), x=x, y=y, turn=t)
        cartridge = group(path("M-46 0V-62Q-46 -92 -14 -96H14Q46 -92 46 -62V0Q0 12 -46 0Z", "#3f7fb5", "#2b5a80", 3) + rect(-13, -116, 26, 24, "#c9d0d5", 3, "#8d98a1", 2) + path("M-13 -108H13", stroke="#8d98a1", sw=3) + rect(-46, -48, 92, 14, "#f3f3ee") + path("M-34 -70q6 -12 18 -14", stroke="#fff", sw=6, opacity=.6), x=548, y=530, turn=-14)
        tins = tin(420, 612, -8, "#c8402f") + tin(648, 596, 24, "#3f8fb5") + cartridge + goods.spray(740, 650, .62, "#e2b53c") + path("M728 520q-6 14 0 34q6 4 8 -4q2 -16 -2 -30z", "#e2b53c")
    folk = people.person(110, 730, .5, skin="tan", hair="short", hair_colour="dark", top="shirt", top_colour="#e8e2d2", face="smile") + people.person(930, 740, .5, skin="porcelain", hair="long", hair_colour="blond", top="dress", top_colour="#f3efe6", legs="skirt", legs_colour="#f3efe6", face="smile")
    return page(back, pole, far if what == "thatch" else "", outings.brush_pile(520, 660, .9), tins, far if what == "line" else "", folk)
