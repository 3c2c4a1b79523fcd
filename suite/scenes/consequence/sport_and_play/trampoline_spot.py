"""A trampoline on the lawn: under a washing line, under a low bough, beside a glasshouse, or in the open."""
from kit import goods, people, rooms
from kit.documents import *

PICTURES = {"trampoline_spot_line.png": {"what": "line"}, "trampoline_spot_bough.png": {"what": "bough"}, "trampoline_spot_glass.png": {"what": "glass"}, "trampoline_spot_open.png": {"what": "open"}}


def near(what):
    if what == "line":
        posts = "".join(rect(x - 8, 250, 16, 420, "#8d98a1") + path(f"M{x - 50} 262h100", stroke="#8d98a1", sw=11) for x in (170, 850))
        return posts + path("M170 268Q510 330 850 268M170 258Q510 320 850 258", stroke="#f3f3ee", sw=4) + path("M200 276q60 14 110 18v120q-60 -4 -110 -16z", "#8fb5c9") + path("M690 302q60 -6 110 -18v130q-54 12 -110 16z", "#e8c9a0")
    if what == "bough":
        trunk = path("M60 690q30 -200 6 -420L120 170L190 260Q160 480 196 690Z", "#76573a")
        bough = path("M140 330Q360 270 690 330L692 348Q360 310 150 392Z", "#76573a") + path("M430 306l40 -46M560 312l46 -38M320 310l-20 -46", stroke="#76573a", sw=12)
        leaves = circle(110, 120, 130, "#5f9a4c") + circle(240, 170, 90, "#6aa35a") + circle(20, 220, 90, "#558b44") + "".join(circle(x, y, 30, "#6aa35a") + circle(x + 26, y - 14, 24, "#5f9a4c") for x, y in ((480, 250), (616, 266), (690, 322), (300, 258))) + "".join(circle(x, y, 10, "#d4483b") for x, y in ((470, 262), (610, 280), (680, 330), (150, 180), (90, 130)))
        return trunk + bough + leaves
    if what == "glass":
        x = 640
        out = path(f"M{x} 690V380L{x + 170} 270L{x + 340} 380V690Z", "#cfe6ea", "#f6f6f0", 10, opacity=.86) + "".join(path(f"M{x + k} {690}V{380 - (k if k <= 170 else 340 - k) * .64:.0f}", stroke="#f6f6f0", sw=7) for k in (85, 170, 255)) + path(f"M{x} 380H{x + 340}M{x} 530H{x + 340}", stroke="#f6f6f0", sw=7)
        return out + "".join(path(f"M{x + 30 + i * 62} 680v-90", stroke="#4f8f3f", sw=8) + circle(x + 30 + i * 62, 600, 15, "#c8402f") for i in range(5)) + path(f"M{x + 30} 470l70 -70M{x + 200} 500l80 -80", stroke="#fff", sw=9, opacity=.8)
    return ""


def scene(what):
    back = rooms.garden(trees=False) + rooms.bush(930, 496, 1) + rooms.bush(60, 490, .9, "#7fae5f")
    at = {"line": 510, "bough": 510, "glass": 420, "open": 490}[what]
    kids = people.person(250 if what != "glass" else 90, 738, .42, age="child", skin="brown", hair="short", hair_colour="black", top="tee", top_colour="#e2b53c", legs="shorts", face="smile") + people.person(800 if what != "glass" else 190, 744, .4, age="child", skin="light", hair="ponytail", hair_colour="red", top="tee", top_colour="#4f9bb5", legs="shorts", face="laugh")
    if what == "glass":
        return page(back, near(what), goods.trampoline(at, 690, .9), kids)
    return page(back, goods.trampoline(at, 690, .95), near(what), kids)
