"""A blender on a kitchen side; for it stand a steaming pot of soup, the kernels of apricot stones, or strawberries."""
from kit import goods, household, rooms
from kit.documents import *

PICTURES = {"into_the_jug_soup.png": {"what": "soup"}, "into_the_jug_kernels.png": {"what": "kernels"}, "into_the_jug_berries.png": {"what": "berries"}}


def kernels():
    """Apricots halved on their stones, stones cracked with a nutcracker, and the kernels out of them in a bowl."""
    def half(x, y, stone, turn=0):
        pit = oval(0, 2, 22, 16, "#8a5a34", "#5f3c20", 3) + path("M-14 -4q14 -8 28 0M-14 8q14 6 28 0", stroke="#5f3c20", sw=2) if stone else oval(0, 2, 20, 14, "#d9822a")
        return group(oval(2, 10, 50, 34, "#000", opacity=.12) + oval(0, 0, 50, 40, "#e88f2e", "#c96f1d", 3) + oval(0, 0, 40, 31, "#f6b45a") + pit, x=x, y=y, turn=turn)
    def shell(x, y, turn):
        return group(path("M-24 0Q-20 -26 0 -26Q22 -26 24 0Z", "#8a5a34", "#5f3c20", 3) + path("M-15 0Q-12 -15 0 -15Q14 -15 15 0Z", "#d9b98a"), x=x, y=y, turn=turn)
    bowl = household.bowl(470, 664, 1.15, "#f3efe6", "#b57a45") + "".join(path("M-17 0Q-8 -13 17 0Q-8 13 -17 0Z", ("#b57a45", "#a2683a", "#c48a55")[i % 3], "#6b4423", 1.5).replace("<path", f'<path transform="translate({384 + (i * 37) % 172} {592 - (i * 11) % 34 * (1 - abs(384 + (i * 37) % 172 - 470) / 110):.0f}) rotate({(i * 43) % 180})"') for i in range(30))
    cracker = group(path("M0 0Q-40 -10 -110 -34M0 0Q-40 14 -114 20", stroke="#6a747c", sw=15) + path("M0 0l34 -12l22 4l-6 8l-40 8M0 0l30 14l26 -4l-6 -8", "#8d98a1", "#5a646c", 3) + circle(0, 0, 11, "#5a646c"), x=290, y=646, turn=-8, scale=.9)
    return half(150, 600, True) + half(232, 572, False, 10) + half(322, 590, True, -6) + cracker + shell(150, 668, -14) + shell(206, 682, 150) + shell(356, 676, 12) + bowl


def scene(what):
    blender = goods.foot(680, 664, 90) + path("M600 660L616 560H744L760 660Z", "#3f464c", "#23282d", 3) + circle(680, 616, 22, "#c9d0d5") + path("M614 560L590 330H770L746 560Z", "#e6f0f3", "#b4c3c8", 4, opacity=.85) + rect(584, 300, 192, 36, "#3f464c", 8) + rect(654, 278, 52, 26, "#59636b", 5) + path("M770 360q60 10 50 90q-8 60 -62 66", stroke="#b4c3c8", sw=15) + path("M640 552l40 -14l40 14", stroke="#8d98a1", sw=8)
    thing = {"soup": lambda: goods.foot(330, 664, 150) + path("M200 520V640Q200 662 226 662H434Q460 662 460 640V520Z", "#5f7f9d", "#3f5f7a", 3) + oval(330, 520, 130, 22, "#d9862f", "#3f5f7a", 6) + path("M172 560h30M458 560h30", stroke="#3a3f45", sw=15) + "".join(path(f"M{270 + i * 60} 500q-18 -34 4 -64q18 -30 0 -60", stroke="#ffffff", sw=10, opacity=.85) for i in range(3)),
             "kernels": kernels,
             "berries": lambda: household.bowl(330, 664, 1.3, "#f3efe6", "#c8402f") + "".join(path(f"M{x} {y}q-22 4 -20 -22q4 -16 20 -14q16 -2 20 14q2 26 -20 22z", "#d23a34", "#9b2320", 2) + path(f"M{x - 12} {y - 34}l12 6l12 -6", stroke="#5f9a4c", sw=6) for x, y in ((260, 590), (300, 582), (345, 588), (390, 584), (320, 556), (364, 556)))}[what]()
    return page(rooms.kitchen("sage", "day", 610, "#e9dccb"), rooms.front(600, top="#d9cfc0", body="#8f7a63", lip=90), thing, blender, household.glass(900, 664, .9, "#f4f1e2", .7), household.mug(46, 676, .72, "#3f8f8a"))
