"""Late at night on the kitchen side: a pot of rice, potatoes wrapped in foil, a tiramisu beside egg shells, or loaves of bread."""
from kit import goods, household, rooms
from kit.documents import *

PICTURES = {"out_till_lunch_rice.png": {"what": "rice"}, "out_till_lunch_foil.png": {"what": "foil"}, "out_till_lunch_tiramisu.png": {"what": "tiramisu"}, "out_till_lunch_bread.png": {"what": "bread"}}


def dish(what):
    if what == "rice":
        return goods.foot(500, 654, 180) + path("M330 520V630Q330 652 360 652H640Q670 652 670 630V520Z", "#8d98a1", "#59636b", 3) + path("M300 546h34M666 546h34", stroke="#3a3f45", sw=15) + path("M332 524Q420 450 500 452Q590 450 668 524Z", "#fdfbf2", "#d8d2c0", 2) + "".join(oval(360 + (i * 47) % 280, 516 - (i * 29) % 50 + abs((i * 47) % 280 - 140) * .12, 8, 3.5, "#e8e2d0") for i in range(60)) + oval(500, 524, 168, 10, "none", "#59636b", 5)
    if what == "foil":
        one = lambda x, y, t: group(path("M-64 0Q-60 -40 0 -44Q60 -40 66 0Q50 30 0 32Q-54 30 -64 0Z", "#d5dbdf", "#9aa4ab", 3) + path("M-64 0l-22 -12l4 26zM66 0l22 -10l-6 26z", "#c3c9cd", "#9aa4ab", 2) + path("M-40 -20l24 16l20 -20l30 20M-30 14l30 -8l30 10", stroke="#f6f8f9", sw=4), x=x, y=y, turn=t)
        open_one = group(path("M-74 10Q-60 -50 0 -56Q60 -50 76 10Q50 34 0 36Q-54 34 -74 10Z", "#d5dbdf", "#9aa4ab", 3) + path("M-46 0Q-40 -40 0 -42Q44 -38 48 0Q30 20 0 20Q-34 18 -46 0Z", "#b98552", "#8a5f38", 2) + path("M-24 -14q24 -16 48 0q-24 12 -48 0z", "#f6e6b0"), x=730, y=620)
        return goods.foot(480, 656, 200) + oval(480, 640, 210, 30, "#f1e3c8", "#b98a5c", 5) + one(390, 606, -6) + one(560, 606, 5) + one(470, 560, 2) + one(440, 628, 4) + open_one
    if what == "tiramisu":
        tin = goods.foot(460, 656, 200) + rect(290, 540, 340, 110, "#eef5f7", 10, "#b4c3c8", 3) + "".join(rect(302 + i * 64, 602, 60, 42, "#d9b47c", 14, "#b98a52", 2) for i in range(5)) + rect(300, 576, 320, 26, "#fbf3dc") + "".join(rect(302 + i * 64, 554, 60, 24, "#d9b47c", 10, "#b98a52", 2) for i in range(5)) + rect(296, 530, 328, 28, "#fbf3dc", 8) + "".join(circle(310 + (i * 43) % 300, 538 + (i * 7) % 12, 5, "#5b3a22") for i in range(50))
        shell = lambda x, t: group(path("M-30 0Q-32 34 0 40Q32 34 30 0L18 8L8 -4L-6 8L-16 -4Z", "#e3c19a", "#b98a5c", 2), x=x, y=612, turn=t)
        whisk = group(path("M-110 0H0", stroke="#8d98a1", sw=13) + "".join(path(f"M0 0Q40 {k} 88 0Q40 {-k} 0 0", stroke="#8d98a1", sw=4) for k in (10, 26, 42)) + oval(64, 2, 22, 12, "#fbf3dc"), x=770, y=680, turn=-6)
        fingers = "".join(group(rect(-44, -13, 88, 26, "#e3c088", 13, "#b98a52", 2) + "".join(circle(-30 + k * 12, (k % 2) * 6 - 3, 2, "#fff") for k in range(6)), x=x, y=y, turn=t) for x, y, t in ((196, 676, 8), (214, 700, -10)))
        return tin + shell(690, -20) + shell(750, 16) + shell(810, -8) + whisk + fingers
    loaf = lambda x, s: group(goods.foot(0, 2, 140) + path("M-150 0Q-170 -80 -90 -110Q0 -136 90 -110Q170 -80 150 0Z", "#b5763f", "#8a5426", 3) + path("M-80 -96q20 30 6 60M-10 -108q20 30 6 66M60 -102q20 30 6 60", stroke="#f0d9ae", sw=11), x=x, y=654, scale=s)
    return loaf(390, 1) + loaf(680, .85)


def scene(what):
    return page(rooms.kitchen("blue", "night", 610, "#e9e2d2"), clock(300, 340, 54, 22, 40), rooms.front(600, top="#b98a5c", body="#7f6a58", lip=100), dish(what), household.mug(140, 660, .85, "#5f9a4c"), path("M868 666L892 632H1000L984 666Z", "#f3eee2", "#b9b09a", 2) + path("M868 666v12H984v-12zM984 666l16 -34v11l-16 35z", "#d9d2c0", "#b9b09a", 2) + "".join(path(f"M{880 + k * 84} 666L{902 + k * 84} 632M{890 + k * 84} 666L{912 + k * 84} 632M{880 + k * 84} 666v12M{890 + k * 84} 666v12", stroke="#c8402f", sw=4) for k in (0, 1)))
