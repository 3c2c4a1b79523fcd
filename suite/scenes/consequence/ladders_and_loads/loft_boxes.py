"""A loft: open joists with wool between them, or boards from end to end."""
from kit.documents import *
from kit.household import carton

PICTURES = {"loft_boxes_joists.png": {"floor": "joists"}, "loft_boxes_boards.png": {"floor": "boards"}, "loft_boxes_rot.png": {"floor": "rot"}}


def scene(floor):
    boards = floor != "joists"
    out = rect(0, 0, 1024, 768, "#6d5340") + path("M0 768V560L360 330H664L1024 560V768Z", "#d8bb80")
    roof = path("M512 -40L360 330H664Z", "#5a4433") + path("M512 -120L-260 620L360 330Z", "#8a6b50") + path("M512 -120L1284 620L664 330Z", "#7d6047")
    rafters = "".join(path(f"M{512 + side * t * 150:.0f} {-110 + t * 60:.0f}L{512 + side * (152 + (1 - t) * 700):.0f} {330 + (1 - t) * 260:.0f}", stroke="#5b422f", sw=10 + 14 * (1 - t)) for side in (-1, 1) for t in (.1, .45, .75))
    gable = path("M360 330L512 -30L664 330Z", "#9b7f64") + "".join(line(400 + k * 40, 330, 400 + k * 40, 330 - max(0, 240 - abs(512 - 400 - k * 40) * 2.2), "#86694f", 3) for k in range(6)) + rect(456, 180, 112, 110, "#f3efe2", 3) + fade(464, 188, 96, 94, "#9fd0ee", "#eaf5f7") + rect(508, 188, 8, 94, "#f3efe2") + path("M464 282h96l140 420h-376z", "#fff6d0", opacity=.18)
    ground = ""
    if boards:
        ground = path("M360 330H664L1120 768H-96Z", "#c89a63")
        for i in range(1, 9):
            ground += line(360 + i * 34, 330, -96 + i * 135, 768, "#9b7344", 4)
        for i in range(7):
            y = 350 + i * i * 9.5
            x = 360 + ((i * 3) % 8) * 34
            ground += line(x - (y - 330) * 1.0 + (i * 3 % 8) * (y - 330) * .23, y, x - (y - 330) * 1.0 + (i * 3 % 8) * (y - 330) * .23 + 34 + (y - 330) * .23, y, "#9b7344", 3)
    else:
        ground = path("M360 330H664L1120 768H-96Z", "#eed68e")
        for i in range(150):
            t = ((i * 61) % 100) / 100
            y = 336 + t * t * 430
            half = 152 + (y - 330) * 1.04
            x = 512 - half + ((i * 37) % 101) / 101 * 2 * half
            k = .4 + t
            ground += path(f"M{x:.0f} {y:.0f}q{9 * k:.0f} {-10 * k:.0f} {20 * k:.0f} {-2 * k:.0f}t{18 * k:.0f} {2 * k:.0f}", stroke="#d9b860" if i % 2 else "#f9eab8", sw=3)
        for i in range(7):
            t = i / 6
            x1, x2 = 366 + t * 292, -70 + t * 1164
            w1, w2 = 5, 26
            ground += path(f"M{x1 - w1:.0f} 330H{x1 + w1:.0f}L{x2 + w2:.0f} 768H{x2 - w2:.0f}Z", "#8f6742", "#6b4a2e", 2) + path(f"M{x1 - w1 + 2:.0f} 330H{x1 + w1 - 4:.0f}L{x2 + w2 - 22:.0f} 768H{x2 - w2 + 4:.0f}Z", "#a87c52")
    if floor == "rot":
        ground += path("M430 470Q520 440 640 480Q740 540 690 610Q600 660 480 640Q360 600 380 530Z", "#4b3322", opacity=.75) + path("M512 486L536 486L548 520L540 556L552 592L524 600L508 560L516 524Z", "#1f140c") + path("M512 486L518 504L526 488L531 506L536 486M524 600L529 578L538 596L543 574L552 592", stroke="#7d5a3c", sw=5) + path("M440 500L420 600M484 470L470 630M590 476L622 620M640 500L672 600", stroke="#2b1c12", sw=5) + "".join(circle(x, y, r, "#d9cbb0", "#8f7a5f", 2) for x, y, r in ((410, 560, 11), (424, 574, 8), (660, 560, 12), (646, 578, 8), (430, 520, 7)))
    hatch = path("M380 700H660L700 768H340Z", "#f2e3bd", "#6b4a2e", 6) + path("M440 700L424 768M600 700L616 768", stroke="#b9c1c7", sw=14) + path("M436 730H606", stroke="#b9c1c7", sw=10)
    boxes = carton(180, 700, 200, 130, words="Christmas/tree", size=26) + carton(150, 572, 150, 100, "#b98d58", words="albums", size=24) + carton(880, 706, 210, 130, "#c4955c", words="winter/coats", size=26)
    lamp = path("M512 -10v70", stroke="#2b2b2b", sw=4) + circle(512, 76, 20, "#fff1b8") + circle(512, 76, 54, "#fff1b8", opacity=.25)
    return page(out, roof, gable, rafters, ground, hatch, boxes, lamp)
