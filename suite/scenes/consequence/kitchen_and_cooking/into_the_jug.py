"""A blender on a kitchen side; for it stand a steaming pot of soup, bitter apricot kernels, or strawberries."""
from kit import goods, household, rooms
from kit.documents import *

PICTURES = {"into_the_jug_soup.png": {"what": "soup"}, "into_the_jug_kernels.png": {"what": "kernels"}, "into_the_jug_berries.png": {"what": "berries"}}


def scene(what):
    blender = goods.foot(680, 664, 90) + path("M600 660L616 560H744L760 660Z", "#3f464c", "#23282d", 3) + circle(680, 616, 22, "#c9d0d5") + path("M614 560L590 330H770L746 560Z", "#e6f0f3", "#b4c3c8", 4, opacity=.85) + rect(584, 300, 192, 36, "#3f464c", 8) + rect(654, 278, 52, 26, "#59636b", 5) + path("M770 360q60 10 50 90q-8 60 -62 66", stroke="#b4c3c8", sw=15) + path("M640 552l40 -14l40 14", stroke="#8d98a1", sw=8)
    thing = {"soup": lambda: goods.foot(330, 664, 150) + path("M200 520V640Q200 662 226 662H434Q460 662 460 640V520Z", "#5f7f9d", "#3f5f7a", 3) + oval(330, 520, 130, 22, "#d9862f", "#3f5f7a", 6) + path("M172 560h30M458 560h30", stroke="#3a3f45", sw=15) + "".join(path(f"M{270 + i * 60} 500q-18 -34 4 -64q18 -30 0 -60", stroke="#ffffff", sw=10, opacity=.85) for i in range(3)),
             "kernels": lambda: household.sack(250, 664, 1.15, "BITTER/APRICOT/KERNELS").replace('font-size="23"', 'font-size="26"') + household.bowl(440, 664, .8, "#f3efe6", "#a9743f") + "".join(oval(392 + (i * 23) % 100, 606 - (i % 4) * 7, 13, 8, ("#a9743f", "#8a5a30")[i % 2], "#6b4423", 1) for i in range(16)),
             "berries": lambda: household.bowl(330, 664, 1.3, "#f3efe6", "#c8402f") + "".join(path(f"M{x} {y}q-22 4 -20 -22q4 -16 20 -14q16 -2 20 14q2 26 -20 22z", "#d23a34", "#9b2320", 2) + path(f"M{x - 12} {y - 34}l12 6l12 -6", stroke="#5f9a4c", sw=6) for x, y in ((260, 590), (300, 582), (345, 588), (390, 584), (320, 556), (364, 556)))}[what]()
    return page(rooms.kitchen("sage", "day", 610, "#e9dccb"), rooms.front(600, top="#d9cfc0", body="#8f7a63", lip=90), thing, blender, household.glass(900, 664, .9, "#f4f1e2", .7), household.mug(90, 664, .8, "#3f8f8a"))
