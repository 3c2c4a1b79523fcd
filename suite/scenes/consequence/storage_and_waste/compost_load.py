"""A compost bay, a barrow of grass and one thing more: a cat's tray, sawdust of green boards, a sprayed lawn whose dandelions die, or leaves."""
from kit import goods, household, outdoors, rooms
from kit.documents import *

PICTURES = {"compost_load_litter.png": {"what": "litter"}, "compost_load_decking.png": {"what": "decking"}, "compost_load_lawn.png": {"what": "lawn"}, "compost_load_leaves.png": {"what": "leaves"}}


def sack(fill):
    return goods.foot(840, 724, 112) + path("M736 720Q710 620 732 540H948Q970 620 944 720Q840 738 736 720Z", "#e8e2d2", "#b9b09a", 3) + path("M732 540Q780 490 840 502Q910 490 948 540Q840 570 732 540Z", fill, "#00000030", 3) + path("M770 580q10 60 0 120M900 586q-12 60 4 116", stroke="#c9c1ab", sw=5)


def tray():
    """A cat's tray with grains, dark lumps and a slotted scoop; the cat sits behind it."""
    grains = path("M716 648Q780 610 850 622Q920 610 976 648Z", "#c3beb2") + "".join(circle(736 + (i * 37) % 220, 644 - (i * 13) % 20, 3.4, ("#9d978a", "#e2ded4")[i % 2]) for i in range(60)) + "".join(oval(x, y, 24, 10, "#5a4330", "#3f2d1f", 2) + oval(x - 8, y - 9, 13, 8, "#6b5038") for x, y in ((770, 634), (838, 622), (900, 632)))
    scoop = group(rect(-8, -150, 16, 90, "#2f6fb0", 6) + path("M-44 -62H44V0Q0 18 -44 0Z", "#3f8fb5", "#2f6fb0", 3) + "".join(path(f"M{k} -48v40", stroke="#c3beb2", sw=7) for k in (-26, -9, 9, 26)), x=952, y=640, turn=22, scale=.8)
    return household.cat(700, 640, .9) + goods.foot(846, 722, 150) + path("M700 640H992L970 722H722Z", "#4f6f8f", "#35506b", 3) + grains + path("M694 634H716L740 648H952L976 634H998V656H694Z", "#5f86ab", "#35506b", 3) + scoop


def decking():
    """Green grooved boards on trestles, one sawn through, the greenish dust of them in a heap below."""
    def board(y, x2):
        return rect(676, y, x2 - 676, 34, "#7f9a5a", 2, "#566b3a", 3) + "".join(path(f"M680 {y + 8 + k * 9}H{x2 - 4}", stroke="#647d45", sw=3) for k in range(3)) + rect(x2 - 3, y, 20, 34, "#8fa964", 2, "#566b3a", 2) + rect(x2 + 2, y + 7, 10, 20, "#e2c58c", 3)
    heap = path("M700 722Q760 640 828 612Q900 640 968 722Z", "#b9c27e", "#93a058", 3) + "".join(path(f"M{730 + (i * 41) % 210} {712 - (i * 19) % 60 * (1 - abs(730 + (i * 41) % 210 - 830) / 130):.0f}l7 -3", stroke=("#dfe3a8", "#8d9a55")[i % 2], sw=4) for i in range(54))
    return goods.trestle(730, 712, .84) + goods.trestle(930, 712, .84) + board(546, 960) + board(512, 940) + household.saw(820, 500, .62, -14) + goods.foot(836, 722, 140) + heap


def dandelion(x, y, s, turn):
    """A dandelion after weed killer: its toothed leaves brown and limp, its stalks twisted, its heads hanging."""
    leaf = "M0 0L14 -14L22 -8L32 -20L42 -10L54 -18L60 -4L72 2L58 8L46 2L40 12L28 2L18 10Z"
    leaves = "".join(f'<g transform="rotate({t}) scale({k} 1)">' + path(leaf, c, "#6a4d22", 2) + "</g>" for t, k, c in ((8, 1, "#9b7a3c"), (-8, -1, "#8a6a34"), (-28, .8, "#b39152"), (28, -.8, "#a9863f"), (30, .7, "#7d5c2c"), (-30, -.7, "#b39152")))
    stalks = path("M-4 -4Q-34 -60 -6 -84Q22 -92 26 -62M4 -4Q40 -40 46 -70Q58 -84 66 -58", stroke="#a58a4a", sw=6)
    heads = "".join(path(f"M{hx - 11} {hy}q11 -12 22 0l3 22l-8 -8l-6 12l-6 -12l-8 8z", "#b58a24", "#7a5a1c", 2) for hx, hy in ((26, -62), (66, -58)))
    return group(leaves + stalks + heads, x=x, y=y, scale=s, turn=turn)


def sprayed():
    sprayer = goods.foot(900, 712, 70) + path("M842 600Q838 700 850 712H950Q962 700 958 600Q940 566 900 566Q860 566 842 600Z", "#f1efe0", "#b9b49c", 3) + path("M850 650H950V704H852Z", "#e2cf5a", opacity=.8) + rect(874, 540, 52, 32, "#c0392b", 5) + rect(890, 470, 20, 74, "#3f464c") + path("M856 470H944", stroke="#23282d", sw=19) + path("M954 690Q1000 690 992 600T960 440", stroke="#23282d", sw=8) + path("M964 452L860 380", stroke="#c79a3c", sw=8) + path("M860 380l-26 4l8 -20z", "#c0392b") + path("M958 462l28 22", stroke="#c0392b", sw=13)
    dead = "".join(dandelion(*d) for d in ((760, 640, .62, 6), (980, 640, .62, -8), (740, 722, .95, -6), (830, 756, .9, 8), (968, 754, .85, 0), (634, 754, .8, 0), (200, 752, .8, 0), (60, 700, .66, -5)))
    return dead + sprayer


def leaves():
    maple = "M0 40L-3 14L-22 18L-18 8L-36 -6L-30 -10L-34 -24L-22 -22L-19 -28L-8 -16L-12 -36L-5 -33L0 -46L5 -33L12 -36L8 -16L19 -28L22 -22L34 -24L30 -10L36 -6L18 8L22 18L3 14Z"
    return sack("#c9822f") + "".join(group(path(maple, c, "#8a4a20", 1.5) + path("M0 44V-30M0 6L-24 -10M0 6L24 -10M0 12L-14 14M0 12L14 14", stroke="#8a4a20", sw=1.5), x=x, y=y, turn=t, scale=.92) for x, y, t, c in ((770, 520, -20, "#d9862f"), (812, 498, 30, "#c8502f"), (858, 512, 10, "#e2b53c"), (900, 502, -40, "#d9862f"), (930, 528, 50, "#c8502f"), (740, 724, 70, "#c8502f"), (960, 736, 15, "#e2b53c"), (690, 736, -30, "#d9862f"), (840, 530, 80, "#a8632a")))


THINGS = {"litter": tray, "decking": decking, "lawn": sprayed, "leaves": leaves}


def scene(what):
    back = rooms.garden(trees=False) + rooms.tree(930, 500, 1)
    bay = "".join(rect(80, 440 + i * 36, 300, 26, "#a97850", 3, "#7d5636", 2) for i in range(6)) + "".join(rect(x, 420, 24, 240, "#8a5f38", 3) for x in (74, 362)) + path("M104 444Q160 380 230 392Q310 380 358 444Z", "#5f4a33") + "".join(circle(130 + i * 34, 424 - (i % 3) * 12, 9, ("#c8402f", "#8fbf5a", "#e2b53c")[i % 3]) for i in range(6))
    bed = path("M420 560H800L830 610H400Z", "#6b4f38") + "".join(path(f"M{450 + i * 56} 590q-16 -26 0 -34q6 -14 14 0q18 6 4 34z", "#8fc25f", "#6a9a44", 2) for i in range(7))
    return page(back, bay, bed, outdoors.barrow(520, 730, .95, outdoors.heap("grass")), household.bucket(300, 736, .7, "#5f9a4c", False), THINGS[what]())
