"""Cabbages, salt and a plane on a kitchen side, and a vessel for them: a pail down which wall paint has dried, a zinc pail, a copper pot, or a beekeeper's honey pail."""
from kit import goods, household, rooms
from kit.documents import *

PICTURES = {"cabbage_pail_paint.png": {"what": "paint"}, "cabbage_pail_zinc.png": {"what": "zinc"}, "cabbage_pail_copper.png": {"what": "copper"}, "cabbage_pail_honey.png": {"what": "honey"}}


def cabbage(x, y, s=1):
    return group(goods.foot(0, 0, 70) + circle(0, -66, 70, "#a9cf86", "#7fa85f", 3) + path("M-60 -40Q-30 -100 0 -134M60 -40Q30 -100 0 -134M0 -134V0M0 -70q-30 -10 -50 10M0 -70q30 -10 50 10M0 -100q-16 -8 -30 0M0 -100q16 -8 30 0", stroke="#d9ecc4", sw=4) + path("M-70 -60Q-96 -20 -40 0Q-60 -30 -62 -60Z", "#8fbb6a") + path("M70 -60Q96 -20 40 0Q60 -30 62 -60Z", "#8fbb6a"), x=x, y=y, scale=s)


def vessel(what):
    if what == "paint":
        runs = "".join(path(f"M{x} {y}q3 {h * .6:.0f} 1 {h}q-9 11 -17 0q3 -{h * .5:.0f} -1 -{h}z", "#2f6fb0") for x, y, h in ((566, 462, 92), (604, 466, 46), (640, 468, 130), (676, 466, 64), (716, 462, 104))) + path("M530 452Q640 492 750 452Q746 476 736 474Q640 496 544 474Q534 476 530 452Z", "#2f6fb0")
        roller = group(path("M-120 0H-30Q-16 0 -16 16V26", stroke="#8d98a1", sw=9) + rect(-210, -14, 96, 28, "#c0392b", 12) + rect(-50, 22, 190, 56, "#2f6fb0", 14, "#23588c", 3) + rect(-58, 30, 10, 40, "#f1efe8", 3) + path("M-30 38q60 8 140 0M-30 60q60 6 150 0", stroke="#5b93cc", sw=5), x=830, y=610, turn=-6, scale=.72)
        return goods.tub(600, 664, 1.2, "#f1efe8", "", None, "#f1efe8").replace("M-86 -122H86L78 -38H-78Z", "M0 0") + group(runs, x=-40, y=6) + roller
    if what == "honey":
        bee = group("".join(oval(k * 15, -26, 13, 22, "#e6f0f5", "#9fb8c2", 2) for k in (-1, 1)) + oval(0, 0, 38, 24, "#e2a53c", "#2b2413", 3) + path("M-16 -21V21M0 -24V24M16 -21V21", stroke="#2b2413", sw=8) + circle(-38, -2, 13, "#2b2413") + path("M-46 -12l-10 -12M-38 -14l-4 -14", stroke="#2b2413", sw=3), x=600, y=566, scale=.95)
        cells = "".join(path(f"M{x - 15} {y}l7.5 -13h15l7.5 13l-7.5 13h-15z", "#f2cf62", "#c98f1d", 3) for x, y in ((546, 612), (569, 625), (592, 612), (615, 625), (638, 612), (660, 625)))
        comb = group(goods.foot(0, 34, 110), rect(-110, -86, 220, 116, "#c79a5c", 4, "#8a6340", 3), rect(-94, -72, 188, 88, "#e2a53c"), *(path(f"M{-80 + c * 27 + (r % 2) * 13} {-58 + r * 21}l6 -10h12l6 10l-6 10h-12z", "#f6d680" if (r + c) % 3 else "#b9781d", "#a9701a", 2) for r in range(4) for c in range(6)), rect(-134, -98, 268, 20, "#b5834a", 3, "#8a6340", 2), x=846, y=630, scale=.8)
        return goods.tub(600, 664, 1.2, "#fbf8ee", "", None, "#fbf8ee") + cells + bee + comb
    if what == "zinc":
        spangle = "".join(path(f"M{-90 + (i * 41) % 160} {-190 + (i * 53) % 170}l16 -8l8 14l-14 10z", "#c9d0d5" if i % 2 else "#98a3ab", opacity=.7) for i in range(34))
        body = goods.foot(0, 2, 100) + path("M-120 -220L-92 0H92L120 -220Z", "#aeb7bd", "#7f8a92", 3) + spangle + path("M-114 -170H114M-100 -60H100", stroke="#8d98a1", sw=6) + oval(0, -220, 120, 22, "#6d767d", "#8d98a1", 7) + path("M-120 -216q120 130 240 0", stroke="#6d767d", sw=6)
        return group(body, x=640, y=664)
    body = goods.foot(0, 2, 120) + path("M-130 -190Q-134 -30 -90 0H90Q134 -30 130 -190Z", "#c77b45", "#8d5526", 3) + path("M-104 -170Q-108 -50 -76 -20", stroke="#f0b98a", sw=12, opacity=.8) + oval(0, -190, 130, 24, "#8d5526", "#b5693a", 7) + path("M-130 -160q-44 4 -34 44q6 20 40 16M130 -160q44 4 34 44q-6 20 -40 16", stroke="#8d5526", sw=11) + "".join(circle(a, -120, 5, "#8d5526") for a in (-120, 120))
    return group(body, x=640, y=664)


def scene(what):
    back = rooms.kitchen("plain", "garden", 610, "#b9cbd6")
    return page(back, rooms.front(600, top="#d9b67e", body="#8a6a4a", lip=100), vessel(what), cabbage(130, 650, 1), cabbage(270, 656, 1.05), cabbage(205, 678, .95), household.jar(420, 668, .8, "#fdfdfb", "Salt"), household.kitchen_knife(880, 682, .75, -6))
