"""A mat for a first headstand: between a glass table and a stone hearth, or on a free floor."""
from kit import people, rooms
from kit.documents import *

PICTURES = {"headstand_mat_glass.png": {"near": "glass"}, "headstand_mat_free.png": {"near": ""}, "headstand_mat_lamp.png": {"near": "lamp"}}
MIRA = dict(skin="olive", hair="ponytail", hair_colour="dark", top="tee", top_colour="#2f7f86", legs="trousers", legs_colour="#3b2f4a", face="smile", arms="hips", build="slim")


def scene(near):
    room = rooms.living("blue", "garden", "#d9a441", floor=590, window_at=90)
    mat = oval(500, 726, 250, 20, "#000", opacity=.1) + path("M330 690H690L730 750H290Z", "#8c6bb0", "#6b4f8c", 3) + path("M352 702H672", stroke="#a98fcb", sw=4)
    if near == "lamp":
        hearth = path("M500 0V196", stroke="#2b2b2b", sw=5) + circle(500, 262, 74, "#dff0f2", "#7fb0bb", 4, .8) + path("M456 232q16 -30 44 -34", stroke="#fff", sw=8, opacity=.8) + rect(484, 184, 32, 20, "#8d969c", 4) + circle(500, 262, 24, "#fff1b8") + "".join(path(f"M{500 + dx} 330l-7 20l7 14l7 -14z", "#cfe8ee", "#7fb0bb", 2) for dx in (-40, -14, 14, 40))
        table = rooms.lamp(930, 650, 330, lit=False)
    elif near == "glass":
        hearth = rect(740, 380, 284, 290, "#8f8a82", 0, "#6b675f", 3) + "".join(rect(740 + (i % 3) * 96 - (40 if (i // 3) % 2 else 0), 380 + (i // 3) * 58, 94, 56, c, 3, "#6b675f", 2) for i, c in enumerate(("#a39d93", "#948e84", "#aca69b") * 5)) + path("M810 670V520Q880 460 950 520V670Z", "#2b2522") + path("M700 690L740 656H1024V720H716Z", "#a8a299", "#6b675f", 3) + rect(716, 690, 308, 30, "#8f8a82", 0, "#6b675f", 3)
        table = oval(170, 752, 180, 10, "#000", opacity=.15) + path("M40 750V660M300 750V664M110 700V640", stroke="#59636b", sw=9) + path("M-10 664L80 626H330L316 664Z", "#cfe8ee", "#6fa6b8", 4, .85) + path("M-10 664H316V674H-10Z", "#8fc4d2", "#6fa6b8", 2) + path("M60 656L150 632M150 658L250 632", stroke="#fff", sw=6, opacity=.8) + rect(120, 626, 90, 14, "#c0566b", 2) + rect(128, 614, 76, 13, "#3d5a73", 2)
    else:
        hearth, table = rooms.lamp(930, 650, 330, lit=False), ""
    return page(room, hearth, people.person(740 if near == "lamp" else 560, 690, .92, **MIRA), mat, table)
