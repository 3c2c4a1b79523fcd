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
        strip += oval(x, y, 8 + i % 5, 5 + i % 3, cols[i % 4], "#00000022", 1) if gravel else rect(x, y, 20 + i % 8, 6 + i % 3, cols[i % 4], 2)
    grass = "".join(path(f"M{(i * 43) % 1024} {520 + (i * 29) % 56}q{-8 + (i * 7) % 16} -30 {-14 + (i * 11) % 28} -{50 + (i * 13) % 40}", stroke=c, sw=5) for i, c in enumerate(("#5d9150", "#79a857", "#4f7f45") * 24))
    pool = oval(800, 690, 150, 30, "#000", opacity=.14) + path("M650 620Q650 690 800 694Q950 690 950 620Z", "#4f9bc4", "#37789b", 3) + oval(800, 620, 150, 30, "#e9f4f8", "#4f9bc4", 12) + oval(800, 622, 126, 20, "#8fd0e6") + people.person(800, 630, .95, **CHILD) + path("M674 622Q800 660 926 622L930 650Q800 690 670 650Z", "#4f9bc4")
    trim = path("M120 760L330 600", stroke="#2b3036", sw=15) + path("M300 620Q330 590 384 592L396 616Q340 640 310 640Z", "#e07b2a", "#a5551a", 3) + circle(352, 612, 14, "#2b3036") + path("M352 614q40 10 60 -4M352 614q-34 18 -60 12", stroke="#e2e85a", sw=4) + path("M60 790L160 716", stroke="#e07b2a", sw=46) + path("M190 700l-30 -50q-20 -20 10 -30l34 20", stroke="#2b3036", sw=12)
    return page(back, con, strip, grass, pool, trim)
