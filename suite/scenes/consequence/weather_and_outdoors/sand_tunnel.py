"""Two children and their works on the beach: two pits deeper than a child is tall, or two low mounds."""
from kit import people, scenery
from kit.documents import *
from kit.outdoors import foot

PICTURES = {"sand_tunnel_pits.png": {"what": "pits"}, "sand_tunnel_mounds.png": {"what": "mounds"}, "sand_tunnel_dune.png": {"what": "dune"}}
BOY = dict(age="child", skin="olive", hair="short", hair_colour="dark", top="tee", top_colour="#4f9bb5", face="smile")
GIRL = dict(age="child", skin="tan", hair="ponytail", hair_colour="brown", top="tee", top_colour="#d9694b", face="laugh", hat="cap", hat_colour="#e2b53c")


def spade(x, y, turn):
    return group(rect(-5, -150, 10, 120, "#b07a45"), path("M-26 -164h52v16h-52z", "#b07a45"), path("M-24 -34H24V10Q0 34 -24 10Z", "#c0392b", "#8c2620", 3), x=x, y=y, turn=turn)


def pit(x, who):
    cut = path(f"M{x - 132} 520Q{x - 120} 690 {x - 92} 742H{x + 92}Q{x + 120} 690 {x + 132} 520Z", "#a8854c") + path(f"M{x - 132} 520Q{x - 120} 690 {x - 92} 742H{x - 60}Q{x - 92} 650 {x - 100} 520Z", "#8d6e3c")
    wet = path(f"M{x - 106} 660Q{x} 640 {x + 106} 660L{x + 92} 742H{x - 92}Z", "#8a6a39")
    return cut + wet + people.person(x, 738, .52, legs="shorts", legs_colour="#3c5a7d", arms="hips", **who)


def scene(what):
    back = scenery.sky(until=330) + scenery.cloud(220, 90, .9) + scenery.cloud(760, 120, .7) + scenery.sea(300) + scenery.sailboat(700, 340, .35) + path("M0 420Q300 400 520 424T1024 410V460H0Z", "#ffffff", opacity=.6) + scenery.sand(428)
    chair = scenery.parasol(900, 500, .8, "#4f8fb3") + scenery.deckchair(850, 500, .6)
    if what == "dune":
        dune = path("M150 700Q190 470 300 380Q420 300 560 330Q730 350 800 470Q850 570 880 700Z", "#e0c389") + path("M150 700Q190 470 300 380Q420 300 560 330L540 352Q420 340 330 420Q240 520 220 700Z", "#d3b272") + "".join(path(f"M{260 + k * 30} {440 + k * 60}q140 -30 300 0t220 {10 + k * 8}", stroke="#c9a968", sw=3, opacity=.7) for k in range(4)) + "".join(path(f"M{360 + k * 70} {340 - (k % 3) * 10}q4 -40 -10 -62M{360 + k * 70} {340 - (k % 3) * 10}q10 -34 22 -54", stroke="#8fa35a", sw=5) for k in range(5))
        hole = lambda x: path(f"M{x - 76} 704Q{x - 80} 560 {x} 556Q{x + 80} 560 {x + 76} 704Z", "#8a6a39") + path(f"M{x - 54} 704Q{x - 56} 590 {x + 6} 584Q{x + 60} 592 {x + 60} 704Z", "#5f4723") + path(f"M{x - 110} 716Q{x - 60} 676 {x + 20} 704Q{x + 80} 690 {x + 120} 716Z", "#e6cd96")
        low = dict(legs="shorts", legs_colour="#3c5a7d", arms="front")
        return page(back, chair, dune, hole(390), hole(660), people.person(270, 730, .6, **{**low, **BOY}), people.person(800, 730, .6, **{**low, **GIRL}), spade(526, 716, 18))
    if what == "pits":
        sides = path("M0 524H1024V768H0Z", "#d9bf85") + "".join(path(f"M0 {560 + k * 46}q200 -14 420 4t604 -6", stroke="#c9a968", sw=4) for k in range(5)) + "".join(oval((i * 131) % 1024, 540 + (i * 57) % 220, 4, 2.5, "#b5934f") for i in range(70)) + rect(0, 514, 1024, 14, "#ecd9ac")
        heaps = path("M450 522Q512 424 574 522Z", "#dcc189") + path("M40 522Q100 430 158 522Z", "#dcc189") + path("M806 522Q850 452 890 522Z", "#dcc189")
        return page(back, chair, sides, heaps, pit(300, BOY), pit(690, GIRL), spade(512, 452, 14))
    ground = "".join(path(f"M0 {590 + k * 46}q200 -14 420 4t604 -6", stroke="#c9a968", sw=3, opacity=.6) for k in range(4))
    mound = lambda x: foot(x, 700, 140, 14) + path(f"M{x - 140} 700Q{x - 80} 596 {x} 590Q{x + 90} 596 {x + 140} 700Z", "#dcbf84", "#c4a260", 2) + path(f"M{x} 590v-60", stroke="#8a623d", sw=5) + path(f"M{x} 532h38l-10 13l10 13h-38z", "#c0392b") + "".join(oval(x - 70 + i * 30, 660 - (i * 23) % 40, 10, 8, "#f4efe2", "#c9b79c", 2) for i in range(5))
    return page(back, chair, ground, people.person(130, 720, .62, legs="shorts", legs_colour="#3c5a7d", arms="hips", **BOY), people.person(890, 720, .62, legs="shorts", legs_colour="#3c5a7d", arms="hips", **GIRL), mound(340), mound(670), spade(512, 700, 24))
