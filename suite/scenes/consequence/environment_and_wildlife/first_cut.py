from kit import documents as d
from kit import household as hh
from kit import outings, scenery

PICTURES = {"first_cut_fawn.png": {"what": "fawn"}, "first_cut_nest.png": {"what": "nest"}, "first_cut_searched.png": {"what": "board"}}


def mower(x, y, s=1):
    return d.group(d.oval(0, 4, 190, 14, "#000", opacity=.2) + d.path("M-150 -40V-110Q-146 -130 -120 -132H-30L10 -96H70V-40Z", "#b5372f") + d.rect(-90, -220, 12, 90, "#3b4248") + d.path("M-100 -222h60", stroke="#3b4248", sw=9) + d.path("M20 -100q0 -64 20 -66h22q18 4 18 70z", "#2c3238") + d.path("M-20 -150l30 -10M-40 -130l24 -26", stroke="#3b4248", sw=8) + d.rect(-210, -44, 180, 30, "#59636b", 8) + outings.wheel(-118, -30, 30, "#e0c03a") + outings.wheel(56, -52, 54, "#e0c03a"), x=x, y=y, scale=s)


def scene(what):
    bg = scenery.sky(until=330) + scenery.cloud(220, 90, 1) + scenery.hills(330, seed=4) + "".join(scenery.pine(x, 372, .7) for x in range(40, 1024, 90)) + scenery.meadow(340, near="#8fb35a", far="#b9cf7f")
    back = outings.grass(0, 1024, 430, 46, 2) + outings.grass(0, 1024, 500, 60, 3)
    thing = outings.fawn(360, 640, 1.25) if what == "fawn" else d.group(d.oval(0, 4, 130, 40, "#000", opacity=.2) + d.oval(0, -8, 124, 46, "#a98d52", "#7d6636", 5) + d.oval(0, -14, 92, 30, "#6b5630") + "".join(d.group(d.oval(0, 0, 27, 21, "#dcd2b0", "#a89a70", 2) + "".join(d.circle((i * 13) % 34 - 17, (i * 7) % 22 - 11, 3, "#5b4a30") for i in range(6)), x=k, y=yy, turn=k) for k, yy in ((-46, -16), (0, -26), (46, -16), (-22, -2), (24, -2))), x=360, y=590, scale=1.25) if what == "nest" else hh.sign(360, 650, "Searched by drone/today 6:00, all clear", w=330, h=110, size=28, post=130)
    front = outings.grass(0, 220, 660, 90, 4) + outings.grass(520, 1024, 600, 70, 8) + outings.grass(210, 530, 668, 40, 6) + outings.grass(0, 1024, 774, 96, 5)
    return d.page(bg, back, mower(810, 560, .95), thing, front)
