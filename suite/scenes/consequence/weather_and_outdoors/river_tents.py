"""A tent below dark mountains: on the gravel of a dry river bed, or on the grassy terrace above it."""
from kit.documents import *
from kit.household import backpack
from kit.outdoors import ridge
from kit.rooms import bush
from kit.scenery import pine, tent

PICTURES = {"river_tents_bed.png": {"place": "bed"}, "river_tents_terrace.png": {"place": "terrace"}, "river_tents_snag.png": {"place": "snag"}}


def snag(x, y, s=1):
    """A tall dead tree with a broken limb that hangs in its fork."""
    return group(oval(0, 4, 60, 9, "#000", opacity=.18), path("M-30 4Q-20 -160 -14 -420L-4 -480L6 -420Q22 -160 34 4Z", "#b3a595", "#6f6356", 3), path("M-8 -330Q-80 -370 -120 -440M8 -280Q70 -320 110 -330M-4 -400Q30 -450 60 -470M-12 -220Q-60 -240 -84 -280", stroke="#b3a595", sw=13), path("M-100 -420l-16 -34M80 -322l24 -30M-60 -246l-30 -4", stroke="#b3a595", sw=7), path("M-10 -250Q-80 -230 -190 -130M-150 -166l-44 2M-120 -192l10 36", stroke="#8f8172", sw=15), path("M4 -262l-22 6l6 -16z", "#e0cfae"), path("M-12 -120q10 -70 4 -140M8 -60q6 -80 0 -160", stroke="#7d7063", sw=3), x=x, y=y, scale=s)


def scene(place):
    sky = fade(0, 0, 1024, 420, "#4f5b6b", "#d9c9a8") + "".join(oval(x, y, rx, ry, c, opacity=.9) for x, y, rx, ry, c in ((280, 70, 240, 60, "#3a4452"), (480, 110, 220, 50, "#434e5d"), (120, 120, 190, 46, "#485464"), (660, 60, 170, 40, "#4f5b6b"))) + "".join(line(180 + i * 22, 130 + (i * 7) % 20, 160 + i * 22, 236, "#7d8a99", 2, opacity=.7) for i in range(20))
    hills = ridge([(0, 260), (120, 190), (230, 240), (340, 160), (470, 250), (600, 200), (740, 280), (900, 230), (1024, 290)], 460, "#6d7a86") + ridge([(0, 350), (200, 300), (420, 360), (640, 310), (840, 360), (1024, 330)], 470, "#7f8f78")
    banks = path("M0 400Q200 390 380 404L300 470Q200 540 60 590L0 610Z", "#93ad6c") + path("M1024 390Q760 380 560 404L640 470Q760 540 1024 600Z", "#93ad6c") + path("M380 404L300 470Q200 540 60 590L0 610V768H1024V600Q760 540 640 470L560 404Z", "#b3a48c")
    cut = path("M0 610L60 590Q200 540 300 470L380 404L390 408L316 480Q214 560 70 618L0 640Z", "#7d6448") + path("M1024 600Q760 540 640 470L560 404L550 408L624 480Q744 566 1024 632Z", "#7d6448")
    stones = "".join(oval(60 + (i * 131) % 930, 500 + (i * 59) % 256, 10 + (i * 7) % 16, 6 + (i * 5) % 8, c, "#8a7c66", 1.5) for i, c in enumerate(["#c9bfae", "#a89a84", "#d6cdbd", "#998c78"] * 26) if abs(60 + (i * 131) % 930 - 480) < 120 + ((i * 59) % 256) * 1.5)
    log = path("M160 700L330 664", stroke="#8f7a5f", sw=20) + path("M230 684l-20 -40M290 672l30 -30", stroke="#8f7a5f", sw=9) + path("M700 560q60 14 120 4", stroke="#8f7a5f", sw=12)
    trees = pine(900, 430, .7) + pine(980, 460, .9) + pine(60, 450, .8) + bush(760, 440, .5)
    camp = group(tent(0, 0, 1.2, "#d98a3d"), x=520, y=690) + backpack(740, 712, .5) if place == "bed" else snag(930, 540, 1.0) + group(tent(0, 0, .95, "#d98a3d"), x=790, y=545) + backpack(950, 570, .42) if place == "snag" else group(tent(0, 0, .95, "#d98a3d"), x=830, y=530) + backpack(990, 560, .42)
    return page(sky, hills, banks, cut, stones, log, trees, camp)
