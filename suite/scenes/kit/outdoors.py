"""Out of doors: a great tree with one limb to hang things on, brick pillars, hammocks, grazing animals, mountains, beach.

A thing takes the middle of its foot (x, y) and a scale, unless its text says otherwise.
"""
import math

from kit.documents import circle, fade, group, line, oval, path, rect
from kit.rooms import darker


def foot(x, y, rx, ry=None, opacity=.18):
    return oval(x, y, rx, ry or rx * .14, "#000", opacity=opacity)


# ---- trees ----

def _leaves(points, r, leaf):
    back = "".join(circle(x, y + 10, r * 1.05, darker(leaf, .2)) for x, y in points)
    return back + "".join(circle(x, y, r * (1 if i % 2 else .88), leaf) for i, (x, y) in enumerate(points)) + "".join(circle(x - r * .3, y - r * .35, r * .34, "#ffffff", opacity=.12) for x, y in points[::2])


def bracket(x, y, s=1, side=1):
    """Bracket fungi on bark; (x, y) is where they sit."""
    one = lambda dx, dy, k: path(f"M{dx} {dy}q{30 * k * side} -16 {46 * k * side} 4q{-6 * side} 12 {-46 * k * side} 8z", "#d9a05c", "#8a5a2c", 2) + path(f"M{dx + 8 * side} {dy + 2}q{20 * k * side} -8 {30 * k * side} 2", stroke="#f1d6a4", sw=3)
    return group(one(0, 0, 1), one(-4 * side, 24, .8), one(2 * side, -24, .7), x=x, y=y, scale=s)


def limb_tree(x, y, limb="green", leaf="#5d9a4c", bark="#7b5a3e"):
    """A great tree with one long limb to the right; `limb`: green (in leaf), dead (bare, fungi), split (cracked at the fork)."""
    d, pale = darker(bark, .25), "#b3a99c"
    out = foot(x, y + 4, 150, 20)
    crown = [(x - 190, y - 470), (x - 120, y - 540), (x - 20, y - 580), (x + 90, y - 560), (x + 170, y - 505), (x - 150, y - 420), (x - 60, y - 480), (x + 50, y - 470), (x + 120, y - 450)]
    out += path(f"M{x - 30} {y - 300}Q{x - 60} {y - 380} {x - 150} {y - 430}M{x} {y - 300}V{y - 500}M{x + 10} {y - 340}Q{x + 40} {y - 400} {x + 110} {y - 450}", stroke=d, sw=30)
    colour = pale if limb == "dead" else bark
    arm = f"M{x + 20} {y - 262}Q{x + 120} {y - 330} {x + 300} {y - 344}Q{x + 420} {y - 352} {x + 520} {y - 336}L{x + 522} {y - 326}Q{x + 410} {y - 330} {x + 300} {y - 316}Q{x + 140} {y - 296} {x + 30} {y - 206}Z"
    out += path(arm, colour, darker(colour, .3), 3)
    if limb == "dead":
        out += path(f"M{x + 250} {y - 340}Q{x + 280} {y - 392} {x + 268} {y - 424}M{x + 380} {y - 346}Q{x + 420} {y - 388} {x + 452} {y - 394}M{x + 452} {y - 342}q24 -20 50 -50M{x + 330} {y - 322}q16 22 40 30M{x + 470} {y - 334}q26 12 34 30", stroke=pale, sw=9) + path(f"M{x + 408} {y - 374}l6 -30M{x + 270} {y - 400}l22 -16", stroke=pale, sw=5)
        out += path(f"M{x + 120} {y - 306}q70 -24 130 -26M{x + 200} {y - 304}q60 -10 110 -12M{x + 340} {y - 336}h70", stroke="#8d8276", sw=3)
        out += path(f"M{x + 150} {y - 312}q40 -16 70 -12q-20 16 -70 26z", "#8a6b50")
        out += bracket(x + 96, y - 262, 1.0) + bracket(x + 196, y - 296, .8) + bracket(x + 296, y - 318, .6)
    elif limb == "split":
        out += path(f"M{x + 58} {y - 292}l16 22l-10 14l18 20l-8 16", stroke="#f0d9ac", sw=11) + path(f"M{x + 60} {y - 292}l16 22l-10 14l18 20l-8 16", stroke="#3a2617", sw=4) + path(f"M{x + 74} {y - 268}l40 -18M{x + 80} {y - 246}l52 -26M{x + 66} {y - 256}l-30 10", stroke="#3a2617", sw=3)
    if limb != "dead":
        out += path(f"M{x + 300} {y - 330}q20 -50 10 -80M{x + 420} {y - 340}q30 -30 60 -46", stroke=bark, sw=9)
    out += path(f"M{x - 74} {y + 6}Q{x - 44} {y - 60} {x - 46} {y - 200}Q{x - 50} {y - 300} {x - 60} {y - 350}H{x + 40}Q{x + 36} {y - 260} {x + 46} {y - 190}Q{x + 50} {y - 60} {x + 88} {y + 6}Z", bark)
    out += path(f"M{x + 8} {y + 4}Q{x + 22} {y - 120} {x + 14} {y - 330}H{x + 40}Q{x + 36} {y - 260} {x + 46} {y - 190}Q{x + 50} {y - 60} {x + 88} {y + 6}Z", "#00000022")
    out += path(f"M{x - 24} {y - 20}q10 -80 4 -160M{x - 8} {y - 120}q8 -70 0 -160M{x + 26} {y - 30}q-6 -60 0 -110", stroke=d, sw=3, opacity=.7)
    if limb == "split":
        out += path(f"M{x + 20} {y - 262}L{x + 60} {y - 292}L{x + 70} {y - 240}L{x + 30} {y - 206}Z", bark)
    out += _leaves(crown, 74, leaf)
    if limb != "dead":
        out += _leaves([(x + 300, y - 420), (x + 360, y - 398), (x + 440, y - 400), (x + 500, y - 384), (x + 540, y - 346)], 40, leaf)
    return out


def garden_tree(x, y, s=1, leaf="#6aa35a", bark="#7b5a3e"):
    """A middle-sized tree with a sturdy trunk about 60 wide."""
    body = path("M-44 4Q-30 -20 -30 -150V-260H30V-150Q30 -20 46 4Z", bark) + path("M6 4Q16 -60 10 -260H30V-150Q30 -20 46 4Z", "#00000022") + path("M-12 -30q6 -60 2 -120M10 -60q6 -60 0 -110", stroke=darker(bark, .25), sw=3)
    return group(foot(0, 4, 90, 12), path("M-10 -250Q-60 -300 -100 -330M10 -250Q60 -300 100 -320", stroke=bark, sw=22), body, _leaves([(-120, -340), (-60, -400), (20, -420), (90, -390), (130, -330), (-40, -320), (50, -320)], 66, leaf), x=x, y=y, scale=s)


def brick_pillar(x, y, h=320, w=92, cracked=True):
    """A brick gate pillar that stands alone, with a stone cap and ball."""
    out = foot(x + 6, y + 2, w * .9, 12) + rect(x - w / 2, y - h, w, h, "#b4644a")
    for r in range(int(h // 22)):
        yy = y - h + r * 22
        out += path(f"M{x - w / 2} {yy}h{w}", stroke="#dcbba4", sw=3)
        for k in range(3):
            xx = x - w / 2 + (k + (.5 if r % 2 else 1)) * w / 2.5
            if xx < x + w / 2 - 4:
                out += path(f"M{xx:.0f} {yy}v22", stroke="#dcbba4", sw=3)
    out += rect(x + w * .18, y - h, w * .32, h, "#00000018") + rect(x - w / 2 - 10, y - h - 18, w + 20, 22, "#d3cabb", 3, "#a89e8c", 2) + circle(x, y - h - 46, 30, "#d3cabb", "#a89e8c", 2)
    if cracked:
        out += path(f"M{x - w / 2} {y - 66}l26 -12l14 12l24 -16l28 8", stroke="#3b2018", sw=5) + rect(x - w / 2, y - 154, 20, 20, "#5d3526") + path(f"M{x - w / 2 + 8} {y - 40}l18 8", stroke="#3b2018", sw=3)
    return out


def hammock(x1, y1, x2, y2, colour="#d4694a", hung=True):
    """A hammock between two points."""
    mx, my = (x1 + x2) / 2, (y1 + y2) / 2 + 150
    a, b = x1 + (x2 - x1) * .2, x1 + (x2 - x1) * .8
    ya, yb = y1 + 84, y2 + 84
    fan = "".join(line(x1, y1, a, ya + k * 9, "#efe6d0", 3) + line(x2, y2, b, yb + k * 9, "#efe6d0", 3) for k in range(-2, 3))
    cloth = path(f"M{a} {ya - 20}Q{mx} {my - 12} {b} {yb - 20}L{b + 4} {yb + 24}Q{mx} {my + 70} {a - 4} {ya + 24}Z", colour, darker(colour, .25), 3)
    stripes = "".join(path(f"M{a} {ya - 20 + k * 11}Q{mx} {my - 12 + k * 20} {b} {yb - 20 + k * 11}", stroke="#f6e7c8", sw=5) for k in (1, 2, 3))
    return oval(mx, max(y1, y2) + 330, (b - a) * .48, 14, "#000", opacity=.14) + fan + cloth + stripes


# ---- animals ----

def cow(x, y, s=1, coat="#8a4f30", patch="#f3ede0", flip=False, head="graze"):
    """A cow from the side, head to the left, grazing or looking up."""
    d = darker(coat)
    legs = "".join(rect(k, -92, 24, 90, c, 5) + rect(k, -14, 24, 14, "#2d2622", 3) for k, c in ((-92, d), (66, d), (-64, coat), (94, coat)))
    body = path("M-118 -130Q-124 -190 -60 -196Q20 -206 110 -192Q140 -176 136 -128Q130 -80 80 -80H-70Q-112 -84 -118 -130Z", coat) + path("M-30 -198Q10 -150 -14 -100Q30 -82 60 -112Q84 -160 44 -200Z", patch) + path("M60 -84q4 26 26 24q20 -4 14 -28z", "#e8b3a2")
    tail = path("M134 -176q26 20 16 90", stroke=d, sw=9) + oval(150, -80, 10, 20, d)
    if head == "graze":
        neck = path("M-60 -190Q-140 -170 -176 -84L-130 -52Q-100 -110 -60 -110Z", coat) + path("M-180 -100Q-210 -60 -206 -20Q-190 -2 -166 -14Q-140 -50 -132 -84Z", coat) + path("M-206 -24Q-192 0 -166 -12L-172 -34Q-190 -40 -204 -36Z", "#e8b3a2") + path("M-172 -104q-24 -14 -40 -2q16 18 38 14z", d) + circle(-186, -64, 5, "#1d1613") + path("M-158 -108q-4 -22 -22 -24", stroke="#e8dfc8", sw=8)
    else:
        neck = path("M-70 -196Q-130 -220 -150 -232L-164 -170Q-120 -130 -80 -112Z", coat) + path("M-130 -256Q-190 -262 -214 -206Q-214 -186 -194 -182Q-150 -182 -128 -206Z", coat) + path("M-214 -210Q-218 -184 -194 -180L-182 -200Q-194 -216 -210 -216Z", "#e8b3a2") + path("M-134 -252q18 -22 34 -10q-8 20 -30 20z", d) + circle(-168, -230, 6, "#1d1613") + path("M-150 -258q-4 -22 -24 -24", stroke="#e8dfc8", sw=9) + path("M-160 -256q0 60 -18 74", stroke=patch, sw=12)
    inner = foot(0, 0, 130, 12) + tail + legs + body + neck
    return group(f'<g transform="scale(-1 1)">{inner}</g>' if flip else inner, x=x, y=y, scale=s)


def calf(x, y, s=1, coat="#b0714a", flip=False):
    """A calf from the side, head to the left."""
    d = darker(coat)
    legs = "".join(rect(k, -84, 15, 82, c, 4) for k, c in ((-54, d), (38, d), (-36, coat), (56, coat)))
    inner = foot(0, 0, 70, 8) + path("M74 -124q14 20 8 54", stroke=d, sw=6) + legs + path("M-70 -100Q-70 -136 -30 -136H60Q80 -130 78 -104Q74 -76 50 -76H-40Q-66 -80 -70 -100Z", coat) + path("M-40 -134Q-76 -150 -86 -158L-94 -122Q-74 -104 -50 -100Z", coat) + path("M-72 -176Q-110 -176 -122 -140Q-118 -124 -104 -124Q-80 -126 -70 -146Z", coat) + path("M-122 -144q-2 18 16 20l8 -14z", "#e8b3a2") + path("M-74 -174q12 -16 24 -6q-8 16 -22 14z", d) + circle(-94, -156, 4.5, "#1d1613") + path("M-40 -136q18 20 40 0", "#f3ede0")
    return group(f'<g transform="scale(-1 1)">{inner}</g>' if flip else inner, x=x, y=y, scale=s)


def pony(x, y, s=1, coat="#8a5a38", mane="#3b2a20", flip=False, halter=None):
    """A pony from the side, looking to the left."""
    d = darker(coat)
    legs = "".join(path(f"M{k} -110Q{k + 4} -50 {k} -8", stroke=c, sw=24) + rect(k - 14, -16, 28, 16, "#2d2622", 4) for k, c in ((-72, d), (78, d), (-48, coat), (104, coat)))
    body = path("M-92 -150Q-96 -196 -40 -196Q30 -186 96 -200Q136 -190 130 -140Q124 -96 80 -96H-50Q-86 -100 -92 -150Z", coat)
    neck = path("M-30 -196Q-76 -230 -106 -290L-150 -262Q-130 -190 -90 -130Z", coat) + path("M-104 -302Q-130 -296 -196 -222Q-200 -202 -180 -196Q-160 -200 -118 -234Q-96 -260 -104 -302Z", coat) + path("M-198 -222Q-202 -200 -180 -196L-168 -206Q-176 -226 -190 -230Z", d) + path("M-112 -296l-6 -30l20 12l2 24z", coat) + circle(-140, -260, 5.5, "#1d1613") + circle(-188, -212, 3, "#1d1613")
    hair = path("M-108 -312Q-60 -270 -24 -196L-52 -196Q-80 -236 -108 -280Z", mane) + path("M-108 -310q-26 8 -34 32q16 -4 28 -12z", mane) + path("M126 -186Q170 -150 150 -40Q128 -70 120 -150Z", mane)
    tack = path("M-158 -256L-146 -214M-128 -288L-118 -236L-158 -214", stroke=halter, sw=7) if halter else ""
    inner = foot(10, 0, 130, 12) + legs + body + neck + hair + tack
    return group(f'<g transform="scale(-1 1)">{inner}</g>' if flip else inner, x=x, y=y, scale=s)


def fawn(x, y, s=1):
    """A fawn curled up in the grass."""
    spots = "".join(oval(dx, dy, 7, 5, "#f6ead2") for dx, dy in ((-30, -70), (0, -80), (30, -78), (60, -66), (-10, -58), (22, -58), (50, -48), (80, -46), (4, -38), (36, -36)))
    return group(foot(0, 0, 130, 12), path("M-70 -20Q-80 -90 10 -96Q110 -94 122 -34Q124 -4 90 0H-40Q-70 0 -70 -20Z", "#b5763f"), spots, path("M-60 -14Q-20 -34 30 -8L20 4H-50Z", "#9b6233"), path("M-60 -60Q-96 -100 -92 -132L-56 -120Q-44 -90 -30 -76Z", "#b5763f"), path("M-58 -150Q-100 -158 -140 -112Q-142 -100 -128 -98Q-90 -104 -60 -120Z", "#b5763f"), path("M-140 -112q-6 14 12 14l6 -8z", "#2b1c14"), path("M-64 -148q0 -40 30 -44q4 30 -16 50zM-84 -152q-16 -34 6 -48q18 20 12 46z", "#a2662f"), path("M-58 -150q4 -22 18 -30", stroke="#e9c7a8", sw=6), circle(-94, -130, 6.5, "#1a120d"), circle(-96, -132, 2, "#fff"), x=x, y=y, scale=s)


def lamb(x, y, s=1):
    """A bottle lamb lying in the grass, with a yellow ear tag."""
    wool = "".join(circle(dx, dy, 26, "#f4efe2") for dx, dy in ((-40, -40), (-20, -66), (14, -74), (48, -66), (78, -44), (90, -22), (-46, -20), (20, -40), (56, -30)))
    return group(foot(0, 0, 120, 12), wool, rect(-50, -34, 140, 34, "#f4efe2", 16), path("M-60 -10h60M40 -6h60", stroke="#e2dac6", sw=14), path("M-50 -110Q-90 -118 -126 -84Q-130 -66 -108 -62Q-70 -60 -46 -84Z", "#efe8d8"), path("M-128 -84q-4 20 18 22l4 -12z", "#d9a79c"), path("M-50 -106q30 -10 40 10q-20 16 -40 4z", "#e2d7c2"), rect(-26, -100, 14, 18, "#f2c52e", 3), circle(-88, -90, 6, "#1a120d"), circle(-60, -112, 15, "#f4efe2"), circle(-40, -106, 13, "#f4efe2"), x=x, y=y, scale=s)


# ---- garden ----

def barrow(x, y, s=1, load="", colour="#4f7d5b"):
    """A wheelbarrow from the side; `load` is SVG in its tray (the rim runs from -110 to 120 at -130)."""
    return group(foot(0, 0, 150, 12), load, path("M-120 -130H130L84 -56H-76Z", colour, darker(colour), 3), path("M-76 -56L-130 -30M84 -56L60 0M20 -56L210 -124", stroke="#8a623d", sw=11), path("M196 -128l40 -14", stroke="#2b2b2b", sw=14), circle(-128, -38, 38, "#2a2d31"), circle(-128, -38, 20, "#c9ced2"), x=x, y=y, scale=s)


def heap(kind):
    """Loads for `barrow`: yew (dark needles, red berries), grass (mown), carrots, hay."""
    if kind == "yew":
        out = path("M-112 -130Q-90 -200 -20 -214Q60 -222 122 -130Z", "#26452f")
        for i in range(22):
            a, x0, y0 = -2.6 + (i * 37 % 21) * .1, -96 + (i * 47) % 200, -140 - (i * 31) % 66
            y0 = max(y0, -206 + abs(x0 - 4) * .6)
            tip = (x0 + 46 * math.cos(a), y0 + 30 * math.sin(a))
            out += line(x0, y0, *tip, "#2f5a3b", 4) + "".join(line(x0 + (tip[0] - x0) * t, y0 + (tip[1] - y0) * t, x0 + (tip[0] - x0) * t + 7 * k, y0 + (tip[1] - y0) * t - 9, "#3f7350" if k > 0 else "#2f5f40", 3) for t in (.2, .4, .6, .8, 1) for k in (-1, 1))
        return out + "".join(circle(-80 + (i * 53) % 180, -146 - (i * 29) % 52, 7, "#d2312b") + circle(-80 + (i * 53) % 180, -145 - (i * 29) % 52, 2.5, "#3b1512") for i in range(14))
    if kind == "grass":
        out = path("M-112 -130Q-100 -190 -30 -204Q50 -216 122 -130Z", "#7fae48")
        return out + "".join(line(-100 + (i * 43) % 212, -136 - (i * 23) % 58 + abs(-100 + (i * 43) % 212) * .25, -92 + (i * 43) % 212, -148 - (i * 23) % 58 + abs(-100 + (i * 43) % 212) * .25, "#a6cf66" if i % 2 else "#5d8f35", 3) for i in range(60))
    if kind == "hay":
        out = path("M-116 -130Q-110 -200 -30 -216Q60 -226 126 -130Z", "#dcbf6e")
        return out + "".join(path(f"M{-110 + (i * 41) % 220} {-134 - (i * 23) % 66 + abs(-110 + (i * 41) % 220) * .25:.0f}q20 -14 40 -4", stroke="#f1dc9c" if i % 2 else "#b4934a", sw=3) for i in range(44))
    out = path("M-110 -130Q-90 -176 0 -180Q90 -178 120 -130Z", "#c9772c")
    for i in range(10):
        x0 = -92 + i * 20
        out += f'<g transform="translate({x0} {-150 - (i * 17) % 34}) rotate({-70 + (i * 53) % 140})">' + path("M-9 -24Q0 -30 9 -24L2 34H-2Z", "#ea8a33", "#b9601c", 2) + path("M0 -26q-14 -20 -22 -18M0 -26q0 -24 2 -34M0 -26q12 -20 22 -16", stroke="#5d9a4c", sw=5) + "</g>"
    return out


def hay_bale(x, y, s=1):
    return group(foot(0, 0, 90, 10), circle(0, -74, 76, "#d9bb68", "#a98d44", 3), "".join(circle(0, -74, r, "none", "#b89a4e", 3) for r in (16, 32, 48, 62)), x=x, y=y, scale=s)


def stile(x, y, s=1, words=""):
    """A wooden stile in a fence with a way mark."""
    return group(path("M-150 -20H150M-150 -70H150M-150 -120H150", stroke="#9b7448", sw=14), "".join(rect(k, -150, 18, 156, "#7d5a36", 3) for k in (-150, -50, 40, 132)), rect(-60, -56, 130, 14, "#b98a5a", 3), rect(-74, -24, 158, 14, "#b98a5a", 3), rect(-62, -190, 12, 50, "#7d5a36") if words else "", x=x, y=y, scale=s)


# ---- mountains and sand ----

def ridge(points, base, colour, edge=None, sw=0):
    d = "M" + "L".join(f"{a} {b}" for a, b in points)
    return path(d + f"L{points[-1][0]} {base}L{points[0][0]} {base}Z", colour, edge or "none", sw)


def summit_cross(x, y, s=1):
    return group(path("M0 0V-170M-50 -126H50", stroke="#6b4a2e", sw=14), path("M-10 -166L-46 -130M10 -166L46 -130", stroke="#8d9aa3", sw=2), path("M-30 0l10 -22h40l10 22z", "#7d7a76"), x=x, y=y, scale=s)
