"""Cabbages, salt and a plane on a kitchen side, and a vessel for them: a wall paint pail, a zinc pail, a copper pot, or a honey pail."""
from kit import goods, household, rooms
from kit.documents import *

PICTURES = {"cabbage_pail_paint.png": {"what": "paint"}, "cabbage_pail_zinc.png": {"what": "zinc"}, "cabbage_pail_copper.png": {"what": "copper"}, "cabbage_pail_honey.png": {"what": "honey"}}


def cabbage(x, y, s=1):
    return group(goods.foot(0, 0, 70) + circle(0, -66, 70, "#a9cf86", "#7fa85f", 3) + path("M-60 -40Q-30 -100 0 -134M60 -40Q30 -100 0 -134M0 -134V0M0 -70q-30 -10 -50 10M0 -70q30 -10 50 10M0 -100q-16 -8 -30 0M0 -100q16 -8 30 0", stroke="#d9ecc4", sw=4) + path("M-70 -60Q-96 -20 -40 0Q-60 -30 -62 -60Z", "#8fbb6a") + path("M70 -60Q96 -20 40 0Q60 -30 62 -60Z", "#8fbb6a"), x=x, y=y, scale=s)


def vessel(what):
    if what == "paint":
        return goods.tub(640, 664, 1.25, "#f1efe8", "WALL PAINT/white, 10 l", None, "#3f8fb5").replace('fill="#2b2413"', 'fill="#ffffff"') + path("M560 470q10 40 4 70q-8 6 -10 -4q2 -30 -4 -62z", "#fdfdfb")
    if what == "honey":
        return goods.tub(640, 664, 1.25, "#fbf8ee", "HONEY/food pail, 10 l", None, "#f2cf62")
    if what == "zinc":
        spangle = "".join(path(f"M{-90 + (i * 41) % 160} {-190 + (i * 53) % 170}l16 -8l8 14l-14 10z", "#c9d0d5" if i % 2 else "#98a3ab", opacity=.7) for i in range(34))
        body = goods.foot(0, 2, 100) + path("M-120 -220L-92 0H92L120 -220Z", "#aeb7bd", "#7f8a92", 3) + spangle + path("M-114 -170H114M-100 -60H100", stroke="#8d98a1", sw=6) + oval(0, -220, 120, 22, "#6d767d", "#8d98a1", 7) + path("M-120 -216q120 130 240 0", stroke="#6d767d", sw=6)
        return group(body, x=640, y=664)
    body = goods.foot(0, 2, 120) + path("M-130 -190Q-134 -30 -90 0H90Q134 -30 130 -190Z", "#c77b45", "#8d5526", 3) + path("M-104 -170Q-108 -50 -76 -20", stroke="#f0b98a", sw=12, opacity=.8) + oval(0, -190, 130, 24, "#8d5526", "#b5693a", 7) + path("M-130 -160q-44 4 -34 44q6 20 40 16M130 -160q44 4 34 44q-6 20 -40 16", stroke="#8d5526", sw=11) + "".join(circle(a, -120, 5, "#8d5526") for a in (-120, 120))
    return group(body, x=640, y=664)


def scene(what):
    back = rooms.kitchen("plain", "garden", 610, "#b9cbd6")
    return page(back, rooms.front(600, top="#d9b67e", body="#8a6a4a", lip=100), vessel(what), cabbage(130, 650, 1), cabbage(270, 656, 1.05), cabbage(205, 678, .95), household.jar(420, 668, .8, "#fdfdfb", "Salt"), household.kitchen_knife(880, 682, .75, -6))
