"""Parts of the body near by: a hand, a back, an upper arm."""
from kit.documents import circle, group, oval, path, rect, text
from kit.people import SKIN


def hand(x, y, s=1, skin="light", ring=True, swollen=True, flip=False):
    """The back of a left hand, fingers up; (x, y) is the middle of the wrist. The ring finger may be swollen and may wear a ring."""
    base, dark, _ = SKIN[skin]
    finger = lambda cx, top, w, bottom=-190, fill=base: path(f"M{cx - w / 2} {bottom}V{top + w / 2}Q{cx - w / 2} {top} {cx} {top}Q{cx + w / 2} {top} {cx + w / 2} {top + w / 2}V{bottom}Z", fill, dark, 3)
    nail = lambda cx, top, w: rect(cx - w * .28, top + 10, w * .56, w * .5, "#f6ddd2", w * .22, dark, 1.5)
    out = path("M-62 60Q-66 0 -96 -60Q-110 -120 -104 -220H104Q112 -120 92 -50Q70 0 70 60Z", base, dark, 3)
    out += path("M-96 -60Q-140 -110 -176 -170Q-200 -206 -170 -220Q-146 -226 -128 -194L-84 -130Z", base, dark, 3) + f'<g transform="rotate(-32 -170 -200)">{rect(-182, -216, 26, 24, "#f6ddd2", 10, dark, 1.5)}</g>'
    out += finger(-78, -372, 50) + finger(-24, -410, 52) + finger(86, -330, 44)
    sick = "#e0755f" if swollen else base
    w = 70 if swollen else 50
    out += finger(32, -386, w, fill=sick)
    if swollen:
        out += oval(32, -300, 26, 34, "#cf5345", opacity=.45) + circle(32, -308, 5, "#7a1d18") + oval(32, -190, 46, 30, "#e0755f", opacity=.45)
    out += nail(-78, -372, 50) + nail(-24, -410, 52) + nail(32, -386, 54) + nail(86, -330, 44)
    out += rect(-104, -196, 206, 24, base) + "".join(path(f"M{cx - 14} -186q14 -10 28 0", stroke=dark, sw=3) for cx in (-78, -24, 32, 84))
    if swollen:
        out += oval(32, -180, 44, 22, "#e0755f", opacity=.5)
    if ring:
        half = w / 2
        out += path(f"M{32 - half - 1} -226Q32 -208 {32 + half + 1} -226V-210Q32 -190 {32 - half - 1} -210Z", "#e2b53c", "#9b7620", 3) + path(f"M{32 - half + 8} -216Q32 -204 {32 + half - 8} -216", stroke="#fdf0b4", sw=3)
        if swollen:
            out += path(f"M{32 - half - 4} -230Q32 -212 {32 + half + 4} -230", stroke="#b23b30", sw=4)
    return group(f'<g transform="scale(-1 1)">{out}</g>' if flip else out, x=x, y=y, scale=s)


def bare_back(x, y, s=1, skin="olive", hair="#3b2a20", extra=""):
    """A grown person's back from the hips up, seen from behind; (x, y) is the middle of the waist. `extra` is drawn on the skin (shoulder blades at -190)."""
    base, dark, _ = SKIN[skin]
    out = path("M-112 30Q-118 -60 -128 -130Q-140 -150 -178 -60L-196 40H-236Q-240 -60 -214 -160Q-200 -250 -120 -276Q-56 -290 -44 -310V-350H44V-310Q56 -290 120 -276Q200 -250 214 -160Q240 -60 236 40H196L178 -60Q140 -150 128 -130Q118 -60 112 30Z", base, dark, 3)
    out += path("M0 -290V20", stroke=dark, sw=4, opacity=.6) + path("M-96 -220Q-40 -190 -50 -130M96 -220Q40 -190 50 -130M-50 0q20 12 44 4M50 0q-20 12 -44 4", stroke=dark, sw=4, opacity=.7)
    out += path("M-60 -330Q-70 -470 0 -474Q70 -470 60 -330Q0 -300 -60 -330Z", hair) + path("M-30 -440Q0 -456 34 -436M-40 -400Q0 -420 44 -396", stroke="#ffffff", sw=3, opacity=.15) + oval(-62, -390, 10, 20, base, dark, 2) + oval(62, -390, 10, 20, base, dark, 2)
    return group(out, extra, x=x, y=y, scale=s)


def skin_patch(x, y, words=(), w=132, h=100, fill="#f1e6cf", ink="#6b5a43"):
    """A square medicine patch on skin, printed with short lines."""
    return rect(x - w / 2 + 3, y - h / 2 + 4, w, h, "#000", 14, opacity=.15) + rect(x - w / 2, y - h / 2, w, h, fill, 14, "#b5a27c", 2) + "".join(text(x, y - h / 2 + 44 + i * 32, t, 27, ink, bold=i == 0, at="middle") for i, t in enumerate(words))


def star_plaster(x, y, turn=-12):
    """A child's sticking plaster with stars."""
    star = lambda a: path(f"M{a} -12l4 8l9 1l-7 6l2 9l-8 -5l-8 5l2 -9l-7 -6l9 -1z", "#f4cf3c")
    return group(rect(-62, -22, 124, 44, "#5fa3c9", 20, "#3d7a9b", 2), rect(-24, -20, 48, 40, "#4f8fb3"), star(-42), star(0), star(42), x=x, y=y, turn=turn)


def hot_water_bottle(x, y, s=1, colour="#b8433a", turn=0):
    d = "#7d2a24"
    return group(path("M-22 -150H22L26 -116Q78 -100 78 -50V90Q78 130 40 130H-40Q-78 130 -78 90V-50Q-78 -100 -26 -116Z", colour, d, 4), rect(-26, -176, 52, 30, "#2b3036", 6), "".join(path(f"M-56 {k}H56", stroke=d, sw=5, opacity=.7) for k in range(-50, 110, 24)), path("M-60 -60Q-50 -90 -20 -98", stroke="#e58a7f", sw=6), x=x, y=y, scale=s, turn=turn)


def fist(x, y, s=1, skin="light", sleeve="#2b3036", cuff="#1d2124", turn=0, reach=420):
    """A forearm that comes in from the left and ends in a fist round something at (x, y)."""
    base, dark, _ = SKIN[skin]
    arm = path(f"M{-reach} -52H-120V52H{-reach}Z", sleeve) + rect(-140, -56, 34, 112, cuff, 8) + path("M-108 -40H-66V40H-108Z", base, dark, 2)
    palm = path("M-72 -46Q-20 -66 30 -48Q48 -40 46 0Q48 40 30 48Q-20 62 -72 44Z", base, dark, 3) + "".join(path(f"M4 {k}q34 -8 42 6q2 16 -40 14", base, dark, 3) for k in (-38, -14, 10, 32)) + path("M-50 -44Q-20 -84 20 -70Q34 -60 20 -50Q-6 -44 -20 -30", base, dark, 3)
    return group(arm, palm, x=x, y=y, scale=s, turn=turn)


def from_behind(x, y, s=1, skin="light", hair="#6b3f24", top="#b5304a", long=True):
    """A grown person seen from behind to the waist, the head bent a little to the right, a phone at the ear; (x, y) is the middle of the waist."""
    base, dark, _ = SKIN[skin]
    body = path("M-112 20Q-120 -90 -136 -180Q-130 -236 -60 -250L-30 -270H30L60 -250Q130 -236 136 -180Q120 -90 112 20Z", top) + path("M-30 -270Q0 -244 30 -270L34 -330H-30Z", base) + path("M0 -240V16", stroke="#00000022", sw=4)
    arm = path("M120 -200Q190 -150 176 -236Q160 -300 96 -336", stroke=top, sw=46) + circle(86, -346, 24, base, dark, 2) + rect(62, -396, 22, 74, "#1d2227", 6) + path("M-126 -190Q-176 -90 -140 10", stroke=top, sw=46)
    head = group(path("M-66 -30Q-78 -130 0 -136Q78 -130 66 -30Q40 10 0 12Q-40 10 -66 -30Z", hair) + (path("M-66 -60Q-92 60 -60 130Q0 160 60 130Q92 60 66 -60Z", hair) + "".join(path(f"M{k} -100Q{k * 1.5:.0f} 20 {k} 130", stroke="#ffffff", sw=4, opacity=.14) for k in (-40, -14, 16, 40)) if long else oval(-68, -50, 9, 18, base, dark, 2) + oval(68, -50, 9, 18, base, dark, 2)), x=6, y=-322, turn=6)
    return group(body, head, arm, x=x, y=y, scale=s)
