"""Trout and a smoker in a garden; the wood for it is a stamped pallet, an old painted shutter, yew branches, or apple branches."""
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
    return out + goods.tag(560, 560, "Yew" if needles else "Apple", 110, 26, -4)


def scene(what):
    back = rooms.garden(trees=False) + rooms.bush(80, 490, .9)
    smoker = goods.foot(220, 700, 90) + rect(140, 400, 160, 280, "#59636b", 8, "#3a4046", 3) + rect(156, 420, 128, 150, "#3a2a20", 4) + path("M160 450H280M160 500H280", stroke="#9aa4ab", sw=3) + rect(156, 590, 128, 70, "#4a5158", 4, "#2b3036", 3) + rect(200, 346, 40, 56, "#59636b") + path("M160 680v22M280 680v22", stroke="#3a4046", sw=13) + path("M220 340q-16 -30 6 -56q16 -26 -2 -50", stroke="#e6ebee", sw=9, opacity=.6)
    table_ = rooms.table(430, 700, 210, 150, "#b98a5c", 40) + household.fish(400, 520, .62, turn=4) + household.fish(460, 534, .62, "#b9a58c", -4)
    if what == "pallet":
        wood = goods.foot(740, 724, 200) + "".join(rect(560, 520 + i * 52, 370, 34, "#cfae78", 2, "#9b7748", 2) for i in range(4)) + "".join(rect(x, 510, 46, 212, "#b9935a", 2, "#9b7748", 2) for x in (566, 722, 878)) + rect(706, 576, 110, 78, "#cfae78", 3, "#5a4028", 4) + text(761, 612, "PL-0417", 22, "#3a2614", bold=True, at="middle") + text(761, 642, "MB", 28, "#3a2614", bold=True, at="middle")
    elif what == "shutter":
        wood = goods.foot(740, 724, 150) + rect(620, 440, 240, 284, "#5f8f76", 3, "#3f6552", 4) + "".join(path(f"M640 {476 + i * 30}H840", stroke="#3f6552", sw=7) for i in range(8)) + "".join(path(f"M{630 + (i * 53) % 210} {456 + (i * 71) % 250}l14 -6l12 10l-10 10z", ("#c9a87a", "#e8e2d4")[i % 2]) for i in range(24)) + goods.tag(910, 480, "Shutter/from 1938", 140, 22)
    else:
        wood = branches(what == "yew")
    return page(back, smoker, table_, wood, household.axe(480, 726, .6, -8) if what in ("pallet", "shutter") else household.axe(440, 736, .5, -8))
