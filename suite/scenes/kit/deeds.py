"""What somebody is about to do: a fist seen by its owner and what it holds, a figure from behind, a lying arm.

Functions return SVG fragments; `s` is a scale.
"""
from kit import people
from kit.documents import circle, group, path, rect
from kit.people import HAIR_COLOURS, SKIN, shade


def fist(x, y, s=1, held="", skin="light", sleeve="#33383d", turn=0, glove=None, over=""):
    """A right fist that comes in from below, as its owner sees it; `held` lies under the fingers (a handle along y = 0), `over` above them."""
    base, dark = (glove, shade(glove, -.3)) if glove else SKIN[skin][:2]
    arm = path("M-46 40Q-58 200 -70 520H110Q92 200 62 40Z", sleeve, shade(sleeve, -.35), 3) + path("M-56 112Q8 132 78 112L74 78Q8 96 -52 78Z", shade(sleeve, .14), shade(sleeve, -.35), 3)
    palm = path("M-70 -20Q-74 60 -44 84H58Q84 52 72 -20Z", base, dark, 3)
    fingers = "".join(rect(-72 + i * 37, -58 - (0, 6, 5, -3)[i], 36, 92, base, 17, dark, 3) for i in range(4))
    thumb = path("M72 44Q40 84 -20 62", stroke=dark, sw=40) + path("M72 44Q40 84 -20 62", stroke=base, sw=34) + path("M-30 54q14 -12 26 2", stroke=dark, sw=2.5)
    return group(arm, palm, held, fingers, thumb, over, x=x, y=y, scale=s, turn=turn)


def knife(length=330):
    """A knife to be held in a fist: the handle along y = 0, the blade to the left."""
    blade = path(f"M-84 -26H-{length - 60}Q-{length} -20 -{length + 30} 26Q-{length - 60} 30 -84 26Z", "#cfd6da", "#87939b", 3) + path(f"M-84 14H-{length - 30}", stroke="#ffffff", sw=6, opacity=.8)
    return blade + rect(-96, -34, 18, 68, "#8d98a1", 4) + rect(-80, -22, 190, 44, "#2b211b", 14) + "".join(circle(k, 0, 5, "#b9c1c7") for k in (88,))


def from_behind(x, y, s=1, hair="short", **look):
    """A standing figure of people.person that shows its back."""
    colour = HAIR_COLOURS.get(look.get("hair_colour", "brown"), look.get("hair_colour", "brown"))
    young = look.get("age") in ("toddler", "child")
    height, hs, _, _, k = people.BODY[look.get("age", "adult")]
    leg = 0 if look.get("legs", "trousers") is None else height * .5
    centre = -leg - (height - height * .5 - 118 * hs) - 6 * k - 50 * hs
    top = look.get("top_colour", "#4f7d9d")
    nape = path(f"M-30 {centre + 62 * hs:.0f}Q0 {centre + 84 * hs:.0f} 30 {centre + 62 * hs:.0f}L26 {centre + 52 * hs:.0f}H-26Z", shade(top, -.18)) + path(f"M-24 {centre + 58 * hs:.0f}Q0 {centre + 92 * hs:.0f} 24 {centre + 58 * hs:.0f}V{centre + 100 * hs:.0f}H-24Z", top)
    cover = path(f"M-{41 * hs:.0f} {centre:.0f}Q-{43 * hs:.0f} {centre - 56 * hs:.0f} 0 {centre - (54 if young else 58) * hs:.0f}Q{43 * hs:.0f} {centre - 56 * hs:.0f} {41 * hs:.0f} {centre:.0f}Q{40 * hs:.0f} {centre + 44 * hs:.0f} 0 {centre + 48 * hs:.0f}Q-{40 * hs:.0f} {centre + 44 * hs:.0f} -{41 * hs:.0f} {centre:.0f}Z", colour)
    cover += path(f"M-{24 * hs:.0f} {centre - 34 * hs:.0f}Q0 {centre - 48 * hs:.0f} {24 * hs:.0f} {centre - 34 * hs:.0f}M-{30 * hs:.0f} {centre + 8 * hs:.0f}Q0 {centre + 26 * hs:.0f} {30 * hs:.0f} {centre + 8 * hs:.0f}", stroke=shade(colour, .14), sw=3)
    if hair == "ponytail":
        cover += path(f"M-10 {centre - 34 * hs:.0f}Q-26 {centre + 40 * hs:.0f} -6 {centre + 96 * hs:.0f}Q22 {centre + 40 * hs:.0f} 12 {centre - 34 * hs:.0f}Z", shade(colour, -.2)) + circle(1, centre - 34 * hs, 9, "#c8402f")
    figure = people.person(0, 0, 1, hair=hair if hair != "ponytail" else "short", **look)
    return group(figure, nape, cover, x=x, y=y, scale=s)


def forearm(x, y, s=1, skin="light", turn=0, on=""):
    """A bare left forearm that lies on its back, the open hand to the right; `on` is drawn on the skin (the elbow at -420, the wrist at 60)."""
    base, dark, _ = SKIN[skin]
    finger = lambda x0, y0, x1, y1, w: path(f"M{x0} {y0}L{x1} {y1}", stroke=dark, sw=w + 6) + path(f"M{x0} {y0}L{x1} {y1}", stroke=base, sw=w)
    digits = "".join(finger(*f) for f in ((196, -50, 330, -84, 32), (206, -16, 366, -26, 34), (204, 18, 352, 28, 32), (192, 48, 306, 78, 27)))
    thumb = finger(110, -60, 190, -150, 38)
    arm = path("M-470 -112Q-330 -128 -200 -96Q-60 -62 60 -52Q110 -84 160 -78Q214 -74 222 -20Q226 40 196 72Q150 86 104 66Q90 54 60 52Q-60 66 -200 104Q-330 132 -470 118Z", base, dark, 3)
    lines = path("M64 -46Q76 0 64 46M120 -56Q110 -10 140 40M150 -50Q180 -20 206 -18M-404 -70Q-376 0 -400 70", stroke=dark, sw=3, opacity=.7)
    return group(digits, thumb, arm, lines, on, x=x, y=y, scale=s, turn=turn)
