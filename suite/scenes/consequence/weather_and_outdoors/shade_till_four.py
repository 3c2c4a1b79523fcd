"""Shade on the beach: under an undercut clay cliff with fresh rubble, or under pines."""
from kit import people, scenery
from kit.documents import *
from kit.household import backpack

PICTURES = {"shade_till_four_cliff.png": {"by": "cliff"}, "shade_till_four_pines.png": {"by": "pines"}, "shade_till_four_boat.png": {"by": "boat"}}
MUM = dict(skin="dark", hair="locs", hair_colour="black", top="dress", top_colour="#e2a13c", legs="skirt", legs_colour="#e2a13c", hat="sunhat", hat_colour="#e9d9b0", face="smile", arms="give_left")


def scene(by):
    back = scenery.sky(kind="noon", until=360) + scenery.cloud(160, 90, .8) + scenery.sun(300, 80, 36) + scenery.sea(320) + scenery.sailboat(160, 360, .35) + scenery.sand(450)
    if by == "cliff":
        wall = path("M470 452Q520 430 500 380Q470 340 500 300Q440 240 470 190L520 90Q700 40 1024 60V560Q900 520 760 520Q600 500 470 452Z", "#c48f5c") + path("M560 466Q640 440 1024 470V560Q900 520 760 520Q640 506 560 466Z", "#8f6238") + path("M470 190L520 90Q700 40 1024 60V96Q720 80 540 124Z", "#7fa552") + path("M500 300Q640 320 780 300T1024 310M486 236Q640 260 800 236T1024 250M520 380Q660 392 800 376T1024 390", stroke="#a87443", sw=7) + path("M640 150l20 90l-14 60l26 90M840 130l-10 80l24 70l-10 100", stroke="#5f3f22", sw=6)
        gap = path("M700 470q-20 -120 40 -210q50 -20 80 30q10 110 -20 190z", "#e0b683")
        rubble = path("M640 560Q700 480 770 486Q850 490 900 566Z", "#b98250") + "".join(path(f"M{x} {y}l{14 * k:.0f} {-22 * k:.0f}l{30 * k:.0f} {-4 * k:.0f}l{16 * k:.0f} {20 * k:.0f}l{-24 * k:.0f} {14 * k:.0f}z", "#c99a68", "#8f6238", 2.5) for x, y, k in ((650, 570, 1), (720, 590, 1.3), (810, 570, 1), (860, 600, .9), (600, 590, .7), (760, 540, .9)))
        shade = path("M500 470Q700 540 1024 640V560Q900 520 760 520Q600 500 500 470Z", "#5a4530", opacity=.35) + path("M470 640Q700 700 1024 700V560H640Z", "#5a4530", opacity=.22)
        place = wall + gap + shade + rubble
    elif by == "boat":
        hull = path("M470 230H1010Q1000 380 900 440L820 470H700L600 440Q510 380 470 230Z", "#f4f1e8", "#8d8a80", 4) + path("M486 290H1000L992 318H496Z", "#2f5f9b") + path("M600 440L700 470H820L900 440Q880 520 820 560H700Q640 520 600 440Z", "#8a2f2a", "#5f1f1b", 3) + path("M700 560H820L810 600H716Z", "#6f2521", "#5f1f1b", 3) + path("M740 230V20M740 60L880 226", stroke="#8d969c", sw=8) + text(610, 276, "LOTTE", 30, "#2f5f9b", bold=True)
        props = path("M560 600L590 420M950 600L916 420", stroke="#b98a5a", sw=13) + rect(540, 592, 44, 14, "#8a623d") + rect(930, 592, 44, 14, "#8a623d") + rect(690, 596, 150, 18, "#8a623d", 2)
        place = path("M520 610Q720 590 1024 606V690Q760 690 520 640Z", "#5a4530", opacity=.3) + props + hull
    else:
        dune = path("M470 470Q640 400 1024 380V560Q760 520 470 470Z", "#c2c98a")
        place = dune + scenery.pine(640, 520, 1.15, "#4f7f57") + scenery.pine(800, 540, 1.4, "#3f6f4b") + scenery.pine(950, 530, 1.2, "#4f7f57") + path("M500 600Q700 640 1024 640V560Q760 540 560 540Z", "#5a4530", opacity=.28)
    blanket = group(oval(60, 44, 70, 12, "#000", opacity=.18), rect(0, 0, 120, 44, "#4f8fb3", 20, "#37708f", 3), oval(120, 22, 12, 22, "#cfe3ea", "#37708f", 3), x=420, y=690)
    pram = group(oval(0, 2, 80, 8, "#000", opacity=.2), path("M-70 -110Q-70 -190 10 -190V-110H80Q76 -50 20 -50H-40Q-66 -60 -70 -110Z", "#7a5a86", "#5c4267", 3), path("M80 -110L120 -160", stroke="#3b4248", sw=8), path("M-40 -50L-50 -24M30 -50L44 -24", stroke="#3b4248", sw=7), circle(-52, -22, 22, "none", "#2b3036", 8), circle(46, -22, 22, "none", "#2b3036", 8), x=330, y=720)
    return page(back, place, people.person(190, 736, .8, **MUM), pram, blanket, backpack(590, 730, .4, "#c0566b"))
