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
        tins = household.tin(430, 610, .8, "#c8402f", "PAINT", "enamel") + group(household.tin(0, 0, .8, "#3f8fb5", "PAINT", "varnish"), x=640, y=590, turn=24) + group(rect(-40, -80, 80, 80, "#5f9a4c", 12, "#3f7034", 3) + rect(-12, -96, 24, 18, "#8d98a1") + text(0, -34, "GAS", 24, "#fff", bold=True, at="middle"), x=545, y=530, turn=-14) + goods.spray(730, 640, .55, "#e2b53c", "SPRAY/PAINT")
    folk = people.person(110, 730, .5, skin="tan", hair="short", hair_colour="dark", top="shirt", top_colour="#e8e2d2", face="smile") + people.person(930, 740, .5, skin="porcelain", hair="long", hair_colour="blond", top="dress", top_colour="#f3efe6", legs="skirt", legs_colour="#f3efe6", face="smile")
    return page(back, pole, far if what == "thatch" else "", outings.brush_pile(520, 660, .9), tins, far if what == "line" else "", folk)
