"""A face painting table at a fete; on it lie artists' tubes before a canvas, crushed glass baubles, a hair dye kit, or a case of face paint."""
from kit import goods, people, rooms, scenery
from kit.documents import *

PICTURES = {"paint_queue_acrylic.png": {"what": "acrylic"}, "paint_queue_glitter.png": {"what": "glitter"}, "paint_queue_henna.png": {"what": "henna"}, "paint_queue_face.png": {"what": "face"}}


def tube(x, y, colour, turn):
    """A metal tube of artists' paint, half squeezed out, a worm of paint at its mouth."""
    return group(path("M-96 -30L40 -26Q56 -22 56 0Q56 22 40 26L-96 30Z", "#00000026"), path("M-100 -34L36 -30Q52 -26 52 -4Q52 18 36 22L-100 26Z", "#d5dbdf", "#8d98a1", 2), path("M-100 -34l-16 6v50l16 4zM-116 -28l-12 6v38l12 6z", "#b9c1c7", "#8d98a1", 2), path("M-40 -32L20 -30V22L-40 24Z", colour), path("M-86 -20l40 6M-84 10l30 -4", stroke="#8d98a1", sw=3), rect(52, -14, 20, 20, "#8d98a1", 3), path("M72 -4q20 -12 30 2t26 -2", stroke=colour, sw=13), x=x, y=y, turn=turn, scale=.78)


def artist():
    canvas = path("M560 620L630 330M880 620L800 330M716 340V300", stroke="#8a5f38", sw=13) + rect(556, 340, 320, 214, "#fbf7ea", 2, "#b9a77a", 5) + rect(566, 350, 300, 194, "#e2862f") + path("M566 470q80 -50 160 -10t140 -20v104H566Z", "#23282d") + circle(790, 404, 34, "#fdfdfb") + path("M620 440q20 -30 40 0M660 430q20 -30 40 0", stroke="#fdfdfb", sw=6) + rect(546, 554, 340, 14, "#8a5f38", 3)
    return canvas, tube(420, 650, "#e2862f", -8) + tube(590, 632, "#23282d", 5) + tube(740, 660, "#fdfdfb", -5)


def shard(x, y, s, colour, turn):
    return group(path("M-30 14Q-24 -26 6 -30L26 -8L12 22Z", colour, "#ffffff", 3) + path("M-16 -4q6 -14 18 -16", stroke="#fff", sw=5), x=x, y=y, scale=s, turn=turn)


def bauble(x, y, r, colour):
    return goods.foot(x, y, r) + circle(x, y - r, r, colour) + path(f"M{x - r * .6:.0f} {y - r * 1.1:.0f}q{r * .1:.0f} -{r * .5:.0f} {r * .5:.0f} -{r * .6:.0f}", stroke="#fff", sw=9, opacity=.8) + rect(x - 13, y - 2 * r - 16, 26, 20, "#d9b45a", 3, "#a9862f", 2) + circle(x, y - 2 * r - 24, 9, "none", "#a9862f", 4)


def crushed():
    colours = ("#d8453a", "#e2b53c", "#c3d3dc", "#3f8fb5")
    mortar = goods.foot(560, 664, 110) + "".join(shard(490 + (i * 29) % 146, 556 - (i * 19) % 46, .62 + (i % 3) * .18, colours[i % 4], i * 53 % 180) for i in range(16)) + path("M440 556Q446 640 510 652V664H610V652Q674 640 680 556Q560 590 440 556Z", "#8f938f", "#6a6e6a", 3) + path("M470 590q6 40 40 52", stroke="#c3c7c2", sw=9) + group(path("M-15 -150L-19 10Q0 26 19 10L15 -150Q0 -164 -15 -150Z", "#a9ada8", "#6a6e6a", 3), x=626, y=540, turn=24)
    half = goods.foot(748, 664, 60) + path("M690 620Q694 664 748 664Q802 664 806 620L788 600L774 626L752 592L734 628L712 598Z", "#d8453a", "#ffffff", 3) + path("M702 622Q704 560 712 598L734 628L752 592L774 626L788 600L800 622Q750 640 702 622Z", "#7d1d18")
    return mortar + bauble(396, 664, 46, "#3f8fb5") + bauble(330, 676, 34, "#e2b53c") + half + shard(700, 674, .8, "#e2b53c", 30) + shard(832, 668, .7, "#c3d3dc", 100)


def dye():
    box = goods.foot(460, 664, 90) + rect(380, 440, 160, 224, "#f3e3d3", 6, "#b9a58c", 3) + path("M404 664V540Q404 462 460 462Q516 462 516 540V664Z", "#17120f") + path("M424 664V560Q424 500 460 500Q496 500 496 560V664Z", "#d9a57f") + rect(444, 610, 32, 54, "#d9a57f") + path("M430 546Q436 490 462 494Q492 494 494 556Q470 530 430 546Z", "#17120f") + circle(446, 562, 4, "#3a2a20") + circle(474, 562, 4, "#3a2a20") + path("M448 588q12 10 24 0", stroke="#a5333a", sw=5) + path("M410 600Q402 540 416 510", stroke="#6a6f86", sw=6, opacity=.7)
    bowl = goods.foot(640, 668, 90) + path("M556 590Q562 664 616 668H664Q718 664 724 590Z", "#f0f0ec", "#b9c1c7", 3) + oval(640, 590, 84, 20, "#191412", "#d5d8d4", 6) + group(rect(-8, -170, 16, 120, "#d4478a", 6) + rect(-24, -56, 48, 26, "#d4478a", 4) + path("M-22 -30h44l-6 54h-32z", "#191412"), x=668, y=590, turn=26)
    lock = group(rect(-70, -26, 150, 62, "#d9dee2", 4, "#aab3ba", 2) + "".join(path(f"M-104 {-14 + k * 8}q80 {-10 + k * 4} 170 {k * 2}", stroke=("#c79a5c", "#b0824a")[k % 2], sw=7) for k in range(5)) + "".join(path(f"M0 {-17 + k * 8}q40 {-4 + k * 2} 66 {2 + k * 2}", stroke="#17120f", sw=8) for k in range(5)), x=754, y=662, turn=-4, scale=.88)
    gloves = group("".join(path(f"M-34 0Q-40 -50 -26 -60L-24 -96q8 -10 14 0l2 30l4 -42q8 -10 14 0l0 42l8 -34q8 -8 14 2l-4 44q16 -14 20 0l-18 42l-4 16z", "#e9f1f6", "#9fb8c2", 3, opacity=.92) for _ in (0,)), x=246, y=676, scale=.8, turn=74)
    return gloves + group(box, x=-20) + group(bowl, x=-40) + lock


def painted(x, y, s):
    """A child's face made up as a tiger."""
    return group(circle(0, 0, 50, "#d98f4a") + path("M-30 20Q0 4 30 20Q22 46 0 48Q-22 46 -30 20Z", "#fdfdfb") + "".join(path(f"M{k * 48} {dy}l{-k * 24} {4}", stroke="#23282d", sw=6) for k in (-1, 1) for dy in (-14, 2, 18)) + path("M-10 -48v18M10 -48v18M0 -50v24", stroke="#23282d", sw=5) + circle(-17, -8, 5, "#23282d") + circle(17, -8, 5, "#23282d") + path("M-8 12h16l-8 9z", "#23282d") + path("M-14 30q14 12 28 0", stroke="#a5333a", sw=4) + path("M-50 -14Q-46 -64 0 -64Q46 -64 50 -14Q30 -44 0 -46Q-30 -44 -50 -14Z", "#6b4423"), x=x, y=y, scale=s)


def case():
    lid = path("M400 590L424 420H796L820 590Z", "#3f464c", "#23282d", 4) + path("M424 576L444 436H776L796 576Z", "#f3efe6") + painted(530, 510, .95) + painted(690, 510, .95)
    tray = path("M392 596H828L850 668H370Z", "#3f464c", "#23282d", 3) + "".join(oval(438 + i * 70, 630, 29, 15, c, "#14181b", 3) + oval(432 + i * 70, 626, 12, 4, "#fff", opacity=.35) for i, c in enumerate(("#e2862f", "#23282d", "#fdfdfb", "#e2b53c", "#c8402f", "#3f8fb5")))
    return goods.foot(610, 668, 230) + lid + tray + path("M300 668Q300 630 336 630T372 668Z", "#f2c52e", "#c99f1d", 2) + "".join(circle(316 + i * 13, 652 - (i % 2) * 8, 3, "#c99f1d") for i in range(4))


THINGS = {"acrylic": artist, "glitter": crushed, "henna": dye, "face": case}


def scene(what):
    back = rooms.park() + rect(560, 150, 420, 20, "#c8402f") + "".join(path(f"M{560 + i * 60} 170h60v40q-30 24 -60 0z", "#c8402f" if i % 2 else "#fdf6e3") for i in range(7)) + rect(570, 200, 10, 400, "#8a6340") + rect(960, 200, 10, 400, "#8a6340") + rect(600, 240, 330, 70, "#2f4d46", 8) + text(765, 287, "School fete", 38, "#f5e9c6", at="middle", bold=True)
    kids = people.person(186, 756, .88, age="child", skin="dark", hair="curly", hair_colour="black", top="tee", top_colour="#5f9a4c", face="smile") + people.person(306, 750, .84, age="child", skin="light", hair="bob", hair_colour="blond", top="jumper", top_colour="#c9577b", face="smile") + people.person(66, 744, .83, age="child", skin="tan", hair="short", hair_colour="dark", top="tee", top_colour="#3f7fa6", face="smile")
    table = rooms.front(600, top="#f1ece0", body="#5f7f9d", lip=84)
    things = THINGS[what]()
    behind, things = things if what == "acrylic" else ("", things)
    brushes = "".join(path(f"M{870 + i * 26} 660l{10 - i * 6} -120", stroke=c, sw=7) + path(f"M{880 + i * 20} 540l-3 -26", stroke="#3a2a20", sw=9) for i, c in enumerate(("#c8402f", "#3f6c8f", "#e2b53c"))) + rect(850, 590, 90, 76, "#cfe0e6", 8, "#9fb8c2", 2)
    mirror = oval(230, 600, 56, 66, "#d8e9ef", "#b5854f", 9) + rect(216, 664, 30, 10, "#b5854f")
    return page(back, kids, behind, table, mirror, things, brushes)
