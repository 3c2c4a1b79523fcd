"""Outdoors and still life: sky, sea, trees, houses, vehicles, animals, fruit. Functions return SVG fragments.

Upright things stand with the middle of their foot at (x, y); `s` is a scale.
"""
from .documents import SANS, SERIF, circle, fade, group, line, oval, path, rect, text


def foot(x, y, rx, ry=None, opacity=.2):
    return oval(x, y, rx, ry or rx * .16, "#000", opacity=opacity)


# ---- land, sky, water ----

def sky(w=1024, h=768, kind="day", until=None):
    top, bottom = {"day": ("#7fb4e4", "#d3e6f3"), "evening": ("#5d6fa6", "#f2b98c"), "grey": ("#aeb9c1", "#dde2e4"), "dawn": ("#9fb7d9", "#f7dcc0"), "night": ("#152238", "#33466b"), "noon": ("#5aa3e0", "#bfe0f4")}[kind]
    return fade(0, 0, w, until or h, top, bottom)


def cloud(x, y, s=1, fill="#ffffff", opacity=.85):
    return group(oval(0, 0, 90, 22, fill), oval(-28, -14, 42, 26, fill), oval(24, -20, 54, 34, fill), x=x, y=y, scale=s, opacity=opacity)


def sun(x, y, r=44, fill="#ffe9a0"):
    return circle(x, y, r * 1.5, fill, opacity=.3) + circle(x, y, r, fill)


def hills(y, w=1024, colour="#8fae92", seed=0, depth=140):
    a, b, c = [(30, 70, 10), (60, 20, 50), (15, 45, 75)][seed % 3]
    return path(f"M0 {y - a}C{w * .2} {y - b - 50} {w * .3} {y - c + 20} {w * .5} {y - b}S{w * .85} {y - a - 50} {w} {y - c}V{y + depth}H0Z", colour)


def meadow(y, w=1024, h=768, near="#7fa552", far="#a8c676"):
    out = fade(0, y, w, h - y, far, near)
    for i in range(26):
        gx, gy = (i * 173 + 40) % w, y + 30 + (i * 97) % max(40, int(h - y - 40))
        out += path(f"M{gx} {gy}q-3 -12 -8 -18M{gx} {gy}q1 -14 0 -22M{gx} {gy}q4 -10 9 -16", stroke="#5f8640", sw=2.5, opacity=.7)
    return out


def sea(y, w=1024, h=768, far="#8fc0d6", near="#2f7396"):
    out = fade(0, y, w, h - y, far, near)
    for i in range(22):
        xx, yy = (i * 211 + 37) % w, y + 14 + (i * i * 7 + i * 23) % max(30, int(h - y - 30))
        out += path(f"M{xx} {yy}h{26 + (yy - y) * .22:.0f}", stroke="#e6f3f8", sw=2.2, opacity=.6)
    return out


def sand(y, w=1024, h=768):
    return fade(0, y, w, h - y, "#ecd9ac", "#dcc18a") + "".join(oval((i * 137) % w, y + 20 + (i * 71) % max(40, int(h - y - 30)), 4, 2, "#c3a66c", opacity=.6) for i in range(46))


def road(y, h=120, w=1024, kerb=True):
    out = fade(0, y, w, h, "#7b8085", "#65696e") + "".join(rect(x, y + h / 2 - 3, 70, 7, "#f1efe4") for x in range(20, w, 140))
    return out + (rect(0, y - 14, w, 14, "#b9b6ae") + rect(0, y - 3, w, 4, "#8f8c85") if kerb else "")


def paving(y, h, w=1024, fill="#c9c4ba", joint="#aba69b"):
    out = fade(0, y, w, h, fill, "#b7b1a6")
    for k in range(1, 4):
        out += line(0, y + h * k * k / 12, w, y + h * k * k / 12, joint, 2)
    return out + "".join(line(512 + (k - 6) * 90, y, 512 + (k - 6) * 190, y + h, joint, 2) for k in range(13))


# ---- plants ----

def tree(x, y, s=1, leaf="#5f9152", trunk="#7a5738"):
    dark = "#00000018"
    return group(foot(10, 0, 80), path("M-14 0q8 -60 4 -120h22q-4 60 6 120z", trunk), circle(0, -190, 84, leaf), circle(-58, -150, 56, leaf), circle(58, -152, 60, leaf), circle(6, -244, 52, leaf),
                 path("M-100 -140q60 56 110 30t90 -30a60 60 0 0 1 -60 48q-40 22 -78 0a56 56 0 0 1 -62 -48z", dark), circle(-30, -230, 22, "#ffffff22"), circle(30, -200, 26, "#ffffff1c"), x=x, y=y, scale=s)


def pine(x, y, s=1, leaf="#3f6f53"):
    return group(foot(6, 0, 60), rect(-10, -40, 20, 40, "#6d4c33"), path("M0 -300L46 -210H22L66 -130H34L84 -34H-84L-34 -130H-66L-22 -210H-46Z", leaf), path("M0 -300L46 -210H22L66 -130H34L84 -34H0Z", "#00000018"), x=x, y=y, scale=s)


def bush(x, y, s=1, leaf="#6a9a58", dots=None):
    out = foot(0, 0, 90) + circle(-46, -34, 42, leaf) + circle(0, -54, 54, leaf) + circle(50, -34, 44, leaf) + rect(-84, -34, 174, 34, leaf, 16) + circle(-16, -70, 16, "#ffffff22")
    if dots:
        out += "".join(circle(dx, dy, 8, dots) + circle(dx, dy, 3, "#f7e08a") for dx, dy in ((-56, -44), (-24, -72), (8, -42), (28, -78), (56, -48), (-6, -98)))
    return group(out, x=x, y=y, scale=s)


def flower(x, y, s=1, petal="#d9534a", stem=70, kind="daisy"):
    out = path(f"M0 0q-4 {-stem / 2} 0 {-stem}", stroke="#4f7f45", sw=5) + path(f"M0 {-stem * .3}q-22 -4 -28 -24q24 2 28 24M0 {-stem * .45}q20 -4 26 -22q-22 2 -26 22", "#5d9150")
    if kind == "tulip":
        out += path(f"M-18 {-stem - 34}q9 10 9 10q9 -16 9 -16q0 6 9 16l9 -10q8 44 -18 44t-18 -44z", petal) + path(f"M0 {-stem - 40}v44", stroke="#00000022", sw=2)
    else:
        out += "".join(f'<ellipse cx="0" cy="{-stem - 19}" rx="9" ry="17" fill="{petal}" transform="rotate({a} 0 {-stem})"/>' for a in range(0, 360, 45)) + circle(0, -stem, 11, "#f3c94b")
    return group(out, x=x, y=y, scale=s)


def pot(x, y, s=1, fill="#b9694a"):
    return group(foot(4, 0, 50), path("M-44 -70H44L34 0H-34Z", fill), path("M8 -70H44L34 0H14Z", "#00000018"), rect(-52, -86, 104, 22, fill, 4), rect(-52, -70, 104, 5, "#000", opacity=.15), x=x, y=y, scale=s)


# ---- buildings and street things ----

def house(x, y, s=1, wall="#efe3c8", roof="#b5563f", door="#3f6b7d", windows=2, shutters=None, chimney=True, lit=False, door_open=False):
    out = foot(0, 2, 150, 14)
    if chimney:
        out += rect(52, -292, 36, 74, "#a65f4b") + rect(47, -298, 46, 12, "#8d4e3d")
    out += fade(-130, -170, 260, 170, wall, wall) + rect(60, -170, 70, 170, "#000", opacity=.05) + path("M-156 -162L0 -270L156 -162Z", roof) + path("M-156 -162L0 -270L20 -256L-128 -162Z", "#ffffff20") + rect(-152, -170, 304, 10, "#00000022")
    out += rect(-28, -104, 56, 104, "#f5efe2") + rect(-22, -98, 44, 98, "#3a2c22" if door_open else door)
    out += path("M-22 -98l-22 10v98l22 -10z", door) if door_open else circle(14, -48, 4, "#e6cf86")
    glass = "#ffe08a" if lit else "#bfdcea"
    for wx in ((-96, 44) if windows == 2 else (-96,)):
        out += rect(wx, -132, 52, 60, "#f7f3e8", 2, "#00000022") + rect(wx + 6, -126, 40, 48, glass) + path(f"M{wx + 26} -126v48M{wx + 6} -102h40", stroke="#f7f3e8", sw=4) + rect(wx - 4, -72, 60, 8, "#f7f3e8")
        if shutters:
            out += rect(wx - 18, -132, 16, 60, shutters) + rect(wx + 54, -132, 16, 60, shutters)
    return group(out, x=x, y=y, scale=s)


def shop(x, y, w, h, name, awning="#b3413a", wall="#d8c7a6", goods="", closed=None, font=SERIF, sign="#2f3b45"):
    """A shop front, foot line at y, left edge at x; closed = words of the card in the door."""
    out = rect(x, y - h, w, h, wall) + rect(x, y - h, w, 12, "#000", opacity=.1)
    out += rect(x + 20, y - h + 30, w - 40, 62, sign, 4) + text(x + w / 2, y - h + 74, name, min(40, (w - 70) / max(4, len(name)) * 1.8), "#f6ead0", font=font, bold=True, at="middle")
    wy = y - h + 112
    out += rect(x + 24, wy, w * .58, h - 160, "#f4efe3") + fade(x + 32, wy + 8, w * .58 - 16, h - 176, "#7d97a3", "#c9d6d8") + path(f"M{x + 60} {wy + 20}l-20 60M{x + 90} {wy + 20}l-40 120", stroke="#ffffff", sw=5, opacity=.3) + goods
    dx, dw = x + w * .58 + 44, w * .42 - 64
    out += rect(dx, wy, dw, h - 112, "#f4efe3") + rect(dx + 8, wy + 8, dw - 16, h - 120, sign) + fade(dx + 20, wy + 22, dw - 40, (h - 150) * .55, "#7d97a3", "#aebfc4") + circle(dx + dw - 22, y - 80, 6, "#e1c979")
    if closed:
        out += rect(dx + dw / 2 - 50, wy + 70, 100, 48, "#fdf8ea", 4, "#8d7b57") + text(dx + dw / 2, wy + 102, closed, 24, "#8d2c25", bold=True, at="middle")
    n = 8
    out += "".join(path(f"M{x + 10 + i * (w - 20) / n:.1f} {y - h + 96}h{(w - 20) / n:.1f}v34a{(w - 20) / n / 2:.1f} 14 0 0 1 {-(w - 20) / n:.1f} 0z", awning if i % 2 == 0 else "#f7f1e3") for i in range(n)) + rect(x + 10, y - h + 130, w - 20, 6, "#000", opacity=.08)
    return out


def fence(x, y, n=8, s=1, fill="#f3f0e6", gap=None):
    out = rect(0, -58, n * 34, 8, fill, stroke="#00000022", sw=1) + rect(0, -26, n * 34, 8, fill, stroke="#00000022", sw=1)
    for i in range(n):
        if gap is not None and i == gap:
            continue
        out += path(f"M{i * 34 + 6} 0v-76l10 -12l10 12v76z", fill, "#00000022", 1)
    return group(out, x=x, y=y, scale=s)


def bench(x, y, s=1, wood="#9a6b42"):
    out = foot(0, 0, 120, 10) + "".join(rect(-120, -104 + i * 20, 240, 14, wood, 3, "#00000022", 1) for i in range(3)) + rect(-128, -44, 256, 12, wood, 3, "#00000022", 1) + rect(-128, -32, 256, 8, "#6e4a2c", 3)
    return group(out + "".join(rect(k, -100, 9, 100, "#4b4f54") for k in (-104, 95)) + rect(-112, -26, 24, 6, "#4b4f54") + rect(88, -26, 24, 6, "#4b4f54"), x=x, y=y, scale=s)


def lamp(x, y, s=1, on=False):
    glow = circle(0, -292, 70, "#ffe79a", opacity=.35) if on else ""
    return group(foot(6, 0, 30), rect(-5, -260, 10, 260, "#3b4248"), rect(-14, -12, 28, 12, "#3b4248", 3), glow, path("M-20 -262h40l10 -50h-60z", "#ffe79a" if on else "#dfe7ea", "#3b4248", 4), path("M-34 -312h68l-34 -22z", "#3b4248"), x=x, y=y, scale=s)


def car(x, y, s=1, body="#c0392b", plate="", roof_box=False, lights=False):
    """A hatchback seen from its left side, front to the left; (x, y) is the ground under its middle."""
    out = foot(0, 2, 190, 14, .25)
    if roof_box:
        out += path("M-60 -156h150q10 0 10 -14q-4 -24 -40 -24h-110q-22 6 -26 24q0 14 16 14z", "#2d3338") + rect(-40, -158, 8, 16, "#555") + rect(64, -158, 8, 16, "#555")
    out += path("M-184 -36q-6 -40 26 -48l60 -10q46 -50 84 -52h66q52 2 92 52q34 6 38 30l2 28q0 10 -12 10h-344q-10 0 -12 -10z", body, "#00000033", 2)
    out += path("M-82 -96q38 -38 66 -38h18v38zM14 -134h40q36 2 66 38h-106z", "#cfe3ec", "#00000033", 2) + path("M-184 -52q180 14 368 0v22h-366z", "#00000016") + rect(20, -84, 26, 6, "#00000044", 3) + rect(-58, -84, 26, 6, "#00000044", 3) + path("M8 -134v96", stroke="#00000030", sw=3)
    out += path("M-180 -66q22 -8 26 6l-26 8z", "#fff4c2" if not lights else "#ffd94d", "#00000022", 1) + rect(166, -72, 16, 20, "#a8241c", 3)
    for wx in (-108, 112):
        out += circle(wx, -28, 40, "#1f2225") + circle(wx, -28, 23, "#b7bdc2") + circle(wx, -28, 8, "#5b6268") + "".join(line(wx, -28, wx + dx, -28 + dy, "#7d858b", 4) for dx, dy in ((0, -20), (18, -8), (12, 16), (-12, 16), (-18, -8)))
    return group(out, x=x, y=y, scale=s)


def van(x, y, s=1, body="#f0f0ec", words="", ink="#2d5a7c", stripe="#2d5a7c"):
    out = foot(0, 2, 220, 16, .25) + path("M-214 -40v-40q4 -18 26 -24l40 -66q8 -24 36 -26h316q16 0 16 16v140q0 10 -12 10h-412q-10 0 -10 -10z", body, "#00000033", 2) + path("M-178 -108l34 -58q6 -10 18 -10h42v68z", "#c4dbe6", "#00000033", 2)
    out += rect(-72, -66, 288, 14, stripe) + path("M-76 -190v156M60 -190v110", stroke="#00000022", sw=2) + rect(-62, -96, 22, 6, "#00000055", 3) + text(70, -108, words, 36, ink, bold=True, at="middle") + path("M-212 -72q20 -4 22 10h-22z", "#fff4c2")
    for wx in (-136, 142):
        out += circle(wx, -28, 40, "#1f2225") + circle(wx, -28, 22, "#b7bdc2") + circle(wx, -28, 8, "#5b6268")
    return group(out, x=x, y=y, scale=s)


def bus(x, y, s=1, body="#b8362e", number="12", to="Harbour", doors_open=False):
    out = foot(0, 2, 330, 18, .25) + rect(-330, -230, 660, 206, body, 22) + rect(-330, -80, 660, 12, "#00000022") + rect(-318, -196, 110, 84, "#cfe3ec", 8)
    out += "".join(rect(-104 + i * 84, -196, 74, 84, "#cfe3ec", 6) for i in range(5)) + rect(-196, -200, 80, 176, "#39424a" if doors_open else "#dfe8ec", 4) + (rect(-196, -200, 10, 176, "#cfd8dc") + rect(-126, -200, 10, 176, "#cfd8dc") if doors_open else line(-156, -200, -156, -24, "#56616a", 4))
    out += rect(-318, -224, 250, 24, "#15191c", 4) + text(-308, -206, f"{number}  {to}", 20, "#ffc93c", bold=True)
    for wx in (-250, 210):
        out += circle(wx, -28, 42, "#1f2225") + circle(wx, -28, 24, "#b7bdc2") + circle(wx, -28, 9, "#5b6268")
    return group(out, x=x, y=y, scale=s)


def bicycle(x, y, s=1, frame="#2f6f8f", basket=False):
    out = foot(0, 0, 130, 8)
    for wx in (-84, 84):
        out += circle(wx, -58, 56, "none", "#22272b", 7) + circle(wx, -58, 6, "#555") + "".join(line(wx, -58, wx + dx, -58 + dy, "#9aa3a9", 1.5) for dx, dy in ((0, -54), (38, -38), (54, 0), (38, 38), (0, 54), (-38, 38), (-54, 0), (-38, -38)))
    out += path("M84 -58L-8 -58L44 -138H-48L-84 -58M-8 -58L-48 -138M84 -58L44 -138L36 -160", stroke=frame, sw=9) + path("M-48 -138L-56 -166M-80 -166h44", stroke="#3a2c22", sw=9) + path("M36 -160q-6 -18 14 -20q26 0 28 12", stroke="#3b4248", sw=7) + circle(-8, -58, 14, "#3b4248")
    if basket:
        out += path("M54 -168h70l-10 52h-52z", "#b98a50", "#7d5a2e", 3) + path("M58 -150h62M60 -134h56M76 -168l2 52M100 -168l-2 52", stroke="#7d5a2e", sw=2)
    return group(out, x=x, y=y, scale=s)


def traffic_light(x, y, s=1, on="red", h=330):
    lamps = "".join(circle(0, -h + 40 + i * 46, 19, c if name == on else "#3a3f44") + (circle(0, -h + 40 + i * 46, 30, c, opacity=.3) if name == on else "") for i, (name, c) in enumerate((("red", "#e23b30"), ("amber", "#f2b134"), ("green", "#3fb65c"))))
    return group(foot(4, 0, 26), rect(-7, -h + 150, 14, h - 150, "#4b5258"), rect(-32, -h + 8, 64, 156, "#1f2428", 12), lamps, x=x, y=y, scale=s)


def round_sign(x, y, s=1, words="30", rim="#c8322b", face="#ffffff", h=260):
    return group(foot(4, 0, 24), rect(-6, -h, 12, h, "#8b9297"), circle(0, -h, 58, rim), circle(0, -h, 44, face), text(0, -h + 16, words, 46, "#1c2024", bold=True, at="middle"), x=x, y=y, scale=s)


def letterbox(x, y, s=1, fill="#b8362e"):
    return group(foot(6, 0, 44), rect(-40, -170, 80, 164, fill, 6), path("M-44 -168q44 -44 88 0z", fill), rect(-46, -10, 92, 10, "#22272b", 3), rect(-26, -140, 52, 9, "#1f1515", 3), rect(-22, -112, 44, 54, "#f7f2e4", 3), path("M-16 -100h32M-16 -88h32M-16 -76h22", stroke="#777", sw=3), rect(20, -168, 20, 160, "#000", 0, opacity=.1), x=x, y=y, scale=s)


def bin_(x, y, s=1, fill="#4b6a58", label=""):
    return group(foot(4, 0, 56), path("M-50 -120H50L42 0H-42Z", fill), path("M14 -120H50L42 0H22Z", "#00000018"), rect(-56, -136, 112, 20, fill, 6), rect(-56, -120, 112, 4, "#000", opacity=.2), text(0, -56, label, 22, "#fff", bold=True, at="middle"), circle(-34, -4, 12, "#22272b"), x=x, y=y, scale=s)


def parasol(x, y, s=1, colour="#d4574a", closed=False):
    if closed:
        return group(foot(4, 0, 30), rect(-5, -330, 10, 330, "#d9cfba"), path("M0 -340L22 -130H-22Z", colour), path("M0 -340L8 -130H-8Z", "#f7f1e3"), x=x, y=y, scale=s)
    return group(foot(20, 0, 90), rect(-5, -300, 10, 300, "#d9cfba"), path("M0 -330C-110 -330 -170 -270 -180 -220Q-120 -240 -60 -222Q0 -240 60 -222Q120 -240 180 -220C170 -270 110 -330 0 -330Z", colour),
                 path("M0 -330C-50 -330 -66 -260 -60 -222Q0 -240 60 -222C66 -260 50 -330 0 -330Z", "#f7f1e3"), x=x, y=y, scale=s)


def deckchair(x, y, s=1, cloth="#3f7fa6"):
    return group(foot(10, 0, 80), path("M-70 0L50 -120M70 0L-30 -60", stroke="#a97b4a", sw=9), path("M-62 -16Q-10 -30 0 -76T56 -128L74 -112Q30 -90 20 -56T-40 8Z", cloth), path("M-50 -10Q2 -26 12 -70", stroke="#f7f1e3", sw=7), x=x, y=y, scale=s)


def tent(x, y, s=1, cloth="#d98a3d", open_=True):
    return group(foot(0, 2, 150, 16), path("M-140 0L-10 -160L140 0Z", cloth), path("M-10 -160L140 0H40Z", "#00000022"), path("M-10 -160L-50 0H40Z", "#3a2c22" if open_ else "#00000012"), path("M-10 -160L-50 0L-70 -6Q-40 -60 -10 -160Z" if open_ else "M-10 -160L0 0", "#f3d9b0" if open_ else "none", "#7d5a2e", 2), line(-140, 0, -166, 8, "#ddd", 3), line(140, 0, 166, 8, "#ddd", 3), x=x, y=y, scale=s)


# ---- on the water, in the air ----

def sailboat(x, y, s=1, hull="#ffffff", sail="#f7f3e6", stripe="#c0392b", furled=False):
    sails = path("M6 -40V-224Q70 -130 92 -44Z", sail, "#00000022", 2) + path("M-8 -40V-200Q-54 -110 -62 -44Z", sail, "#00000022", 2) if not furled else rect(4, -52, 100, 14, sail, 7, "#00000033", 1)
    return group(oval(0, 12, 120, 10, "#ffffff", opacity=.4), rect(-2, -236, 7, 230, "#8a7a62"), sails, path("M-110 -28H118Q104 12 76 14H-70Q-98 8 -110 -28Z", hull, "#00000033", 2), path("M-107 -16H113L108 -4H-101Z", stripe), x=x, y=y, scale=s)


def rowboat(x, y, s=1, hull="#8a5b36", inside="#caa06a", oars=True):
    out = oval(0, 10, 130, 12, "#ffffff", opacity=.35) + path("M-130 -36Q0 -8 130 -40Q112 10 70 14H-72Q-112 8 -130 -36Z", hull, "#00000033", 2) + path("M-130 -36Q0 -8 130 -40Q0 -56 -130 -36Z", inside, "#00000033", 2) + rect(-50, -36, 20, 16, "#7b5530") + rect(30, -38, 20, 16, "#7b5530")
    return group(out + (path("M-20 -34L-96 18M-96 18l-16 8" + "M24 -36L104 16M104 16l14 8", stroke="#e0c08a", sw=7) if oars else ""), x=x, y=y, scale=s)


def lighthouse(x, y, s=1, band="#c0392b", lit=True):
    out = path("M-44 0L-30 -260H30L44 0Z", "#f7f5ef") + "".join(path(f"M{-44 + a * 14 / 260:.1f} {-a}L{-44 + (a + 52) * 14 / 260:.1f} {-a - 52}H{44 - (a + 52) * 14 / 260:.1f}L{44 - a * 14 / 260:.1f} {-a}Z", band) for a in (30, 134)) + path("M8 0L4 -260H30L44 0Z", "#00000018")
    out += rect(-40, -270, 80, 12, "#3b4248") + rect(-22, -312, 44, 42, "#ffe79a" if lit else "#9fb3bd", stroke="#3b4248", sw=4) + path("M-30 -312h60l-30 -30z", band) + rect(-10, -44, 20, 44, "#4b3a2c", 8)
    rock = path("M-120 20Q-100 -10 -60 -6Q-30 -24 0 -10Q40 -22 66 -4Q110 -6 124 20Z", "#7b7468") + path("M-60 -6Q-30 -24 0 -10Q-30 -6 -60 -6Z", "#958d80")
    return group(out + rock, x=x, y=y, scale=s)


def air_balloon(x, y, s=1, a="#d4574a", b="#f3c94b"):
    """A hot-air balloon, (x, y) the middle of its basket."""
    return group(path("M-16 -20L-40 -70M16 -20L40 -70M0 -20V-70", stroke="#6b5a43", sw=3), rect(-20, -22, 40, 30, "#a9783f", 5), path("M0 -300C-100 -300 -120 -200 -96 -146Q-72 -92 -34 -68H34Q72 -92 96 -146C120 -200 100 -300 0 -300Z", a),
                 path("M0 -300C-46 -290 -58 -200 -44 -146Q-34 -92 -14 -68H14Q34 -92 44 -146C58 -200 46 -290 0 -300Z", b), path("M34 -68Q72 -92 96 -146C120 -200 100 -300 0 -300Q70 -260 60 -150Q52 -100 24 -68Z", "#00000018"), x=x, y=y, scale=s)


def kite(x, y, s=1, a="#d4574a", b="#3f7fa6", tail=True):
    return group(path("M0 90q30 40 0 80t10 90", stroke="#555", sw=2) + "".join(path(f"M{dx} {dy}l-14 -8v16zM{dx} {dy}l14 -8v16z", b) for dx, dy in ((14, 130), (0, 172), (6, 214))) if tail else "", path("M0 -100L60 0L0 90L-60 0Z", a), path("M0 -100L60 0H-60Z", b), path("M0 -100V90M-60 0H60", stroke="#00000044", sw=3), x=x, y=y, scale=s)


def gull(x, y, s=1, fill="#ffffff"):
    return group(path("M-50 -10Q-26 -30 0 0Q26 -30 50 -10Q26 -16 4 10Q0 14 -4 10Q-26 -16 -50 -10Z", fill, "#5d6870", 2.5), x=x, y=y, scale=s)


def duck(x, y, s=1, body="#8c6b4f", head="#2f6b4d", swim=True):
    water = oval(0, 14, 70, 7, "#ffffff", opacity=.4) if swim else path("M-6 18v16l-12 4M12 18v16l-12 4", stroke="#e2962f", sw=5)
    return group(water, path("M-66 -18Q-40 -8 -20 -18Q20 -34 46 -14Q56 8 20 18H-24Q-56 12 -66 -18Z", body), path("M-20 -6Q10 -18 30 0Q10 14 -20 -6Z", "#00000022"), path("M30 -10Q34 -36 40 -44", stroke=head, sw=20), circle(44, -48, 17, head), path("M58 -50l26 6l-24 8z", "#e8a93a"), circle(48, -53, 3.2, "#111"), path("M33 -26q8 6 18 2", stroke="#fff", sw=4), x=x, y=y, scale=s)


# ---- animals ----

def sheep(x, y, s=1, wool="#f4efe2", face="#3d3530"):
    return group(foot(0, 0, 70, 9), "".join(rect(k, -34, 10, 34, face, 3) for k in (-40, -20, 16, 36)), oval(0, -58, 66, 40, wool), "".join(circle(dx, dy, 22, wool) for dx, dy in ((-52, -72), (-24, -90), (10, -92), (42, -80), (56, -56), (-60, -46), (-30, -32), (20, -32))), oval(-72, -76, 20, 25, face), oval(-54, -92, 13, 6, face), circle(-78, -82, 3.5, "#fff"), x=x, y=y, scale=s)


def dog(x, y, s=1, coat="#a06a3c", ear="#7b4d28", sit=True, collar="#b8362e"):
    """A sitting dog that looks to the left."""
    return group(foot(0, 0, 64, 9), path("M48 -14q34 -10 30 -44", stroke=coat, sw=14), path("M-30 0V-60Q-34 -110 0 -116Q34 -104 50 -50Q62 -10 44 0Z", coat), path("M44 0Q64 -30 34 -46Q6 -40 12 0Z", "#00000018"), rect(-34, -60, 20, 60, coat, 8), rect(-10, -60, 18, 60, coat, 8), oval(-28, -2, 18, 8, coat), oval(0, -2, 16, 8, coat),
                 circle(-14, -136, 36, coat), path("M-40 -136q-28 0 -28 20q4 16 30 12z", "#e3c39c"), oval(-64, -124, 8, 6, "#1d1a18"), path("M-6 -166q34 4 26 54q-24 4 -30 -34z", ear), circle(-30, -144, 4.5, "#1d1a18"), path("M-42 -104q30 14 46 -2", stroke=collar, sw=9), x=x, y=y, scale=s)


def cat(x, y, s=1, coat="#4b4f55", belly="#e9e5de"):
    """A sitting cat seen from the front."""
    return group(foot(0, 0, 56, 8), path("M44 -10q44 -6 40 -50q-4 -16 -14 -8q4 34 -30 38", coat), path("M-44 0Q-56 -70 -20 -104H20Q56 -70 44 0Z", coat), path("M-18 0Q-24 -60 0 -84Q24 -60 18 0Z", belly), circle(0, -124, 40, coat), path("M-38 -132L-36 -182L-6 -158ZM38 -132L36 -182L6 -158Z", coat), path("M-31 -150L-30 -170L-17 -158ZM31 -150L30 -170L17 -158Z", "#d99a93"),
                 oval(-15, -128, 6, 8, "#cfdc7a"), oval(15, -128, 6, 8, "#cfdc7a"), oval(-15, -128, 2, 7, "#111"), oval(15, -128, 2, 7, "#111"), path("M-5 -112h10l-5 6z", "#d98a83"), path("M0 -106q-6 8 -12 4M0 -106q6 8 12 4M-14 -110l-32 -4M-14 -106l-30 6M14 -110l32 -4M14 -106l30 6", stroke="#ddd", sw=2), oval(-14, -3, 14, 8, coat), oval(14, -3, 14, 8, coat), x=x, y=y, scale=s)


def hen(x, y, s=1, body="#b5653a", tail="#7d4022"):
    return group(foot(0, 0, 46, 7), path("M-8 -20v20l-12 2M12 -20v20l-12 2", stroke="#e2a52c", sw=5), path("M40 -60q36 -40 34 8q-4 26 -30 30z", tail), path("M-44 -58Q-30 -20 10 -16Q54 -20 56 -60Q20 -70 -4 -64Q-20 -64 -22 -96H-50Q-50 -80 -44 -58Z", body), path("M-8 -52q30 -10 44 6q-20 22 -44 -6z", "#00000022"), circle(-36, -100, 17, body), path("M-44 -116q2 -12 8 -4q4 -12 8 -2q8 -8 8 4z", "#cf3a30"), path("M-52 -102l-18 5l18 5z", "#eeb63e"), circle(-40, -103, 3, "#111"), path("M-50 -92q-2 14 6 12z", "#cf3a30"), x=x, y=y, scale=s)


# ---- still life ----

def apple(x, y, s=1, fill="#c9392f"):
    return group(foot(2, 0, 30, 6), path("M0 -54Q-36 -66 -40 -28Q-34 4 -12 0Q0 -4 12 0Q34 4 40 -28Q36 -66 0 -54Z", fill), path("M-26 -44q-8 10 -6 20", stroke="#fff", sw=5, opacity=.45), path("M0 -52q0 -14 8 -20", stroke="#5b3a22", sw=4), path("M4 -62q16 -14 26 -2q-14 10 -26 2z", "#5d9150"), x=x, y=y, scale=s)


def pear(x, y, s=1, fill="#b9c04a"):
    return group(foot(2, 0, 30, 6), path("M0 -92Q-16 -88 -16 -62Q-42 -40 -36 -14Q-28 2 0 0Q28 2 36 -14Q42 -40 16 -62Q16 -88 0 -92Z", fill), path("M-22 -34q-6 10 -2 20", stroke="#fff", sw=5, opacity=.45), path("M0 -90q0 -12 7 -16", stroke="#5b3a22", sw=4), x=x, y=y, scale=s)


def lemon(x, y, s=1, fill="#f0cd3c"):
    return group(foot(2, 0, 34, 6), oval(0, -26, 38, 27, fill), path("M34 -36q18 6 16 14q-4 8 -18 4z", fill), path("M-22 -40q8 -8 20 -8", stroke="#fff", sw=5, opacity=.5), x=x, y=y, scale=s)


def orange(x, y, s=1):
    return group(foot(2, 0, 30, 6), circle(0, -32, 33, "#ea8c2c"), path("M-20 -46q6 -8 16 -10", stroke="#fff", sw=5, opacity=.5), circle(4, -60, 4, "#5d7a3a"), x=x, y=y, scale=s)


def cup(x, y, s=1, fill="#f3efe6", band="#3f7fa6", saucer=True, steam=False):
    out = foot(4, 0, 62, 8) + (oval(0, -4, 66, 11, "#e9e4d8", "#00000022", 1.5) if saucer else "") + path("M40 -62q38 -4 34 24q-8 20 -44 18", stroke=fill, sw=10) + path("M-46 -78H46Q46 -14 22 -6H-22Q-46 -14 -46 -78Z", fill, "#00000022", 1.5) + path("M-45 -58H45L43 -44H-43Z", band) + oval(0, -78, 46, 9, "#e4ddce", "#00000022", 1.5) + oval(0, -77, 38, 6, "#5b3a22")
    return group(out + (path("M-14 -96q-10 -16 0 -30t0 -30M14 -96q-10 -16 0 -30t0 -30", stroke="#ffffff", sw=5, opacity=.7) if steam else ""), x=x, y=y, scale=s)


def glass(x, y, s=1, fill="#7fb7d6", level=.7):
    h = 130
    return group(foot(4, 0, 38, 7), path(f"M{-32 - 8 * level} {-h * level}H{32 + 8 * level}L32 -4H-32Z", fill, opacity=.75) if level else "", path("M-42 -134L-34 0H34L42 -134", "#ffffff33", "#8fa3ad", 3), oval(0, -134, 42, 8, "none", "#8fa3ad", 3), path("M-28 -110l6 90", stroke="#fff", sw=6, opacity=.6), x=x, y=y, scale=s)


def vase(x, y, s=1, fill="#4f7c8f"):
    return group(foot(4, 0, 46, 8), path("M-24 -150H24Q14 -112 40 -78Q56 -34 28 0H-28Q-56 -34 -40 -78Q-14 -112 -24 -150Z", fill), path("M-34 -66q-10 28 6 52", stroke="#fff", sw=7, opacity=.35), oval(0, -150, 25, 6, "#00000055"), x=x, y=y, scale=s)


def bowl(x, y, s=1, fill="#e6ddcb", band="#b5563f"):
    return group(foot(4, 0, 90, 10), path("M-120 -80H120Q108 -14 44 -6H-44Q-108 -14 -120 -80Z", fill, "#00000022", 2), path("M-117 -66H117L113 -50H-113Z", band), x=x, y=y, scale=s)


def book(x, y, w=40, h=180, fill="#8c2f39", title="", tilt=0):
    """An upright book, its foot's left corner at (x, y)."""
    return f'<g transform="rotate({tilt} {x} {y})">' + rect(x, y - h, w, h, fill, 3, "#00000033", 1.5) + rect(x, y - h + 14, w, 6, "#f2dfae", opacity=.7) + rect(x, y - 26, w, 6, "#f2dfae", opacity=.7) + text(x + w / 2 + 6, y - h / 2, title, min(20, w * .5), "#fdf6e3", font=SERIF, bold=True, at="middle", turn=-90) + "</g>"


def candle(x, y, s=1, wax="#f3e9d2", lit=True, h=90):
    flame = oval(0, -h - 26, 26, 30, "#ffdf80", opacity=.35) + path(f"M0 {-h - 44}q16 24 0 36q-16 -12 0 -36z", "#ffb830") if lit else ""
    return group(foot(0, 0, 22, 5), rect(-14, -h, 28, h, wax, 4), path(f"M0 {-h}v-9", stroke="#333", sw=3), flame, x=x, y=y, scale=s)


def umbrella_stand(x, y, colours, s=1):
    out = foot(4, 0, 110, 10)
    for i, c in enumerate(colours):
        dx = (i - (len(colours) - 1) / 2) * 44
        out += f'<g transform="rotate({dx * .1:.1f} {dx} -60)">' + path(f"M{dx} -60V-226q0 -20 15 -20t15 18", stroke="#5b3f28", sw=8) + path(f"M{dx - 17} -100L{dx - 5} -214H{dx + 5}L{dx + 17} -100Z", c, "#00000022", 1) + "</g>"
    return group(out, path("M-116 -120H116L98 0H-98Z", "#6d7b86"), path("M60 -120H116L98 0H52Z", "#00000014"), rect(-122, -128, 244, 14, "#56626c", 6), path("M-108 -60H108", stroke="#56626c", sw=5), x=x, y=y, scale=s)


def suitcase(x, y, s=1, fill="#2f6f8f", tag=None):
    out = foot(4, 0, 90, 10) + path("M-34 -150v-26q0 -12 12 -12h44q12 0 12 12v26", stroke="#3b4248", sw=9) + rect(-88, -152, 176, 146, fill, 16, "#00000033", 2) + path("M-60 -152v146M60 -152v146", stroke="#00000033", sw=5) + rect(36, -152, 52, 146, "#000", 14, opacity=.1) + circle(-62, -4, 9, "#22272b") + circle(62, -4, 9, "#22272b")
    if tag:
        out += path("M20 -176q24 10 24 34", stroke="#8d6b3a", sw=4) + rect(24, -144, 44, 62, tag, 5, "#00000033", 1.5)
    return group(out, x=x, y=y, scale=s)


def ladder(x, y, h=420, s=1, lean=14, wood="#c79a5c"):
    return group(f'<g transform="rotate({lean})">' + rect(-44, -h, 12, h, wood) + rect(32, -h, 12, h, wood) + "".join(rect(-40, -h + 30 + i * 48, 80, 9, wood, stroke="#00000033", sw=1) for i in range(int((h - 30) / 48))) + "</g>", x=x, y=y, scale=s)


def crate(x, y, s=1, fruit=None, wood="#c49a62", label=""):
    """A market crate; fruit is a fragment function such as apple."""
    out = foot(0, 0, 120, 10)
    if fruit:
        out += "".join(fruit(-84 + i * 42, -62) for i in range(5)) + "".join(fruit(-64 + i * 42, -40) for i in range(4))
    out += "".join(rect(-116, -64 + k * 34, 232, 28, wood, 2, "#8d6b3a", 2) for k in range(2)) + rect(-116, -70, 16, 70, "#a97f48") + rect(100, -70, 16, 70, "#a97f48")
    return group(out + (rect(-52, -50, 104, 40, "#26302e", 4) + text(0, -22, label, 24, "#fff", bold=True, at="middle") if label else ""), x=x, y=y, scale=s)
