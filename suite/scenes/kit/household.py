"""Things of daily life, drawn flat: tools, vessels, boxes, animals, vehicles, games.

Unless said otherwise a thing takes the middle of its foot (x, y) and a scale, and throws a small shadow to the ground.
Things marked "lying" are seen from above and take their middle, a turn in degrees and a scale.
"""
import math

from kit.documents import CASUAL, circle, fade, group, oval, para, path, rect, sheet, text
from kit.rooms import darker


def _stand(body, x, y, s, rx=60, turn=0, flip=False):
    inner = f'<g transform="scale(-1 1)">{body}</g>' if flip else body
    return group(oval(0, 1, rx, max(5, rx * .13), "#000", opacity=.17) + inner, x=x, y=y, scale=s, turn=turn)


def _lie(body, x, y, s, turn):
    return group(body, x=x, y=y, scale=s, turn=turn)


# ---- tools (lying) ----

def hammer(x, y, s=1, turn=0):
    return _lie(path("M-110 8h190", stroke="#00000030", sw=22) + path("M-110 0h190", stroke="#b07a45", sw=20) + path("M-110 0h70", stroke="#8c3b2f", sw=24) + path("M78 -48h34q16 0 16 14v58q0 14 -16 14h-34z", "#6a747c") + path("M78 -48q-4 -22 -30 -28q10 18 8 34z", "#59636b") + rect(76, 34, 54, 16, "#828d95", 3), x, y, s, turn)


def screwdriver(x, y, s=1, turn=0, colour="#c2462f"):
    return _lie(rect(-120, -10, 110, 34, "#00000026", 12) + rect(-124, -18, 110, 36, colour, 14) + path("M-110 -6h84M-110 6h84", stroke=darker(colour), sw=4) + rect(-16, -8, 16, 16, "#8d867a") + rect(0, -5, 110, 10, "#b9c1c7") + path("M110 -8h18v16h-18z", "#9aa4ab"), x, y, s, turn)


def pliers(x, y, s=1, turn=0, colour="#b23b3b"):
    return _lie(path("M0 0Q-70 -34 -140 -24M0 0Q-70 34 -140 24", stroke=colour, sw=19) + path("M0 0l44 -20q40 2 64 16l-2 4l-70 8M0 0l44 20q40 -2 64 -16l-2 -4l-70 -8", "#7d8890", "#5a646c", 3) + circle(6, 0, 12, "#5a646c"), x, y, s, turn)


def scissors(x, y, s=1, turn=0, colour="#d9694b"):
    return _lie(path("M0 0L150 -26L158 -14L10 12ZM0 0L150 26L158 14L10 -12Z", "#b9c1c7", "#87919a", 2) + oval(-62, -36, 44, 26, "none", colour, 15) + oval(-62, 36, 44, 26, "none", colour, 15) + path("M-26 -22L10 6M-26 22L10 -6", stroke=colour, sw=15) + circle(10, 0, 7, "#5a646c"), x, y, s, turn)


def saw(x, y, s=1, turn=0):
    teeth = "".join(f"l8 10l8 -10" for _ in range(14))
    return _lie(path(f"M-60 24{teeth}L170 -10L-60 -34Z", "#c5ccd1", "#8a949b", 2) + path("M-62 -40q-80 -10 -86 30q4 50 90 40z", "#9b6f45", "#6f4c2c", 3) + oval(-102, -4, 24, 14, "#6f4c2c"), x, y, s, turn)


def kitchen_knife(x, y, s=1, turn=0):
    return _lie(path("M-20 -16H150Q210 -14 222 20H-20Z", "#d5dbdf", "#8a949b", 2) + path("M-20 12H216", stroke="#aab3ba", sw=2) + rect(-150, -18, 132, 34, "#3a2c24", 12) + circle(-120, -1, 4, "#c9b48a") + circle(-84, -1, 4, "#c9b48a") + circle(-48, -1, 4, "#c9b48a"), x, y, s, turn)


def wrench(x, y, s=1, turn=0):
    return _lie(path("M-130 0H70", stroke="#8d98a1", sw=24) + path("M60 -34q44 -18 74 8l-34 18v16l34 18q-30 26 -74 8z", "#8d98a1", "#68737c", 2) + circle(-132, 0, 26, "#8d98a1") + circle(-132, 0, 11, "#5d676f"), x, y, s, turn)


def key(x, y, s=1, turn=0, colour="#d0a548", tag=None):
    label = path("M-70 0q-30 -20 -50 10", stroke="#8d867a", sw=4) + rect(-250, -14, 130, 56, "#f7efd6", 8, "#b9a77a") + circle(-132, 14, 5, "#8d867a") + text(-192, 21, tag, 19, "#2b2413", at="middle") if tag else ""
    return _lie(label + circle(-50, 0, 34, colour, darker(colour), 3) + circle(-58, 0, 13, darker(colour, .45)) + rect(-18, -8, 120, 16, colour) + path("M64 8v18h12v-10h12v14h12v-22z", colour), x, y, s, turn)


def rope(x, y, s=1, colour="#cba76a"):
    """A coiled rope, lying."""
    d = darker(colour, .25)
    return group("".join(oval(6, 8 - i * 4, 104 - i * 11, 62 - i * 7, "none", d, 15) + oval(6, 6 - i * 4, 104 - i * 11, 62 - i * 7, "none", colour, 10) for i in range(5)) + path("M100 30q60 40 110 10", stroke=d, sw=15) + path("M100 30q60 40 110 10", stroke=colour, sw=10), x=x, y=y, scale=s)


def axe(x, y, s=1, turn=0):
    return _lie(path("M-150 0Q0 14 120 0", stroke="#b07a45", sw=18) + path("M92 -16h40l8 -40q34 40 22 96l-34 -22h-36z", "#7d8890", "#59636b", 2) + path("M140 -56q34 40 22 96", stroke="#dfe4e7", sw=5), x, y, s, turn)


# ---- weapons, sober and without detail (lying) ----

def pistol(x, y, s=1, turn=0):
    return _lie(path("M-120 -44h230q10 0 10 10v26q0 8 -10 8h-150l-8 26q-4 10 -16 10h-10l-22 74h-66l22 -104q-4 -24 14 -50z", "#3a3f45", "#24282d", 3) + rect(-100, -38, 210, 18, "#4d545b", 4) + path("M-22 4q-2 34 -34 30", stroke="#24282d", sw=6) + path("M-112 24l-14 66M-94 26l-14 66", stroke="#2a2e33", sw=4), x, y, s, turn)


def rifle(x, y, s=1, turn=0):
    return _lie(path("M-260 26l120 -34h60v30h-46q-40 4 -60 40l-66 26q-20 -34 -8 -62z", "#8a5a34", "#5f3c20", 3) + rect(-120, -14, 180, 30, "#3a3f45", 5) + rect(60, -9, 240, 11, "#3a3f45") + path("M40 -2h120v18h-120z", "#8a5a34") + path("M-60 16q4 26 28 20l8 -20", stroke="#24282d", sw=5) + rect(-80, -40, 120, 18, "#24282d", 8) + rect(-50, -24, 8, 12, "#24282d") + rect(10, -24, 8, 12, "#24282d"), x, y, s, turn)


def crossbow(x, y, s=1, turn=0):
    return _lie(path("M-170 0h270", stroke="#7a5433", sw=26) + path("M-170 0q-30 4 -44 34h50z", "#7a5433") + path("M70 -130q60 130 0 260", stroke="#3a3f45", sw=15) + path("M70 -130L-40 0L70 130", stroke="#e6e2d6", sw=3) + path("M-40 0h180", stroke="#c9b48a", sw=7) + path("M132 -12l34 12l-34 12z", "#8d98a1") + path("M-60 14q0 26 26 24", stroke="#24282d", sw=6), x, y, s, turn)


# ---- vessels and boxes ----

def bottle(x, y, s=1, colour="#5f8f6a", label="", cap="#3a3f45", h=210, words="#2b2413"):
    body = path(f"M-40 0V{-h * .6:.0f}Q-40 {-h * .74:.0f} -16 {-h * .82:.0f}V{-h}H16V{-h * .82:.0f}Q40 {-h * .74:.0f} 40 {-h * .6:.0f}V0Q0 8 -40 0Z", colour) + path(f"M-28 -20V{-h * .58:.0f}", stroke="#fff", sw=6, opacity=.35) + rect(-19, -h - 20, 38, 26, cap, 4)
    if label:
        lines = label.split("/")
        body += rect(-40, -h * .52, 80, h * .36, "#f7f2e2", 2) + "".join(text(0, -h * .52 + 22 + i * 19, t, min(15, 118 / len(t)), words, at="middle", bold=i == 0) for i, t in enumerate(lines))
    return _stand(body, x, y, s, 46)


def jar(x, y, s=1, fill="#d9a441", label="", lid="#b9c1c7"):
    body = rect(-56, -140, 112, 140, "#e6eef0", 16, "#b4c3c8", 2) + rect(-50, -104, 100, 98, fill, 12) + rect(-52, -164, 104, 28, lid, 5) + path("M-42 -120v96", stroke="#fff", sw=7, opacity=.6)
    if label:
        body += rect(-48, -90, 96, 54, "#fbf7ea", 3, "#c9bfa4", 1.5) + "".join(text(0, -66 + i * 20, t, 16, "#2b2413", at="middle") for i, t in enumerate(label.split("/")))
    return _stand(body, x, y, s, 60)


def canister(x, y, s=1, colour="#c0392b", label=""):
    body = path("M-64 0V-120L-40 -150H64V0Z", colour) + path("M-30 -150v-26h64v26", stroke=darker(colour), sw=13) + path("M-64 -128l-26 -30l16 -14l32 26z", darker(colour)) + path("M-44 -24L44 -112M-44 -112L44 -24", stroke=darker(colour, .15), sw=7) + (rect(-54, -92, 112, 44, "#fbf7ea", 3) + text(2, -62, label, 23, "#2b2413", bold=True, at="middle") if label else "")
    return _stand(body, x, y, s, 74)


def pill_bottle(x, y, s=1, label="", sub="", colour="#e08a2e", lid="#f3f3ee"):
    body = rect(-46, -120, 92, 120, colour, 8) + rect(-36, -112, 12, 104, "#fff", 5, opacity=.3) + rect(-52, -156, 104, 40, lid, 6, "#c9c9c2") + "".join(path(f"M{a} -152v32", stroke="#d8d8d0", sw=3) for a in range(-42, 50, 14)) + rect(-46, -98, 92, 76, "#fdfcf7") + text(0, -70, label, 17, "#2b2413", at="middle", bold=True) + "".join(text(0, -50 + i * 17, t, 13, "#44505a", at="middle") for i, t in enumerate(sub.split("/")))
    return _stand(body, x, y, s, 52)


def blister(x, y, s=1, turn=0, rows=2, cols=5, pill="#f5f1e6", words=""):
    """A blister pack, lying."""
    w, h = cols * 46 + 24, rows * 46 + 40
    return _lie(rect(-w / 2 + 6, -h / 2 + 8, w, h, "#00000026", 8) + rect(-w / 2, -h / 2, w, h, "#c9d0d5", 8, "#a5adb3") + "".join(oval(-w / 2 + 35 + c * 46, -h / 2 + 30 + r * 46, 17, 17, pill, "#b0b8be", 2) for r in range(rows) for c in range(cols)) + text(0, h / 2 - 8, words, 16, "#44505a", at="middle"), x, y, s, turn)


def carton(x, y, w=220, h=150, colour="#c9a06b", words="", size=22, open=False, ink="#3a2c1c"):
    """A cardboard box; words may hold several lines divided by /."""
    d = darker(colour, .15)
    out = oval(x, y + 2, w * .56, 11, "#000", opacity=.17) + rect(x - w / 2, y - h, w, h, colour, 2, d, 2)
    if open:
        out += path(f"M{x - w / 2} {y - h}l-40 -34h70l40 34zM{x + w / 2} {y - h}l40 -34h-70l-40 34z", d) + rect(x - w / 2 + 8, y - h - 8, w - 16, 10, darker(colour, .45))
    else:
        out += rect(x - 18, y - h, 36, h * .4, "#e3c796", opacity=.8)
    lines = words.split("/")
    return out + "".join(text(x, y - h * .42 + (i - (len(lines) - 1) / 2) * size * 1.3 + size * .3, t, size, ink, at="middle", bold=True) for i, t in enumerate(lines))


def bag(x, y, s=1, colour="#7a3f3a", open=False):
    """A handbag."""
    body = path("M-46 -120q0 -74 46 -74t46 74", stroke=darker(colour), sw=11) + path("M-96 0q-14 -80 4 -124h184q18 44 4 124z", colour) + path("M-92 -124h184l-8 46h-168z", darker(colour, .12)) + rect(-13, -92, 26, 26, "#d9b45a", 5)
    if open:
        body += oval(0, -124, 92, 17, darker(colour, .5))
    return _stand(body, x, y, s, 104)


def backpack(x, y, s=1, colour="#3f6c8f"):
    d = darker(colour)
    return _stand(path("M-24 -196q0 -30 24 -30t24 30", stroke=d, sw=10) + path("M-92 0V-130q0 -72 92 -72t92 72V0Q0 12 -92 0Z", colour) + path("M-70 0V-86h140V0z", d) + path("M-70 -66h140", stroke=colour, sw=5) + path("M-78 -140q78 -30 156 0", stroke=d, sw=5) + rect(-9, -92, 18, 26, "#e2c25a", 3), x, y, s, 100)


def suitcase(x, y, s=1, colour="#8a5a3c", open=False):
    d = darker(colour)
    if open:
        return _stand(path("M-170 -60l20 -120h300l20 120z", d) + path("M-148 -66l16 -104h264l16 104z", "#e8dcc6") + rect(-176, -64, 352, 64, colour, 8) + path("M-168 -64l24 -30h288l24 30z", "#d8c8ac"), x, y, s, 186)
    return _stand(path("M-36 -150v-26h72v26", stroke=d, sw=10) + rect(-140, -150, 280, 150, colour, 14) + path("M-96 -150v150M96 -150v150", stroke=d, sw=10) + rect(-14, -96, 28, 22, "#d9b45a", 3), x, y, s, 150)


def bucket(x, y, s=1, colour="#7d98a8", water=True):
    return _stand(path("M-70 -120L-54 0H54L70 -120Z", colour) + oval(0, -120, 70, 15, "#5d9cc0" if water else darker(colour, .4), darker(colour), 4) + path("M-70 -120q0 60 70 60t70 -60", stroke="#59636b", sw=4) + path("M-52 -100l10 84", stroke="#fff", sw=6, opacity=.3), x, y, s, 62)


def candle(x, y, s=1, colour="#f0e6cf"):
    return _stand(rect(-15, -110, 30, 110, colour, 4) + path("M0 -110v-14", stroke="#333", sw=3) + path("M0 -162q17 24 0 40q-17 -16 0 -40z", "#f3a52c") + path("M0 -146q8 13 0 22q-8 -9 0 -22z", "#fff0b0"), x, y, s, 24)


def mug(x, y, s=1, colour="#b9543f"):
    return _stand(path("M40 -74q44 0 44 30t-48 28", stroke=colour, sw=13) + path("M-46 -92H46L40 -6Q0 6 -40 -6Z", colour) + oval(0, -92, 46, 9, "#5b3a22", darker(colour), 4), x, y, s, 48)


def glass(x, y, s=1, fill="#e7b23c", level=.6, h=120):
    return _stand(path(f"M-34 {-h}L-26 0H26L34 {-h}", "#eef5f7", "#b4c3c8", 2, opacity=.8) + path(f"M{-26 - 8 * level:.0f} {-h * level:.0f}L-25 -3H25L{26 + 8 * level:.0f} {-h * level:.0f}Z", fill, opacity=.9), x, y, s, 32)


def bowl(x, y, s=1, colour="#5f7f9d", fill="#9b6f45", words=""):
    return _stand(path("M-90 -60Q-80 0 -40 0H40Q80 0 90 -60Z", colour) + oval(0, -60, 90, 17, fill, darker(colour), 5) + text(0, -20, words, 24, "#fff", bold=True, at="middle"), x, y, s, 60)


def plate(x, y, s=1, food=""):
    """A plate seen a little from above; `food` is SVG around its middle."""
    return group(oval(0, 8, 130, 40, "#000", opacity=.15) + oval(0, 0, 130, 40, "#fdfdfb", "#cfd3d4", 2) + oval(0, -2, 92, 26, "#f1f2f0") + food, x=x, y=y, scale=s)


def tin(x, y, s=1, colour="#8d98a1", label="", sub=""):
    return _stand(rect(-54, -124, 108, 124, colour, 4) + oval(0, -124, 54, 10, "#c9d0d5", "#8d98a1", 3) + rect(-54, -100, 108, 76, "#f7f2e2") + text(0, -68, label, 20, "#2b2413", at="middle", bold=True) + text(0, -42, sub, 14, "#44505a", at="middle"), x, y, s, 56)


def sack(x, y, s=1, words="", colour="#d2bd93"):
    return _stand(path("M-76 0q-26 -80 8 -150h136q34 70 8 150Q0 14 -76 0Z", colour) + path("M-62 -150q62 -22 124 0l-10 16h-104z", darker(colour)) + "".join(text(0, -86 + i * 28, t, 23, "#3a2c1c", at="middle", bold=True) for i, t in enumerate(words.split("/"))), x, y, s, 84)


def syringe(x, y, s=1, turn=0, fill="#e9dcc0"):
    return _lie(rect(-100, -20, 150, 40, "#f3f8fa", 6, "#9fb0b8", 3) + rect(-40, -17, 88, 34, fill, 4) + rect(-150, -7, 60, 14, "#c9d0d5") + rect(-162, -24, 14, 48, "#aab3ba", 4) + path("M50 -10h18v20h-18z", "#aab3ba") + path("M68 0h86", stroke="#8d98a1", sw=4) + "".join(path(f"M{a} -20v12", stroke="#6b7880", sw=2) for a in range(-84, 46, 22)), x, y, s, turn)


# ---- animals ----

def cat(x, y, s=1, colour="#c9823f", collar="#3f6c8f", flip=False):
    """A sitting cat."""
    d = darker(colour, .2)
    return _stand(path("M54 -10q70 6 60 -70q-4 -22 -18 -18", stroke=colour, sw=19) + path("M-50 0Q-66 -90 -30 -132H26Q70 -80 62 0Q0 10 -50 0Z", colour) + path("M-24 0v-54M16 0v-54", stroke=d, sw=4) + oval(-24, -3, 19, 11, colour, d, 2) + oval(18, -3, 19, 11, colour, d, 2) + circle(-4, -158, 46, colour)
                  + path("M-46 -172l-4 -52l38 26zM38 -172l4 -52l-38 26z", colour) + path("M-42 -184l-1 -24l18 14zM34 -184l1 -24l-18 14z", "#e8a99a") + oval(-22, -162, 8, 9, "#dfe9a8") + oval(14, -162, 8, 9, "#dfe9a8") + oval(-22, -162, 3, 8, "#222") + oval(14, -162, 3, 8, "#222")
                  + path("M-9 -146h10l-5 6z", "#a8524a") + path("M-4 -140q-6 9 -14 5M-4 -140q6 9 14 5", stroke="#5b3a28", sw=2.4) + path("M-30 -144l-34 -6M-30 -138l-34 6M22 -144l34 -6M22 -138l34 6", stroke="#fff", sw=2) + path("M-14 -198v16M-2 -202v18M10 -198v16", stroke=d, sw=5) + path("M-36 -120q32 18 64 0", stroke=collar, sw=9), x, y, s, 84, flip=flip)


def dog(x, y, s=1, colour="#b98a5c", collar="#b23b3b", flip=False):
    """A standing dog, looking left."""
    d = darker(colour, .25)
    return _stand(path("M118 -118q46 -20 44 -66", stroke=colour, sw=17) + path("M-70 -4v-70M-34 -4v-66M72 -4v-70M104 -4v-70", stroke=d, sw=26) + path("M-96 -70Q-96 -136 -40 -136H90Q132 -134 126 -84Q120 -52 86 -56Q20 -44 -50 -50Q-90 -48 -96 -70Z", colour) + path("M-84 -4v-66M90 -4v-70", stroke=colour, sw=26)
                  + path("M-60 -90Q-96 -120 -100 -160L-56 -170L-30 -120Z", colour) + path("M-152 -148q-6 -24 20 -32q30 -34 66 -16q26 22 10 60q-26 22 -56 8q-36 4 -40 -20z", colour) + oval(-150, -156, 10, 8, "#2a2320") + circle(-112, -176, 5.5, "#2a2320") + path("M-84 -194q28 0 26 54q-26 4 -30 -20z", d) + path("M-140 -134q16 8 30 0", stroke="#4a352a", sw=3) + path("M-88 -112q26 8 44 -18", stroke=collar, sw=11), x, y, s, 120, flip=flip)


def hen(x, y, s=1, colour="#f0ece0", flip=False):
    return _stand(path("M-8 0v-34M12 0v-34M-8 0l-12 0M12 0l-12 0", stroke="#e0a030", sw=5) + path("M-62 -60q-4 -40 30 -44q10 -46 30 -46q24 4 18 44q40 6 64 -22q10 80 -60 96q-70 10 -82 -28z", colour) + path("M0 -66q30 -10 44 8q-20 20 -44 -8z", darker(colour, .15)) + path("M-26 -148q4 -20 14 -8q6 -16 14 0q10 -6 8 10z", "#c8402f") + path("M-34 -132l-18 8l18 6z", "#e0a030") + circle(-18, -132, 4, "#222") + oval(-28, -114, 6, 10, "#c8402f"), x, y, s, 66, flip=flip)


def rabbit(x, y, s=1, colour="#b9a58c"):
    d = darker(colour, .2)
    return _stand(path("M-44 -100q-30 -90 -8 -100q24 0 22 96zM-8 -104q0 -92 22 -96q24 8 -2 104z", colour) + path("M-40 -118q-16 -60 -8 -70q12 8 10 66zM-2 -118q4 -64 14 -70q8 14 -6 70z", "#e8b9ac") + oval(44, -56, 66, 56, colour) + circle(106, -50, 18, "#f3efe6") + oval(-24, -84, 46, 42, colour) + oval(20, -6, 40, 13, d) + oval(-16, -8, 20, 11, colour, d, 2) + circle(-40, -92, 6, "#222") + path("M-68 -80h9l-4 6z", "#a8524a"), x, y, s, 96)


def mouse(x, y, s=1, colour="#9a9a9c"):
    return _stand(path("M60 -14q60 4 70 -40", stroke="#d8a8a0", sw=5) + path("M-70 -10Q-40 -64 20 -60Q72 -54 66 -6Z", colour) + circle(-22, -56, 17, colour) + circle(-22, -56, 10, "#e0b0a8") + circle(-46, -26, 4.5, "#222") + circle(-71, -11, 5, "#d88"), x, y, s, 70)


def fish(x, y, s=1, colour="#8fa9b8", turn=0):
    return _lie(path("M-120 0Q-40 -66 80 -14L140 -50V50L80 14Q-40 66 -120 0Z", colour) + path("M-120 0Q-40 66 80 14L80 0Z", "#dfe8ec", opacity=.7) + circle(-84, -10, 8, "#fff") + circle(-84, -10, 4, "#222") + path("M-56 -28q16 28 0 56M-10 -14q8 14 0 28M24 -12q8 12 0 24", stroke=darker(colour), sw=3), x, y, s, turn)


def bird(x, y, s=1, colour="#8d98a8", flip=False):
    """A pigeon-like bird, standing."""
    return _stand(path("M-4 0v-26M14 0v-26", stroke="#c8604a", sw=5) + path("M-44 -50q0 -36 22 -44q8 -26 32 -22q16 8 14 30q40 22 96 62q-60 12 -100 0q-56 6 -64 -26z", colour) + path("M0 -66q44 0 84 34q-50 8 -84 -34z", darker(colour)) + path("M-20 -92q18 12 40 4", stroke="#5f8f7f", sw=9) + circle(0, -102, 4, "#222") + path("M-16 -102l-17 6l16 5z", "#c9a05a"), x, y, s, 56, flip=flip)


# ---- vehicles and larger things ----

def _wheel(cx, cy, r):
    return circle(cx, cy, r, "#2a2d31") + circle(cx, cy, r * .56, "#b9c1c7") + circle(cx, cy, r * .2, "#59636b")


def car(x, y, s=1, colour="#b5473c", plate="", flip=False, inside=""):
    """A car from the side; `inside` is SVG behind the windows."""
    d = darker(colour)
    p = rect(-196, -52, 70, 24, "#f7f5ea", 3, "#555", 2) + text(-161, -34, plate, 15, "#222", at="middle", bold=True) if plate else ""
    return _stand(path("M-96 -96L-46 -156H66L120 -96Z", "#cfe3ea") + inside + path("M-206 -34V-74Q-200 -96 -112 -100L-56 -160Q-50 -168 -36 -168H62Q76 -168 84 -158L128 -98Q196 -92 204 -66V-34Q200 -26 186 -26H-190Q-204 -26 -206 -34Z", colour)
                  + path("M-92 -100L-46 -152H0V-100ZM12 -100V-152H62L104 -100Z", "#cfe3ea" if not inside else "none", d, 3) + inside + path("M6 -100V-34M-60 -76h26M34 -76h26", stroke=d, sw=4) + rect(188, -76, 18, 18, "#f7e7a8", 4) + rect(-206, -76, 14, 20, "#8c1f1f", 4) + _wheel(-122, -26, 36) + _wheel(124, -26, 36) + p, x, y, s, 214, flip=flip)


def van(x, y, s=1, colour="#e8e6df", words="", back=None, flip=False):
    """A van from the side; with `back`, SVG in its open loading space."""
    d = darker(colour)
    body = path("M-250 -34V-196Q-250 -206 -238 -206H110Q126 -206 136 -194L200 -112Q226 -106 228 -84V-34Z", colour, d, 3) + path("M96 -120V-188H124L176 -120Z", "#cfe3ea", d, 3) + path("M74 -200V-34", stroke=d, sw=4) + rect(212, -92, 16, 20, "#f7e7a8", 4)
    if back is not None:
        body += rect(-238, -192, 286, 146, "#3b3f45", 4) + back
    if words:
        body += text(-90, -108, words, 32, "#2f4d6b", bold=True, at="middle")
    return _stand(body + _wheel(-160, -30, 38) + _wheel(150, -30, 38), x, y, s, 244, flip=flip)


def bicycle(x, y, s=1, colour="#3f6c8f", lock=None, back_tyre=True):
    """A bicycle from the side; `lock` is the colour of a lock round the back wheel, which may stand without its tyre."""
    w = lambda cx, tyre=True: circle(cx, -66, 64 if tyre else 57, "none", "#2a2d31" if tyre else "#8d98a1", 8 if tyre else 5) + "".join(path(f"M{cx} -66L{cx + 60 * math.cos(a):.0f} {-66 + 60 * math.sin(a):.0f}", stroke="#aab3ba", sw=1.5) for a in [i * math.pi / 6 for i in range(12)]) + circle(cx, -66, 7, "#59636b")
    body = w(-118, back_tyre) + w(118) + path("M-118 -66L-60 -158L70 -158L118 -66M-60 -158L-6 -66L70 -158M-118 -66H-6", stroke=colour, sw=9) + path("M-60 -158l-10 -30M70 -158l-8 -36q30 -14 46 6", stroke="#3a3f45", sw=7) + path("M-100 -192h58", stroke="#3a2c24", sw=14) + circle(-6, -66, 18, "none", "#59636b", 6) + path("M-6 -66l14 34h16", stroke="#59636b", sw=5)
    if lock:
        body += path("M-150 -106q-40 -20 -30 -60q20 -30 60 0q20 30 -6 56", stroke=lock, sw=11) + rect(-196, -128, 44, 38, "#d9b45a", 5, "#8a733a", 3)
    return _stand(body, x, y, s, 180)


def ladder(x, y, h=340, w=92, colour="#b9c1c7", lean=30):
    return group(path(f"M{-w / 2} 0L{-w / 2 + lean} {-h}M{w / 2} 0L{w / 2 + lean} {-h}", stroke=colour, sw=11) + "".join(path(f"M{-w / 2 + lean * k / h:.0f} {-k}h{w}", stroke=darker(colour, .1), sw=8) for k in range(36, h, 44)), x=x, y=y)


def camera_tripod(x, y, s=1):
    return _stand(path("M0 -200L-70 0M0 -200L70 0M0 -200V-10", stroke="#3a3f45", sw=10) + rect(-62, -284, 124, 82, "#2b2f34", 10) + rect(-22, -302, 44, 22, "#2b2f34", 5) + circle(0, -242, 33, "#4d545b", "#1b1d20", 4) + circle(0, -242, 19, "#27435f") + circle(-8, -250, 5, "#cfe3ea") + circle(46, -270, 5, "#c8402f"), x, y, s, 76)


def target(x, y, s=1):
    """A round archery target on a stand."""
    return _stand(path("M-70 0L0 -220L70 0M0 -220V0", stroke="#8a6a3a", sw=13) + "".join(circle(0, -170, r, c) for r, c in ((112, "#f5f2e8"), (92, "#2b2f34"), (70, "#4b86b8"), (46, "#c8402f"), (22, "#f0c742"))), x, y, s, 86)


def balloon(x, y, s=1, colour="#c8402f"):
    return group(path("M0 60q16 60 -6 130", stroke="#8d867a", sw=2.5) + oval(0, 0, 50, 60, colour) + path("M-9 66l9 -9l9 9z", darker(colour)) + oval(-17, -22, 10, 17, "#fff", opacity=.4), x=x, y=y, scale=s)


def robot(x, y, s=1, colour="#8fa9b8", eye="#f0c742"):
    return _stand(path("M-36 0v-50M36 0v-50", stroke="#59636b", sw=24) + rect(-70, -170, 140, 124, colour, 12, darker(colour), 4) + path("M-70 -140q-50 20 -44 70M70 -140q50 20 44 70", stroke="#59636b", sw=16) + rect(-52, -270, 104, 90, colour, 14, darker(colour), 4) + path("M0 -270v-34", stroke="#59636b", sw=6) + circle(0, -308, 10, eye) + circle(-22, -232, 13, "#27313a") + circle(22, -232, 13, "#27313a") + circle(-22, -232, 6, eye) + circle(22, -232, 6, eye) + rect(-26, -204, 52, 9, "#27313a", 4) + circle(-34, -120, 8, "#c8402f") + circle(-8, -120, 8, "#5f9a4c") + rect(8, -132, 44, 24, "#27313a", 4), x, y, s, 70)


def teddy(x, y, s=1, colour="#b07a45"):
    l = "#e3c796"
    return _stand(oval(-40, -18, 26, 22, colour) + oval(40, -18, 26, 22, colour) + oval(0, -60, 56, 60, colour) + oval(0, -54, 34, 40, l) + oval(-60, -82, 19, 36, colour) + oval(60, -82, 19, 36, colour) + circle(-36, -182, 21, colour) + circle(36, -182, 21, colour) + circle(-36, -182, 11, l) + circle(36, -182, 11, l) + circle(0, -146, 50, colour) + oval(0, -130, 22, 18, l) + circle(-18, -156, 5.5, "#222") + circle(18, -156, 5.5, "#222") + oval(0, -138, 8, 6, "#3a2c24"), x, y, s, 66)


def cake(x, y, s=1, number=""):
    out = path("M-120 -8q0 -90 0 -96h240q0 6 0 96q-120 34 -240 0z", "#f3d3c4") + oval(0, -104, 120, 28, "#fdf3ea", "#e6bfae", 3) + path("M-120 -60q30 22 60 0t60 0t60 0t60 0", stroke="#c9577b", sw=9) + oval(0, 8, 160, 20, "#cfd3d4")
    for i, c in enumerate(number):
        cx = (i - (len(number) - 1) / 2) * 66
        out = out + text(cx, -118, c, 92, "#4b86b8", bold=True, at="middle") + path(f"M{cx} -190v-12", stroke="#333", sw=3) + path(f"M{cx} -236q14 20 0 34q-14 -14 0 -34z", "#f3a52c")
    return _stand(out, x, y, s, 160)


def chessboard(x, y, s=1):
    """A chessboard a little from above, white about to win; (x, y) is its middle."""
    out = rect(-214, -214, 428, 428, "#6f4c2c", 6)
    for r in range(8):
        for c in range(8):
            out += rect(-200 + c * 50, -200 + r * 50, 50, 50, "#ecdcbb" if (r + c) % 2 == 0 else "#a8794f")
    def man(c, r, white, kind):
        a, b = ("#fbf7ea", "#6f5c3f") if white else ("#2f2a28", "#000000")
        px, py = -175 + c * 50, -175 + r * 50
        tops = {"p": circle(0, -14, 9, a, b, 2), "k": rect(-4, -38, 8, 20, a, 0, b, 1.5) + rect(-10, -33, 20, 7, a, 0, b, 1.5), "q": path("M-14 -32l6 12l8 -16l8 16l6 -12l-4 24h-20z", a, b, 2), "r": rect(-13, -28, 26, 16, a, 2, b, 2)}
        return group(path("M-16 16h32l-6 -10q-4 -10 -3 -18h-14q1 8 -3 18z", a, b, 2) + tops[kind], x=px, y=py)
    men = [(6, 0, 0, "k"), (5, 1, 0, "p"), (6, 1, 0, "p"), (7, 1, 0, "p"), (0, 1, 0, "p"), (3, 5, 1, "q"), (4, 7, 1, "r"), (6, 7, 1, "k"), (5, 6, 1, "p"), (6, 6, 1, "p"), (7, 6, 1, "p"), (2, 3, 0, "r")]
    return group(rect(-204, -200, 428, 428, "#000", 6, opacity=.2) + out + "".join(man(*m) for m in men), x=x, y=y, scale=s)


def padlock(x, y, s=1, colour="#d9b45a"):
    return group(path("M-26 0v-30q0 -30 26 -30t26 30v30", stroke="#8d98a1", sw=12) + rect(-42, -4, 84, 70, colour, 8, darker(colour), 3) + circle(0, 24, 9, "#3a2c1c") + rect(-4, 26, 8, 20, "#3a2c1c"), x=x, y=y, scale=s)


def sign(x, y, words, w=250, h=110, colour="#c9a06b", ink="#2b2413", post=170, size=28):
    """A board on a post; words divided by /."""
    lines = words.split("/")
    return (oval(x, y, 34, 6, "#000", opacity=.17) + rect(x - 8, y - post - 10, 16, post + 10, "#7a5433") + rect(x - w / 2, y - post - h, w, h, colour, 6, darker(colour), 4)
            + "".join(text(x, y - post - h / 2 + (i - (len(lines) - 1) / 2) * size * 1.25 + size * .35, t, size, ink, bold=True, at="middle") for i, t in enumerate(lines)))


def drum(x, y, s=1, colour="#3f6c8f", words=""):
    """An oil drum."""
    d = darker(colour)
    return _stand(rect(-66, -180, 132, 180, colour, 6) + oval(0, -180, 66, 14, d) + rect(-70, -130, 140, 9, d) + rect(-70, -64, 140, 9, d) + (rect(-52, -118, 104, 48, "#f0c742", 3) + "".join(text(0, -96 + i * 20, t, 17, "#2b2413", at="middle", bold=True) for i, t in enumerate(words.split("/"))) if words else ""), x, y, s, 74)


def campfire(x, y, s=1, lit=False):
    logs = path("M-70 -8L50 -34M-50 -34L70 -8M-20 -4L10 -60", stroke="#7a5433", sw=20) + path("M-70 -8L50 -34M-50 -34L70 -8", stroke="#8f6743", sw=9)
    fire = path("M0 -130q60 60 26 108h-56q-34 -40 6 -66q10 -12 24 -42z", "#f08a2c") + path("M2 -84q28 34 8 60h-26q-16 -20 4 -36z", "#f7d25a") if lit else ""
    return _stand(fire + logs, x, y, s, 90)


def laptop(x, y, w, h, *body, screen="#e9f0f4", case="#b9c1c7", sticker=""):
    """An open laptop from the front; (x, y) is the middle of its foot, `body` is drawn in screen coordinates, w - 32 wide."""
    out = oval(0, 4, w * .62, 14, "#000", opacity=.18) + rect(-w / 2, -h - 24, w, h, "#2b2f34", 12)
    out += f'<g transform="translate({-w / 2 + 16} {-h - 8})"><svg x="0" y="0" width="{w - 32}" height="{h - 32}"><rect width="100%" height="100%" fill="{screen}"/>{"".join(body)}</svg></g>'
    out += path(f"M{-w / 2} -24H{w / 2}L{w / 2 + 56} 0H{-w / 2 - 56}Z", case) + path(f"M{-w / 2 + 20} -18H{w / 2 - 20}", stroke="#6b747b", sw=6, opacity=.6) + rect(-w / 2 - 56, -3, w + 112, 9, darker(case), 4)
    if sticker:
        out += rect(w / 2 - 150, -h - 22 + h - 34, 130, 26, "#f7f2e2", 3) + text(w / 2 - 85, -40, sticker, 15, "#2b2413", at="middle", bold=True)
    return group(out, x=x, y=y)


def gluegun(x, y, s=1, turn=0, colour="#3f8f8a"):
    """A hot glue gun, lying, with its stick."""
    return _lie(rect(-200, -42, 90, 22, "#f3e9c8", 8, "#d8c998", 2) + path("M-120 -52h170l40 14v24l-40 14h-90l-14 20l10 86h-62l-18 -96q-8 -40 4 -62z", colour, darker(colour), 3) + path("M90 -40h34l14 10l-14 12h-34z", "#e9c46a") + path("M-20 2q4 34 -26 34", stroke=darker(colour, .4), sw=10) + path("M-40 104q0 60 60 60t90 30", stroke="#333", sw=8) + path("M-100 -40h130", stroke="#fff", sw=5, opacity=.3), x, y, s, turn)


def gift(x, y, s=1, colour="#b5473c", ribbon="#f0d48a"):
    return _stand(rect(-60, -90, 120, 90, colour, 3) + rect(-66, -106, 132, 26, darker(colour, .12), 3) + rect(-11, -106, 22, 106, ribbon) + oval(-24, -116, 24, 13, "none", ribbon, 9) + oval(24, -116, 24, 13, "none", ribbon, 9), x, y, s, 70)


def coconut(x, y, s=1):
    hair = "".join(path(f"M{-66 + i * 11} {-40 - (i * 37) % 60}q8 -14 18 -8", stroke="#4b301c", sw=3) for i in range(13))
    return _stand(circle(0, -78, 80, "#7a4f2e") + hair + circle(-22, -112, 10, "#3a2415") + circle(20, -114, 10, "#3a2415") + circle(0, -86, 9, "#3a2415"), x, y, s, 76)


def note(x, y, w, h, words, size=30, paper="#fbe98a", turn=-2, fill="#26324a"):
    """A handwritten note in a plain hand."""
    return sheet(x, y, w, h, para(22, 18 + size, words, w - 40, size, 1.28, font=CASUAL, fill=fill), turn=turn, paper=paper)


def listing(x, y, w, h, lines, size=34, turn=2, paper="#fdfcf7", rule="#bcd0e6", head=True, ink="#26324a", font=CASUAL, step=1.75):
    """A handwritten list; the hand grows smaller until the longest line fits and all lines fit the sheet."""
    longest = max(len(t) for t in lines)
    size = min(size, (w - 46) / (longest * .49), (h - 30) / (len(lines) * step * .94))
    body = "".join(text(26, 20 + size * 1.2 + i * size * step, t, round(size, 1), ink, font=font, bold=head and i == 0) for i, t in enumerate(lines))
    ruling = "".join(path(f"M0 {28 + size * 1.2 + i * size * step:.0f}H{w}", stroke=rule, sw=1.5, opacity=.7) for i in range(len(lines))) if rule else ""
    return sheet(x, y, w, h, ruling + body, turn=turn, paper=paper)


def flat(figure, x, y, turn=90, s=1):
    """Lay a standing figure (drawn at 0, 0) down; x, y is where the feet are."""
    return group(figure, x=x, y=y, turn=turn, scale=s)


def tortoise(x, y, s=1):
    plates = "".join(path(f"M{a} -26l20 -34h30l18 34z", "#8f7a45", "#5c4d28", 3) for a in (-84, -30, 24))
    return _stand(path("M-60 0v-30M60 0v-30", stroke="#7d8f55", sw=30) + path("M88 -30q40 -34 66 -4q6 26 -24 26h-50z", "#93a566") + circle(136, -28, 4, "#222") + path("M-104 -22Q-90 -110 0 -112Q90 -110 104 -22Z", "#a58d52", "#5c4d28", 4) + plates + path("M-104 -22h208", stroke="#6f5e33", sw=9), x, y, s, 110)


def kite(x, y, s=1):
    return group(path("M0 -150L90 -30L0 120L-90 -30Z", "#d9694b", "#9b3f2c", 4) + path("M0 -150V120M-90 -30H90", stroke="#9b3f2c", sw=4) + path("M0 -150L90 -30H0Z", "#f0c742") + path("M0 120L-90 -30H0Z", "#4b86b8") + path("M0 120q60 60 0 120t0 120t30 110", stroke="#6b5a44", sw=4) + "".join(path(f"M{a} {b}l-26 -14v28zM{a} {b}l26 -14v28z", c) for a, b, c in ((28, 180, "#f0c742"), (-28, 300, "#5f9a4c"), (16, 410, "#4b86b8"))), x=x, y=y, scale=s)


def pancakes(x, y, s=1):
    stack = "".join(oval(0, -14 - i * 20, 96 - i * 3, 25, "#c98a45", "#a86c2e", 3) + oval(0, -19 - i * 20, 88 - i * 3, 20, "#e3b06a") for i in range(4))
    return plate(x, y, s, stack + rect(-20, -108, 40, 22, "#f7e49c", 4))


def pinata(x, y, s=1):
    body = ""
    for i, c in enumerate(("#d9694b", "#f0c742", "#5f9a4c", "#4b86b8", "#c9577b")):
        body += rect(-90, -70 + i * 26, 180, 26, c) + "".join(path(f"M{-90 + k * 15} {-44 + i * 26}l7 9l8 -9z", c) for k in range(12))
    return group(path("M0 -90V-300", stroke="#8d867a", sw=4) + "".join(rect(a, 56, 26, 80, c) for a, c in ((-84, "#d9694b"), (-44, "#f0c742"), (20, "#4b86b8"), (60, "#c9577b"))) + body + rect(60, -170, 50, 110, "#f0c742", 8) + rect(60, -190, 96, 62, "#d9694b", 14) + path("M66 -188l-10 -44l28 30zM96 -190l4 -46l22 40z", "#5f9a4c") + circle(118, -166, 7, "#222"), x=x, y=y, scale=s)


def bat(x, y, s=1, turn=0):
    return _lie(path("M-190 -8L-40 -12Q120 -34 180 -24Q204 0 180 24Q120 34 -40 12L-190 8Z", "#c9995c", "#8f6a38", 3) + rect(-204, -14, 22, 28, "#8f6a38", 8) + path("M-180 0h90", stroke="#3a2c24", sw=17), x, y, s, turn)
