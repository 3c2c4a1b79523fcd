"""Rolls of wool in a loft; between the joists the backs of ceiling spotlights, a hot stove pipe, a loose extractor hose, or bare boards."""
from kit import goods, household, rooms
from kit.documents import *

PICTURES = {"loft_wool_spots.png": {"what": "spots"}, "loft_wool_flue.png": {"what": "flue"}, "loft_wool_hose.png": {"what": "hose"}, "loft_wool_bare.png": {"what": "bare"}}


def roll(x, y, s=1):
    return group(goods.foot(0, 4, 100), rect(-96, -120, 170, 120, "#e8c95f", 8, "#b99a3a", 3), oval(74, -60, 34, 60, "#f3dc86", "#b99a3a", 3), "".join(oval(74, -60, 34 - i * 9, 60 - i * 16, "none", "#c9a94a", 3) for i in (1, 2, 3)), path("M-60 -118v116M20 -118v116", stroke="#fff", sw=7), x=x, y=y, scale=s)


def heat():
    """What a stove does to its pipe and to what stands close: blue and straw tints on the steel, soot at the seams, scorched boards round its foot, air that shimmers."""
    tints = "".join(rect(590, y, 84, 26, c, opacity=o) for y, c, o in ((640, "#2f3f7a", .5), (612, "#6a4a8a", .42), (586, "#b5783a", .45), (560, "#d9b45a", .4))) + "".join(path(f"M590 {y}q20 14 42 4t42 2v10q-30 10 -84 -2z", "#1d1712", opacity=.7) for y in (200, 360, 520))
    scorch = oval(632, 676, 126, 30, "#2b1a0e", opacity=.55) + oval(632, 674, 92, 20, "#120b06", opacity=.75) + "".join(path(f"M{632 + 90 * k} {676 + m}l{26 * k} {m * .5:.0f}", stroke="#120b06", sw=5, opacity=.6) for k in (-1, 1) for m in (-8, 4, 14))
    air = "".join(path(f"M{x} 640q{k} -40 0 -80t0 -80t0 -80", stroke="#f7d9a0", sw=4, opacity=.6) for x, k in ((566, -16), (544, 14), (698, 16), (722, -14)))
    return scorch + rect(590, 520, 84, 150, "#aeb7bd", 0, "#7f8a92", 3) + path("M606 522V664", stroke="#e6ebee", sw=9) + tints + air + oval(632, 670, 52, 11, "#3a3f45", opacity=.9)


def wet():
    """Drops below the hose and a dark damp patch on the boards."""
    return oval(790, 690, 110, 24, "#3f2a17", opacity=.42) + "".join(path(f"M{x} {y}q9 14 0 20q-9 -6 0 -20z", "#cfe8f5", "#7fb0cc", 2) for x, y in ((752, 664), (780, 672), (806, 660), (768, 690), (820, 688))) + "".join(path(f"M{806 + i * 34} {590 - i * 26}q20 -22 40 0t40 -10", stroke="#ffffff", sw=12, opacity=.5) for i in range(4))


def scene(what):
    roof = rect(0, 0, 1024, 768, "#b98f63") + path("M512 20L1024 520V0H0V520Z", "#7d5a3c") + "".join(path(f"M512 20L{x} 560", stroke="#5f4229", sw=13) for x in (-220, 60, 964, 1244)) + path("M512 20L90 520H934Z", "#c9a67a") + "".join(path(f"M{512 - i * 60} {20 + i * 71}H{512 + i * 60}", stroke="#b08a5c", sw=3) for i in range(1, 7)) + rooms.window(440, 200, 144, 150, "day", None, "#e8e2d4")
    floor = path("M90 520H934L1024 600V768H0V600Z", "#a5814f") + "".join(path(f"M{a} 520L{b} 768H{b + 44}L{a + 22} 520Z", "#d9b67e", "#8a6340", 3) for a, b in ((160, -40), (330, 240), (500, 500), (672, 770), (850, 1020)))
    thing = {"spots": lambda: "".join(group(goods.foot(0, 2, 36), rect(-28, -56, 56, 58, "#59636b", 5, "#2b3036", 2), path("M-28 -40H28M-28 -24H28M-28 -8H28", stroke="#2b3036", sw=3), oval(0, 2, 36, 8, "#fff3c0", opacity=.9), path("M0 -56q4 -50 60 -46q40 0 70 30", stroke="#f3f3ee", sw=6), x=x, y=y) for x, y in ((410, 600), (440, 700), (620, 600), (650, 706))),
             "flue": lambda: rect(590, 60, 84, 610, "#aeb7bd", 0, "#7f8a92", 3) + path("M590 200H674M590 360H674M590 520H674", stroke="#7f8a92", sw=6) + path("M606 70V660", stroke="#e6ebee", sw=9) + oval(632, 670, 60, 13, "#3a3f45") + heat(),
             "hose": lambda: "".join(oval(600 + i * 15, 640 - (i % 14) * 3 + (i * i) * .16, 16, 34, "#c9d0d5", "#8d98a1", 3) for i in range(11)) + oval(768, 632, 20, 38, "#2b3036", "#8d98a1", 5) + path("M590 650v70", stroke="#8d98a1", sw=34) + "".join(path(f"M{800 + i * 26} {620 - i * 10}q14 -16 28 0t28 -6", stroke="#eef3f5", sw=7, opacity=.85) for i in range(3)) + wet(), "bare": lambda: ""}[what]()
    return page(roof, floor, thing, roll(150, 700, 1.1), roll(250, 740, 1), roll(180, 590, .85), household.bucket(930, 740, .6, "#3f6c8f", False))
