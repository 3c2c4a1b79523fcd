"""A kitchen, and next door's barking dog in the window; on the counter blue slug bait goes into meat in a dog's bowl, or acid stands by a furred kettle."""
from kit import documents as d, household as hh, rooms

PICTURES = {"how_much_in_bowl.png": {"bowl": True}, "over_rejection/chemistry_at_home/how_much_in_kettle.png": {"bowl": False}}


def window():
    """The garden next door: a dog barks over the fence."""
    lines = "".join(d.path(f"M{672 + i * 4} {176 - i * 22}l{26 + i * 2} {-4 - i * 8}", stroke="#3b4248", sw=6) for i in range(3))
    view = rooms.view(400, 90, 330, 270, "garden") + hh.dog(548, 338, .86, "#8a5a34", "#c0392b", True) + lines + "".join(d.rect(404 + i * 46, 262, 36, 100, "#cdb58f", 3, "#a98d62", 2) for i in range(7)) + d.rect(400, 290, 330, 12, "#b89a6e")
    return f'<svg x="400" y="90" width="330" height="270" viewBox="400 90 330 270">{view}</svg>' + d.rect(400, 90, 330, 270, "none", 4, "#f6f2e8", 16) + d.rect(384, 358, 362, 18, "#f6f2e8", 3)


def kettle(x, y):
    """A steel kettle cut open to the eye by a window in its side: white crusts inside."""
    rim = ((-56, -82), (-46, -78), (-48, -66), (-40, -58), (-43, -48), (-34, -42), (-26, -34), (-16, -37), (-6, -30), (6, -34), (16, -29), (26, -35), (35, -42), (42, -48), (40, -58), (47, -66), (45, -76), (56, -82))
    fur = d.path("M" + "L".join(f"{x + a} {y + b}" for a, b in rim) + f"V{y - 24}Q{x + 56} {y - 12} {x + 44} {y - 12}H{x - 44}Q{x - 56} {y - 12} {x - 56} {y - 24}Z", "#f3efe2", "#b9b09a", 2.5) + "".join(d.path(f"M{x - 46 + (i * 23) % 92} {y - 18 - (i * 5) % 12}l6 -3", stroke="#c9c0a8", sw=2.5) for i in range(14))
    return d.oval(x, y + 2, 100, 12, "#000", opacity=.17) + d.path(f"M{x - 84} {y}q-10 -110 40 -150h88q50 40 40 150z", "#b9c1c7", "#7d8890", 3) + d.path(f"M{x + 70} {y - 110}l60 -40l10 14l-54 60z", "#b9c1c7", "#7d8890", 3) + d.path(f"M{x - 50} {y - 150}q0 -70 50 -70t50 70", stroke="#3a3f45", sw=15) + d.circle(x, y - 158, 11, "#3a3f45") + d.rect(x - 58, y - 116, 116, 106, "#dbe7ec", 14, "#7d8890", 4) + fur + d.path(f"M{x - 52} {y - 60}h104", stroke="#8fb9cc", sw=3)


def box(x, y, colour, picture, grain, size=1):
    """A carton with a picture, tipped over a little heap of what is in it."""
    heap = d.path(f"M{x - 110} {y + 6}Q{x - 60} {y - 34} {x - 20} {y + 6}Z", grain) + "".join(d.oval(x - 96 + (i * 17) % 70, y - 2 - (i * 7) % 22, 6 * size, 4 * size, grain, "#00000040", 1.5 * size) for i in range(16))
    return d.oval(x + 60, y + 8, 110, 10, "#000", opacity=.17) + heap + d.rect(x, y - 196, 150, 200, colour, 6, "#00000040", 2) + d.rect(x + 14, y - 176, 122, 134, "#f7f2e2", 6) + d.group(picture, x=x + 75, y=y - 108)


SLUG = d.path("M-50 26Q-56 6 -30 2Q-10 -26 18 -12Q30 -40 40 -38Q54 -34 46 -4Q52 22 44 28Z", "#b5793f", "#7d4f24", 3) + d.path("M40 -36l6 -20M46 -34l16 -14", stroke="#7d4f24", sw=4) + d.circle(46, -58, 4, "#7d4f24") + d.circle(64, -50, 4, "#7d4f24") + d.path("M-40 -46L50 50M50 -46L-40 50", stroke="#c0392b", sw=9, opacity=.9)
LEMON = d.oval(0, 0, 46, 33, "#f2cd3c", "#c99f1d", 3) + d.path("M42 -6l16 4l-14 8z", "#f2cd3c") + d.path("M-30 -34q24 -26 52 -8q-18 20 -52 8z", "#5f9a4c")


def scene(bowl):
    wall = d.wallpaper("sage") + window() + "".join(d.rect(x, 60, 150, 200, "#e9e2d2", 6, "#c9bfa8", 3) + d.rect(x + 14, 74, 122, 172, "none", 4, "#c9bfa8", 3) for x in (60, 220, 800))
    if bowl:
        food = d.oval(330, 600, 120, 24, "#8a4a34") + "".join(d.path(f"M{240 + (i * 43) % 170} {598 - (i * 13) % 26}q14 -18 30 -2q-8 16 -30 2z", ("#9b5a40", "#7d3f2c", "#b56a4c")[i % 3]) for i in range(12)) + "".join(d.oval(246 + (i * 31) % 170, 588 - (i * 17) % 24, 8, 5, "#3f8fd0", "#23588c", 1.5) for i in range(17))
        dish = d.oval(330, 664, 160, 16, "#000", opacity=.17) + food + d.path("M204 600Q330 644 456 600L486 656Q330 684 174 656Z", "#5f7f9d", "#3f5f7a", 3) + d.path("M290 646h80", stroke="#f3efe6", sw=14) + "".join(d.circle(x, y, 11, "#f3efe6") for x in (288, 372) for y in (638, 654))
        return d.page(wall, rooms.front(600, lip=100), dish, box(640, 660, "#6aa35a", SLUG, "#3f8fd0"))
    return d.page(wall, rooms.front(600, lip=100), kettle(330, 660), box(640, 660, "#e2c25a", LEMON, "#fdfdfb", .4))
