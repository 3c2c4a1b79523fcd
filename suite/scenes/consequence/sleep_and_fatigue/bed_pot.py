"""A kitchen late in the evening with a teapot; beside it stand a mate gourd, a Japanese tea set, or linden blossom."""
from kit import documents as d
from kit import household as hh
from kit import outings, rooms

PICTURES = {"bed_pot_mate.png": {"what": "mate"}, "bed_pot_sencha.png": {"what": "sencha"}, "bed_pot_linden.png": {"what": "linden"}}


def empty(x, y, colour):
    """An empty mug."""
    return hh.mug(x, y, 1, colour).replace("#5b3a22", "#cfc6b4")


def crumbs(x, y, colours, n=46, long=7):
    """A heap of dried leaf on a saucer."""
    bits = "".join(d.path(f"M{x - 62 + (i * 37) % 124} {y - 12 - (i * 23) % 34 * (1 - abs((i * 37) % 124 - 62) / 70):.0f}l{long} {-3 + i % 3 * 3}", stroke=colours[i % len(colours)], sw=4) for i in range(n))
    return d.oval(x, y, 92, 15, "#fdfdfb", "#b9c1c7", 3) + d.path(f"M{x - 66} {y - 6}Q{x - 20} {y - 52} {x} {y - 54}Q{x + 24} {y - 52} {x + 66} {y - 6}Z", colours[0]) + bits


def mate():
    """A gourd with a metal rim, full of cut leaf, a metal straw in it."""
    gourd = hh._stand(d.path("M-64 -150Q-104 -60 -54 -8Q0 14 54 -8Q104 -60 64 -150Z", "#6b4326", "#4a2c17", 3) + d.path("M-50 -120Q-74 -60 -40 -24", stroke="#a9754a", sw=9, opacity=.7) + d.rect(-68, -170, 136, 26, "#d5dbdf", 8, "#8d98a1", 3) + d.path("M-56 -168Q-30 -196 0 -190Q34 -198 56 -168Z", "#7f8f3f") + "".join(d.path(f"M{-46 + (i * 29) % 92} {-172 - (i * 7) % 16}l7 -3", stroke=("#a3b35a", "#5f6f2c")[i % 2], sw=4) for i in range(22)), 0, 0, 1, 70)
    straw = d.path("M14 -180L84 -300Q90 -312 104 -312H120", stroke="#8d98a1", sw=13) + d.path("M14 -180L84 -300Q90 -312 104 -312H120", stroke="#e6ebee", sw=5) + d.rect(40, -256, 22, 20, "#c79a3c", 5)
    return d.group(straw, gourd, x=600, y=640) + crumbs(760, 654, ("#7f8f3f", "#a3b35a", "#5f6f2c", "#b9a25a"))


def sencha():
    """Rolled green needles, a bamboo scoop, a handleless cup of bright green tea and a small pot with a side handle."""
    cup = hh._stand(d.path("M-46 -78L-36 0H36L46 -78Z", "#2f4f6f", "#1f374f", 3) + d.oval(0, -78, 46, 11, "#b9c94a", "#1f374f", 4) + d.path("M-30 -50q30 12 60 0", stroke="#6f93b3", sw=4), 0, 0, 1, 44)
    side_pot = hh._stand(d.path("M-80 -40Q-84 -104 0 -106Q84 -104 80 -40Q70 0 0 0Q-70 0 -80 -40Z", "#8a4a34", "#5f2f20", 3) + d.oval(0, -104, 40, 9, "#9b5a42", "#5f2f20", 3) + d.circle(0, -118, 10, "#5f2f20") + d.path("M72 -66L150 -110", stroke="#5f2f20", sw=21) + d.path("M-76 -60l-34 -24l8 -10l38 20z", "#8a4a34", "#5f2f20", 3), 0, 0, 1, 80)
    scoop = d.group(d.path("M0 0Q60 -8 120 -2Q150 4 148 14Q146 24 118 20Q60 14 0 10Z", "#d9b97a", "#a98a4a", 3) + d.path("M60 -4v18", stroke="#a98a4a", sw=3), x=690, y=684, turn=-4)
    return d.group(side_pot, x=620, y=590) + crumbs(752, 640, ("#2f5a34", "#3f7344", "#24472a", "#4f8350"), 60, 13) + d.group(cup, x=560, y=660) + scoop


def linden():
    """Sprigs of linden: heart-shaped leaves, pale blossom hanging from a narrow leaf; more of it dried on a saucer."""
    def sprig(x, y, turn, s=1):
        leaf = lambda a, b, t: d.group(d.path("M0 0Q-46 -18 -44 -56Q-40 -86 -8 -72Q0 -66 4 -74Q36 -90 44 -58Q46 -20 0 0Z", "#7fae54", "#5d8a3a", 3) + d.path("M0 -4Q0 -40 2 -66M0 -20l-24 -20M0 -26l24 -22", stroke="#5d8a3a", sw=2), x=a, y=b, turn=t)
        flower = lambda a, b: d.path(f"M{a} {b}l-6 -40", stroke="#9bb36a", sw=3) + "".join(d.circle(a + 9 * c, b + 9 * k, 7, "#f6e9a8", "#d9bf5a", 1.5) for c, k in ((1, 0), (.3, .95), (-.8, .6), (-.8, -.6), (.3, -.95))) + d.circle(a, b, 6, "#e2b53c")
        bract = d.path("M70 -6Q96 -20 150 8Q160 16 150 18Q110 22 70 -6Z", "#d3df9a", "#a9b96a", 2)
        return d.group(d.path("M-120 10Q0 -20 130 -4", stroke="#7a5a38", sw=8), leaf(-70, 4, -30), leaf(0, -8, 160), leaf(40, -4, 10), bract, flower(96, 56), flower(124, 62), flower(70, 66), x=x, y=y, turn=turn, scale=s)
    return sprig(620, 566, -4, .95) + crumbs(790, 650, ("#d9cf8a", "#f0e4a0", "#b9b36a", "#e8d77a"), 50, 6) + "".join(d.circle(746 + (i * 23) % 90, 626 - (i * 11) % 22, 5, "#f6e9a8", "#d9bf5a", 1.5) for i in range(9))


THINGS = {"mate": mate, "sencha": sencha, "linden": linden}


def scene(what):
    bg = d.wallpaper("navy") + rooms.window(120, 110, 260, 250, "night", "#7a5a86") + rooms.shelf(560, 210, 380, 4)
    return d.page(bg, rooms.front(580, top="#c9a979", body="#8f6743", lip=70), d.clock(470, 300, 80, 22, 20), outings.teapot(330, 640, 1.5), empty(900, 640, "#f3efe6"), d.leaf_pot(970, 640, .7), empty(140, 640, "#d0a24a"), THINGS[what]())
