"""A birthday cake with lit candles; beside it foam string in spray cans, bowls of colour powder, balloons filled from the bottle of a camping stove, or soap bubbles."""
from kit import goods, household, rooms
from kit.documents import *

PICTURES = {"candle_moment_string.png": {"what": "string"}, "candle_moment_powder.png": {"what": "powder"}, "candle_moment_gas.png": {"what": "gas"}, "candle_moment_bubbles.png": {"what": "bubbles"}}


def string_can(x, y, colour, reach):
    """A spray can from whose nozzle foam string of its own colour hangs in loops."""
    can = goods.spray(x, y, .95, colour) + path(f"M{x - 24} {y - 110}q12 -22 24 0t24 0M{x - 24} {y - 84}q12 -22 24 0t24 0", stroke="#fdfbf0", sw=7)
    loops = f"M{x + 17} {y - 226}q26 -18 38 16t-30 60q-34 30 4 56t30 60q-20 30 {reach} 26q40 -6 20 -22t-44 2q-20 18 30 22t60 -14"
    return can + path(loops, stroke="#00000022", sw=15) + path(loops, stroke=colour, sw=11) + path(loops, stroke="#ffffff", sw=3, opacity=.45)


def powder(x, y, colour):
    """A bowl heaped with powder; the dust of it hangs above."""
    dust = '<filter id="haze" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="11"/></filter><g filter="url(#haze)">' + "".join(oval(x + dx, y + dy, rx, ry, colour, opacity=o) for dx, dy, rx, ry, o in ((0, -112, 112, 34, .55), (-30, -150, 74, 26, .36), (34, -172, 62, 22, .28))) + "</g>" + "".join(circle(round(x + ((i * i * 31 + i * 17) % 223 - 111) * (1 - i / 170), 1), round(y - 72 - i * 1.2 - (i * i * 7) % 23, 1), 1.2 + i % 4 * .5, colour, opacity=.8) for i in range(90))
    heap = path(f"M{x - 84} {y - 62}Q{x - 50} {y - 100} {x - 6} {y - 142}Q{x + 50} {y - 104} {x + 84} {y - 62}Z", colour) + "".join(circle(x - 60 + (i * 37) % 122, y - 68 - (i * 17) % 34, 3, "#ffffff", opacity=.5) for i in range(14))
    spilt = "".join(oval(x - 90 + i * 46, y + 10 + (i % 2) * 8, 30, 6, colour, opacity=.55) for i in range(5))
    return dust + household.bowl(x, y, 1, "#f3efe6", colour) + heap + spilt


def limp(x, y, colour, turn, s=.76):
    """A tied balloon that lies on the table: what is in it is heavier than air."""
    return group(oval(0, 52, 66, 9, "#000", opacity=.18), path("M-62 0Q-66 -50 0 -54Q58 -50 74 0Q58 50 0 52Q-64 48 -62 0Z", colour), oval(-24, -22, 18, 10, "#fff", opacity=.5), path("M72 0l18 -9v18z", colour), path("M90 0q20 8 30 -4", stroke="#8d867a", sw=3), x=x, y=y, turn=turn, scale=s)


def gas():
    """A squat gas bottle with a collar; its hose no longer goes to the camping stove but into the neck of a balloon."""
    bottle = goods.foot(640, 664, 76) + rect(584, 640, 112, 24, "#8f9aa2", 4) + rect(568, 470, 144, 176, "#c9d0d5", 40, "#8d98a1", 3) + path("M572 560H708", stroke="#8d98a1", sw=4) + rect(584, 494, 14, 120, "#fff", 7, opacity=.6)
    bottle += path("M590 474V424Q590 412 602 412H678Q690 412 690 424V474", "none", "#8f9aa2", 13) + rect(626, 440, 28, 34, "#c79a3c", 4) + rect(612, 424, 56, 20, "#3f464c", 6) + circle(640, 420, 13, "#2f6fb0")
    hose = "M668 434Q740 420 744 350Q748 300 716 290"
    balloon = path("M700 286Q610 250 620 160Q632 84 706 84Q782 88 790 164Q792 250 716 286L726 300H692Z", "#c8402f") + oval(668, 140, 15, 28, "#fff", opacity=.5)
    stove = group(goods.foot(872, 664, 130) + rect(760, 606, 220, 52, "#3f7f6a", 8, "#2b5a4a", 3) + circle(810, 634, 12, "#e8e2d4") + circle(930, 634, 12, "#e8e2d4") + rect(776, 596, 188, 12, "#2b3036", 3) + "".join(path(f"M{x - 44} 592h88M{x} 592v-10M{x - 30} 592v-10M{x + 30} 592v-10", stroke="#2b3036", sw=8) for x in (820, 920)) + rect(740, 622, 22, 16, "#c79a3c", 3), x=120, y=60, scale=.86)
    return path(hose, stroke="#b5541c", sw=17) + path(hose, stroke="#ef8a2f", sw=12) + balloon + bottle + stove + limp(790, 640, "#3f8fb5", -6) + limp(962, 652, "#e2b53c", 172)


def bubbles():
    free = "".join(circle(x, y, r, "#ffffff30", c, 4) + path(f"M{x - r * .5:.0f} {y - r * .3:.0f}q{r * .15:.0f} -{r * .35:.0f} {r * .5:.0f} -{r * .4:.0f}", stroke="#fff", sw=4) for x, y, r, c in ((560, 300, 34, "#8fc6e0"), (660, 220, 24, "#c9a6dd"), (740, 330, 40, "#8fc6e0"), (860, 250, 30, "#c9a6dd"), (930, 370, 22, "#8fc6e0"), (600, 410, 20, "#c9a6dd"), (800, 420, 18, "#8fc6e0")))
    return goods.bubbles_bottle(630, 656) + goods.bubbles_bottle(830, 656) + free


def scene(what):
    back = rooms.living("ochre", "night", "#3f6c8f", 600, 90, 4, extra=False) + path("M430 60Q700 170 1010 60", stroke="#8a6340", sw=3) + "".join(path(f"M{450 + i * 74} {74 + (52 - abs(i - 3.5) * 13):.0f}h54l-27 60z", ("#c8402f", "#3f8fb5", "#5f9a4c", "#d4478a")[i % 4]) for i in range(8))
    cake = goods.foot(380, 650, 150) + oval(380, 640, 160, 24, "#fdfdfb", "#cfd3d4", 3) + rect(270, 540, 220, 96, "#f3dcc4", 12) + path("M270 560Q290 600 310 566T350 570T390 568T430 572T470 566T490 560V540H270Z", "#c9577b") + oval(380, 542, 110, 20, "#d9799a")
    cake += "".join(rect(x - 5, 480, 10, 56, c) + path(f"M{x} 440q13 22 0 38q-13 -16 0 -38z", "#f3a52c") + path(f"M{x} 456q6 10 0 18q-6 -8 0 -18z", "#fff0b0") for x, c in ((310, "#3f8fb5"), (345, "#5f9a4c"), (380, "#e8e2d4"), (415, "#3f8fb5"), (450, "#5f9a4c")))
    side = {"string": lambda: string_can(600, 656, "#d4478a", 24) + string_can(724, 656, "#3f8fb5", 18) + string_can(846, 656, "#5f9a4c", 30), "powder": lambda: powder(700, 650, "#d4478a") + powder(890, 656, "#e2a53c"), "gas": gas, "bubbles": bubbles}[what]()
    return page(back, rooms.front(600, top="#f4efe4", body="#8f5d87", lip=90), cake, side, household.plate(150, 650, .6))
