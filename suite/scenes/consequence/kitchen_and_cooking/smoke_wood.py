"""Trout and a smoker in a garden; the wood for it is a pallet soaked with oil, a shutter in scaling paint, yew branches, or apple branches."""
from kit import goods, household, rooms
from kit.documents import *

PICTURES = {"smoke_wood_pallet.png": {"what": "pallet"}, "smoke_wood_shutter.png": {"what": "shutter"}, "smoke_wood_yew.png": {"what": "yew"}, "smoke_wood_apple.png": {"what": "apple"}}


def branches(needles):
    out = goods.foot(700, 724, 180) + "".join(path(f"M{560 + i * 20} {714 - i * 18}q130 {-20 + i * 7} 280 {-10 - i * 5}", stroke=("#7a5236", "#8f6546", "#6b4630")[i % 3], sw=24) + circle(560 + i * 20, 714 - i * 18, 13, "#e8cfa0", "#7a5236", 3) for i in range(5))
    for i in range(7):
        x, y = 720 + (i * 29) % 160, 590 + (i * 37) % 100
        if needles:
            out += path(f"M{x - 40} {y + 20}L{x + 60} {y - 30}", stroke="#3a5a3a", sw=5) + "".join(path(f"M{x - 36 + k * 11:.0f} {y + 18 - k * 5.5:.0f}l-6 -18M{x - 36 + k * 11:.0f} {y + 18 - k * 5.5:.0f}l14 12", stroke="#2f5f40", sw=4) for k in range(9)) + circle(x + 10, y + 4, 9, "#d2312b") + circle(x + 11, y + 5, 3, "#5a1512") + circle(x + 44, y - 14, 8, "#d2312b")
        else:
            out += oval(x, y, 17, 9, "#6fa350") + oval(x + 20, y - 12, 16, 9, "#86b863")
    if not needles:
        out += "".join(circle(x, y, 24, "#c8402f", "#8c2620", 2) + path(f"M{x} {y - 22}v-12", stroke="#5a3d2a", sw=4) for x, y in ((760, 600), (870, 640), (810, 690)))
    return out


def oil():
    """A rusty can lies leaking on the pallet; black oil has soaked the boards."""
    stain = path("M640 560Q660 530 720 540Q800 524 850 556Q884 590 850 640Q872 690 820 704Q740 724 690 700Q640 690 660 640Q616 600 640 560Z", "#1d1712", opacity=.82) + "".join(path(f"M{x} {y}q4 26 0 {h}q-8 8 -12 0q2 -20 0 -{h}z", "#1d1712", opacity=.88) for x, y, h in ((700, 700, 30), (760, 706, 22), (836, 690, 34))) + path("M690 566q40 -14 80 -4", stroke="#6a5f8a", sw=6, opacity=.7) + path("M720 600q50 -8 90 6", stroke="#4f7f8a", sw=5, opacity=.6) + oval(768, 734, 80, 9, "#1d1712", opacity=.75)
    can = group(rect(-92, -58, 176, 112, "#a35a34", 12, "#6b3a22", 3) + rect(-66, -58, 14, 112, "#7d4428") + rect(40, -58, 14, 112, "#7d4428") + oval(84, -2, 18, 56, "#8a4a2b", "#6b3a22", 3) + circle(88, 30, 9, "#15110d") + "".join(circle(-40 + (i * 31) % 84, -40 + (i * 23) % 84, 8, "#c9773f", opacity=.8) for i in range(6)) + path("M88 34q16 10 12 46", stroke="#15110d", sw=11), x=730, y=498, turn=4)
    return stain + can


def scale(x, y, s, turn):
    """A patch where old paint has come off in scales: a cream coat below the green, grey bare wood below that."""
    return group(path("M-46 -4L-34 -14L-18 -9L-4 -16L12 -10L26 -15L46 -3L38 6L22 4L8 13L-8 8L-22 12L-38 6Z", "#efe6cf", "#2f4a3f", 2) + path("M-34 -2L-22 -8L-8 -5L4 -9L16 -5L30 -3L20 2L6 7L-8 4L-22 6Z", "#a39078") + path("M-24 0h40M-14 3h22", stroke="#857259", sw=2) + path("M46 -3l12 -8l4 12l-24 5zM-46 -4l-8 -10l14 -4l6 4z", "#7fb196", "#2f4a3f", 2), x=x, y=y, scale=s, turn=turn)


def scene(what):
    back = rooms.garden(trees=False) + rooms.bush(80, 490, .9)
    smoker = goods.foot(220, 700, 90) + rect(140, 400, 160, 280, "#59636b", 8, "#3a4046", 3) + rect(156, 420, 128, 150, "#3a2a20", 4) + path("M160 450H280M160 500H280", stroke="#9aa4ab", sw=3) + rect(156, 590, 128, 70, "#4a5158", 4, "#2b3036", 3) + rect(200, 346, 40, 56, "#59636b") + path("M160 680v22M280 680v22", stroke="#3a4046", sw=13) + path("M220 340q-16 -30 6 -56q16 -26 -2 -50", stroke="#e6ebee", sw=9, opacity=.6)
    table_ = rooms.table(430, 700, 210, 150, "#b98a5c", 40) + household.fish(400, 520, .62, turn=4) + household.fish(460, 534, .62, "#b9a58c", -4)
    if what == "pallet":
        wood = goods.foot(740, 724, 200) + "".join(rect(560, 520 + i * 52, 370, 34, "#cfae78", 2, "#9b7748", 2) for i in range(4)) + "".join(rect(x, 510, 46, 212, "#b9935a", 2, "#9b7748", 2) for x in (566, 722, 878)) + "".join(path(f"M{x + 6} 540v150M{x + 30} 530v170", stroke="#9b7748", sw=2) for x in (566, 722, 878)) + oil()
    elif what == "shutter":
        wood = goods.foot(740, 724, 150) + rect(620, 440, 240, 284, "#5f8f76", 3, "#3f6552", 4) + "".join(path(f"M640 {476 + i * 30}H840", stroke="#3f6552", sw=7) for i in range(8)) + "".join(scale(*f) for f in ((670, 460, .8, 0), (790, 462, .9, 178), (646, 520, .6, 88), (730, 508, 1, 2), (838, 530, .66, 92), (690, 566, .9, 180), (792, 582, 1, -3), (640, 620, .6, 90), (726, 632, 1.05, 3), (838, 640, .7, 85), (672, 694, .9, 181), (786, 690, .95, 0))) + "".join(path(f"M{x} {y}l8 -8l14 4l4 8z", "#6f9f86", "#3f6552", 2) for x, y in ((600, 726), (570, 736), (880, 730), (906, 722))) + "".join(rect(612, y, 54, 12, "#3a3a3c", 3) + circle(616, y + 6, 9, "#3a3a3c") for y in (484, 676))
    else:
        wood = branches(what == "yew")
    return page(back, smoker, table_, wood, household.axe(480, 726, .6, -8) if what in ("pallet", "shutter") else household.axe(440, 736, .5, -8))
