"""A football on a flat roof with a ladder up: the roof is of corrugated plastic sheets, or of concrete."""
from kit import people, rooms
from kit.documents import *
from kit.outdoors import garden_tree

PICTURES = {"ball_on_roof_sheets.png": {"sheets": True}, "ball_on_roof_concrete.png": {"sheets": False}, "ball_on_roof_cement.png": {"sheets": True, "grey": True}}
KID = dict(age="child", skin="olive", hair="curly", hair_colour="dark", top="tee", top_colour="#c0392b", legs="shorts", legs_colour="#f0ece0", face="worried", arms="point")


def scene(sheets, grey=False):
    wall = rect(330, 430, 600, 250, "#d9cbb0", 0, "#b3a385", 3) + "".join(path(f"M330 {460 + k * 32}H930", stroke="#c9b996", sw=2) for k in range(7)) + rect(420, 500, 190, 180, "#6f8f86", 3, "#4f6b62", 4) + "".join(line(420, 520 + k * 30, 610, 520 + k * 30, "#4f6b62", 3) for k in range(6)) + rect(700, 510, 130, 90, "#cfe3ea", 2, "#f4efe2", 9)
    if sheets:
        roof = path("M300 430L400 290H880L960 430Z", "#aeb0aa" if grey else "#cfe6e0", "#8fa9a2", 3)
        for i in range(25):
            t = i / 24
            x1, x2 = 400 + t * 480, 300 + t * 660
            roof += line(x1, 290, x2, 430, ("#c6c8c2" if i % 2 else "#8d8f89") if grey else ("#f4fbf8" if i % 2 else "#a3c2ba"), 5)
        roof += path("M336 380H934", stroke="#7f9a92", sw=3) + path("M296 430" + "".join(f"q8.3 {-12 if i % 2 else 12} 16.6 0" for i in range(40)), "none", "#7f9a92", 7)
        roof += path("M470 350l24 14l-10 14l30 20M476 362l-20 8", stroke="#5f7a72", sw=3) + "".join(oval(420 + i * 80, 330 + (i * 31) % 70, 16, 6, "#7f9a5f") for i in range(6))
        roof += "".join(line(420 + i * 110, 300, 372 + i * 136, 426, "#8a6b4a", 6, opacity=.35) for i in range(5))
    else:
        roof = path("M300 404L400 290H880L960 404Z", "#c2c0ba", "#8d8b85", 3) + rect(300, 404, 660, 34, "#aaa8a2", 2, "#8d8b85", 2) + "".join(oval(400 + (i * 97) % 480, 306 + (i * 41) % 84, 7, 3, "#a19f98" if i % 2 else "#d9d7d1") for i in range(60)) + path("M340 360H920", stroke="#a19f98", sw=2)
    ball = oval(652, 372, 36, 9, "#000", opacity=.2) + circle(648, 344, 32, "#fbfbf7", "#b9b9b0", 2) + path("M648 330l14 10l-5 16h-18l-5 -16zM648 330v-17M662 340l16 -5M657 356l10 14M639 356l-10 14M634 340l-16 -5", "#2b3036", "#2b3036", 3)
    lad = path("M230 720L330 330M300 734L396 344", stroke="#c79a5c", sw=13) + "".join(line(236 + k * 12.4, 696 - k * 48, 304 + k * 12, 708 - k * 48, "#b98748", 10) for k in range(8))
    return page(rooms.garden(trees=False), garden_tree(960, 520, .9), wall, roof, ball, lad, people.person(120, 740, .72, **KID))
