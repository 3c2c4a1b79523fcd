"""A string trimmer along a conservatory: the tall grass grows out of gravel, or out of bark mulch; a child splashes beside it."""
from kit import people, rooms
from kit.documents import *

PICTURES = {"edge_trim_gravel.png": {"gravel": True}, "edge_trim_bark.png": {"gravel": False}}
CHILD = dict(age="toddler", skin="light", hair="curly", hair_colour="blond", top="tee", top_colour="#e2705f", legs=None, face="laugh", arms="up")


def scene(gravel):
    back = fade(0, 0, 1024, 400, "#9fd0ee", "#eaf5f7") + rooms.cloud(160, 80) + fade(0, 400, 1024, 368, "#a6cc74", "#78ac52") + rooms.bush(910, 480, 1) + rooms.bush(90, 480, .8, "#7fae5f")
    con = rect(240, 130, 470, 360, "#f6f2e8") + path("M210 140L475 40L740 140Z", "#dfe9ec", "#b9c3c9", 5) + "".join(rect(256 + k * 114, 150, 100, 320, "#cfe6ee", 2, "#b9c3c9", 3) + path(f"M{270 + k * 114} 440L{330 + k * 114} 180", stroke="#fff", sw=7, opacity=.5) for k in range(4)) + path("M330 470v-90q40 -60 80 0v90", "#6f9f5a", opacity=.7) + rect(520, 380, 130, 90, "#b98a5c", 6, opacity=.7)
    cols = ("#b9b4aa", "#d6d1c6", "#9a958b", "#c9c2b4") if gravel else ("#6b4428", "#7d5233", "#5a3820", "#8a5f3c")
    strip = rect(0, 486, 1024, 92, "#a8a297" if gravel else "#5f3d24")
    for i in range(330):
        x, y = (i * 97) % 1030, 494 + (i * 53) % 80
        strip += oval(x, y, 8 + i % 5, 5 + i % 3, cols[i % 4], "#00000022", 1) if gravel else group(rect(-11 - i % 5, -4, 22 + i % 10, 6 + i % 4, cols[i % 4], 3, "#00000026", 1), x=x, y=y, turn=(i * 67) % 180 - 90)
    grass = "".join(path(f"M{(i * 43) % 1024} {520 + (i * 29) % 56}q{-8 + (i * 7) % 16} -30 {-14 + (i * 11) % 28} -{50 + (i * 13) % 40}", stroke=c, sw=5) for i, c in enumerate(("#5d9150", "#79a857", "#4f7f45") * 24))
    pool = oval(800, 690, 150, 30, "#000", opacity=.14) + path("M650 620Q650 690 800 694Q950 690 950 620Z", "#4f9bc4", "#37789b", 3) + oval(800, 620, 150, 30, "#e9f4f8", "#4f9bc4", 12) + oval(800, 622, 126, 20, "#8fd0e6") + people.person(800, 630, .95, **CHILD) + path("M674 622Q800 660 926 622L930 650Q800 690 670 650Z", "#4f9bc4")
    head = oval(0, 14, 74, 15, "#000", opacity=.18) + path("M-26 0q60 12 118 -8M26 2q-60 16 -112 -2", stroke="#e2e85a", sw=4) + rect(-24, -16, 48, 30, "#2b3036", 8) + path("M-66 -6Q-60 -52 0 -54Q44 -52 50 -18L20 -14Q-24 -20 -66 -6Z", "#e07b2a", "#a5551a", 3)
    trim = group(head, x=404, y=612) + path("M120 716L398 578", stroke="#aab2b8", sw=13) + path("M246 652q-2 -66 40 -60q44 12 -6 44", stroke="#2b3036", sw=12) + path("M60 744L150 700", stroke="#2b3036", sw=26) + group(rect(-76, -46, 130, 92, "#e07b2a", 22, "#a5551a", 3) + "".join(rect(-52 + k * 22, -22, 9, 44, "#a5551a", 4) for k in range(4)), x=70, y=734, turn=-26)
    return page(back, con, strip, grass, pool, trim)
