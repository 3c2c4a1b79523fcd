"""Children with a sledge on a snowy slope; at its foot a wire fence, a road, a frozen pond, or a flat field."""
from kit import goods, people, rooms, scenery
from kit.documents import *

PICTURES = {"sled_hill_wire.png": {"what": "wire"}, "sled_hill_road.png": {"what": "road"}, "sled_hill_pond.png": {"what": "pond"}, "sled_hill_field.png": {"what": "field"}}


def scene(what):
    back = scenery.sky(kind="grey", until=480) + path("M0 420Q300 330 560 400T1024 360V620H0Z", "#dfe6ea") + "".join(scenery.pine(x, y, s, "#4f7563") for x, y, s in ((560, 430, .5), (640, 424, .6), (930, 420, .7), (860, 424, .5)))
    ground = path("M0 330Q160 320 260 360Q460 470 640 640Q760 690 1024 690V768H0Z", "#f8fafb", "#d3dde3", 4) + path("M240 366Q430 470 620 646Q700 690 800 704M270 360Q460 460 650 636Q730 676 820 688", stroke="#cfdae1", sw=5) + path("M40 500q60 -10 120 10M200 620q70 -8 140 14M90 700q90 -8 170 6", stroke="#e3eaee", sw=6)
    foot = {"wire": lambda: "".join(rect(x - 7, 566 - (x - 700) * .05, 14, 130, "#7d6248", 3) for x in (700, 800, 900, 1000)) + "".join(path(f"M690 {y}Q860 {y - 8} 1024 {y - 12}", stroke="#59636b", sw=4) + "".join(path(f"M{x - 7} {y - 12}l14 14M{x + 7} {y - 12}l-14 14", stroke="#59636b", sw=3) for x in range(720, 1024, 44)) for y in (592, 630, 666)),
            "road": lambda: path("M640 650Q760 690 1024 692V768H560Z", "#62686e") + path("M690 690Q860 730 1024 730", stroke="#f1efe4", sw=6, dash="40 26") + path("M640 648Q760 688 1024 690", stroke="#d9d4c6", sw=8) + scenery.car(880, 724, .72, "#b5473c"),
            "pond": lambda: path("M640 662Q760 634 1024 650V768H600Q590 700 640 662Z", "#a9cbd9", "#dfe9ee", 8) + path("M680 700l90 -16l60 20M820 740l70 -30l90 14", stroke="#e9f4f8", sw=4) + path("M880 676q40 -8 80 2q-10 20 -50 18q-30 -4 -30 -20z", "#3f6f86") + "".join(path(f"M{x} 664q-4 -50 6 -90", stroke="#a08a55", sw=5) + oval(x + 6, 566, 6, 18, "#6f4c2c") for x in (660, 684, 706, 990, 1008)), "field": lambda: path("M640 646Q760 690 1024 690V768H560Z", "#f3f7f9") + path("M700 720h200M780 748h180", stroke="#dde6eb", sw=5)}[what]()
    sled = group(path("M-70 -26H70M-60 0H84Q104 -4 100 -30", stroke="#b07a45", sw=9) + path("M-40 0V-26M30 0V-26", stroke="#8a5a34", sw=8), x=240, y=362, turn=16)
    kids = people.person(120, 340, .42, age="child", skin="tan", hair="short", hair_colour="dark", top="coat", top_colour="#c8402f", hat="beanie", hat_colour="#3f6c8f", face="smile") + people.person(180, 346, .36, age="child", skin="porcelain", hair="long", hair_colour="blond", top="coat", top_colour="#5f7fb0", hat="beanie", hat_colour="#e2b53c", face="laugh")
    flakes = "".join(circle((i * 211) % 1024, (i * 97) % 480, 3, "#fff", opacity=.9) for i in range(40))
    return page(back, ground, foot, kids, sled, flakes)
