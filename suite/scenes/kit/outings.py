"""Things for walks, roads, lakes, attics and stations: functions that return SVG fragments; what stands has its foot at (x, y)."""
import math

from kit.documents import circle, group, line, oval, path, rect, text
from kit.rooms import darker


def wheel(x, y, r, rim="#b9c1c7"):
    return circle(x, y, r, "#2a2d31") + circle(x, y, r * .6, rim) + circle(x, y, r * .18, "#59636b")


def shopping_bag(x, y, s=1, colour="#3f8f6a", words=""):
    """A full shopping bag; (x, y) is the middle of its foot."""
    return group(path("M-26 -104q0 -46 26 -46t26 46", stroke=darker(colour), sw=8) + path("M-52 -108q24 -22 40 -4t30 -8t34 12z", "#8fb35c") + path("M16 -110v-34l12 -6l10 8v34z", "#d9a86a") + path("M-54 -108H54L46 0H-46Z", colour) + path("M-54 -108H54L52 -88H-52Z", darker(colour, .12)) + text(0, -40, words, 26, "#ffffff", bold=True, at="middle"), x=x, y=y, scale=s)


def rollator(x, y, s=1, frame="#8c2f39", hung=(), basket=()):
    """A walking frame on four wheels seen from its side, the handles at the right; `hung` and `basket` are colours of bags."""
    out = oval(0, 2, 190, 14, "#000", opacity=.17)
    out += path("M-128 -34L-70 -200H70L122 -34", stroke=frame, sw=15) + path("M70 -200L108 -404H160", stroke=frame, sw=15) + path("M112 -404h60", stroke="#2a2d31", sw=22) + path("M150 -392q22 30 -4 60", stroke="#59636b", sw=6)
    out += rect(-78, -220, 166, 24, "#2f3439", 10)
    out += "".join(shopping_bag(-34 + i * 62, -70, .78, c) for i, c in enumerate(basket)) + path("M-104 -128H98L84 -62H-88Z", "#59636b" if basket else "#6d777f", "#3b4248", 4, opacity=.86) + "".join(line(-96 + i * 19, -126, -82 + i * 17, -64, "#3b4248", 3) for i in range(1, 10))
    out += "".join(path(f"M{132 + i * 26} -398L{120 + i * 40} -330", stroke=darker(c), sw=7) + shopping_bag(128 + i * 44, -196, 1.16, c) for i, c in enumerate(hung))
    return group(out + wheel(-132, -34, 34) + wheel(126, -34, 34), x=x, y=y, scale=s)


def lorry(x, y, s=1, cab="#d0862f", bed="#7d8890", load=True):
    """A lorry from the side, its cab at the left, with clear space under its bed."""
    out = oval(20, 4, 420, 20, "#000", opacity=.22) + rect(-360, -120, 760, 22, "#3b4248", 4)
    out += path("M-380 -70V-250Q-378 -310 -320 -312H-196V-70Z", cab) + path("M-356 -206V-262Q-352 -286 -326 -288H-226V-206Z", "#cfe3ea", "#3b4248", 4) + rect(-388, -100, 196, 34, darker(cab), 6) + rect(-384, -140, 30, 24, "#f6efc9", 5) + path("M-210 -300V-80M-260 -168h26", stroke=darker(cab), sw=5)
    out += path("M-176 -118V-250H404L390 -118Z", bed) + "".join(rect(-160 + i * 112, -246, 12, 126, darker(bed, .16)) for i in range(6)) + (path("M-160 -250Q-60 -330 60 -300T300 -316T392 -250Z", "#b89f74") if load else "")
    return group(out + "".join(wheel(wx, -52, 52) for wx in (-284, 214, 330)), x=x, y=y, scale=s)


def sleeping_mat(x, y, s=1, colour="#3f6c8f", pillow="#f3efe6"):
    """A sleeping mat with a pillow and a hat, lying, seen from a little above."""
    return group(oval(0, 8, 170, 20, "#000", opacity=.2) + path("M-160 0L-132 -34H150L166 0Z", colour) + path("M-160 0H166v10H-160z", darker(colour)) + path("M-60 -4q30 -34 110 -26t100 24z", "#c9b48a") + path("M-150 -12q0 -32 40 -32t46 12t-10 26t-76 -6z", pillow, "#d0c9b8", 2), x=x, y=y, scale=s)


def trailer_boat(x, y, s=1, hull="#f4f1e8", stripe="#2f6f8f", weed=False, bait=False):
    """A small motor boat on a trailer, its bow at the right; `weed` hangs from propeller, axle and keel, `bait` is a bucket of small fish."""
    out = oval(0, 4, 380, 18, "#000", opacity=.2) + path("M-330 -66H300L420 -58M-200 -66v-30M160 -66v-40", stroke="#7d8890", sw=14) + rect(408, -70, 16, 62, "#59636b", 4) + oval(416, -4, 20, 7, "#3b4248")
    out += path("M-340 -226H380Q330 -110 220 -92H-310Q-336 -150 -340 -226Z", hull, "#b9b3a3", 3) + path("M-338 -196H364L352 -172H-334Z", stripe) + path("M60 -226L120 -300H190L220 -226Z", "#cfe3ea", "#8a949b", 4, opacity=.9) + rect(-240, -254, 120, 30, "#8a6a4a", 5)
    out += path("M-392 -300q0 -24 30 -24h40q16 0 16 20v70h-86z", "#3b4248") + path("M-366 -236V-96h26V-236z", "#59636b") + path("M-372 -96h38v26h-38z", "#4a535a") + path("M-384 -84q-24 -20 -22 -38q22 8 24 36q-2 30 -24 38q-2 -20 22 -36z", "#c9a548") + rect(-392, -90, 26, 12, "#4a535a") + circle(-386, -84, 8, "#8a6f2a")
    out += wheel(-40, -40, 42) + wheel(-120 + 10, -40, 42)
    if weed:
        for wx, wy, n, k in ((-386, -82, 7, 1), (-350, -92, 5, .8), (-20, -84, 7, .8), (70, -66, 6, .7), (-210, -66, 6, .75), (190, -72, 5, .7)):
            out += "".join(path(f"M{wx + i * 6 * k:.0f} {wy}q{(-14 if i % 2 else 12) * k:.0f} {26 * k:.0f} {(-4 + i * 2) * k:.0f} {52 * k:.0f}t{(-8 if i % 3 else 10) * k:.0f} {28 * k + i * 2:.0f}", stroke=("#3f7a3f", "#5c9a4a", "#2f6338")[i % 3], sw=6 * k) for i in range(n))
    if bait:
        out += path("M-196 -330L-182 -254H-102L-88 -330Z", "#e0a030") + oval(-142, -330, 54, 14, "#7fb7d6", "#b97a1a", 5) + "".join(path(f"M{fx} {fy}q14 -10 28 0q-14 10 -28 0zm28 0l10 -6v12z", "#3f5f70") for fx, fy in ((-182, -332), (-146, -338), (-152, -324))) + path("M-196 -330q54 -70 108 0", stroke="#59636b", sw=5)
    return group(out, x=x, y=y, scale=s)


def fawn(x, y, s=1, flip=False):
    """A fawn that lies curled up."""
    body = oval(0, 2, 120, 12, "#000", opacity=.2) + path("M-104 -6Q-122 -74 -40 -86Q60 -100 104 -44Q116 -4 60 0H-80Q-100 2 -104 -6Z", "#b5763f") + path("M-96 -8Q-40 -34 40 -10Q20 2 -60 2Z", "#9a6030")
    body += "".join(oval(px, py, 6, 4.5, "#f6e8cf") for px, py in ((-60, -64), (-34, -74), (-8, -66), (18, -76), (40, -62), (64, -56), (-20, -50), (8, -46), (34, -42), (62, -34), (-48, -44), (84, -40)))
    head = path("M-92 -52Q-96 -96 -122 -104Q-150 -104 -168 -78Q-176 -62 -160 -58Q-140 -54 -128 -60Q-120 -40 -92 -30Z", "#bd7f47") + path("M-124 -102q-6 -34 14 -44q16 18 6 46zM-138 -104q-26 -22 -22 -42q24 2 34 34z", "#9a6030") + path("M-120 -106q-2 -22 8 -32q8 14 2 32z", "#e8c9a8") + circle(-142, -84, 5.5, "#241a12") + oval(-168, -68, 6, 5, "#2e2018")
    return group(f'<g transform="scale(-1 1)">{body + head}</g>' if flip else body + head, x=x, y=y, scale=s)


def hanging_bat(x, y, s=1):
    """A bat that hangs head down from (x, y), wings folded."""
    return group(path("M-6 0v10M6 0v10", stroke="#3a2c24", sw=4) + path("M-18 8Q-30 50 -12 84L0 98L12 84Q30 50 18 8Q0 -2 -18 8Z", "#4a382e") + path("M-18 8Q-30 50 -12 84Q-4 46 -2 8ZM18 8Q30 50 12 84Q4 46 2 8Z", "#33261f") + circle(0, 92, 13, "#5b463a") + path("M-11 98l-7 18l14 -8zM11 98l7 18l-14 -8z", "#4a382e") + circle(-4, 94, 2, "#111") + circle(4, 94, 2, "#111"), x=x, y=y, scale=s)


def onion_string(x, y, s=1):
    """A plaited string of onions that hangs from (x, y)."""
    return group(path("M0 0V96", stroke="#c9b48a", sw=6) + "".join(circle((-13, 13)[i % 2], 22 + i * 15, 14, ("#c9823f", "#b56f33")[i % 2]) + path(f"M{(-13, 13)[i % 2]} {9 + i * 15}v-8", stroke="#c9b48a", sw=4) for i in range(6)), x=x, y=y, scale=s)


def grass(x1, x2, y, h=60, seed=1, colours=("#5f8f3f", "#79a850", "#4f7d38")):
    """A fringe of tall grass with its roots along y."""
    out = ""
    for i in range(int((x2 - x1) / 7)):
        k = (i * 37 + seed * 53) % 23
        out += path(f"M{x1 + i * 7} {y}q{k - 11} {-h * .6:.0f} {(k - 11) * 1.6:.0f} {-h - k:.0f}", stroke=colours[i % 3], sw=4)
    return out


def teapot(x, y, s=1, colour="#7a9aa6"):
    d = darker(colour)
    return group(oval(0, 2, 76, 9, "#000", opacity=.2) + path("M64 -66q60 -30 66 -70l-20 -4q-10 26 -52 36z", colour) + path("M-70 -90q-60 -6 -52 40q10 40 62 22", stroke=d, sw=13) + path("M-78 -60Q-78 -124 0 -126Q78 -124 78 -60Q70 -4 36 0H-36Q-70 -4 -78 -60Z", colour) + oval(0, -122, 44, 9, d) + path("M-40 -124q40 -26 80 0z", colour) + circle(0, -142, 9, d) + path("M-56 -70q2 -34 26 -42", stroke="#fff", sw=7, opacity=.4), x=x, y=y, scale=s)


def seat_row(x, y, n=4, colour="#3f5f7a", s=1):
    """A row of waiting-hall seats; (x, y) is the left foot."""
    out = rect(0, -86, n * 130 + 10, 14, "#8d979f", 4)
    for i in range(n):
        out += rect(12 + i * 130, -200, 110, 106, colour, 14) + rect(8 + i * 130, -106, 118, 26, darker(colour, .12), 10)
    return group(oval(n * 65, 2, n * 66, 10, "#000", opacity=.15) + out + "".join(path(f"M{k} -74V-6M{k - 26} -2h52", stroke="#6d777f", sw=10) for k in (70, n * 130 - 60)), x=x, y=y, scale=s)


def plane_side(x, y, s=1, tail="#b5473c"):
    """An aeroplane that stands outside, nose at the left."""
    return group(path("M-220 -60Q-216 -96 -150 -98H180L230 -160H262L240 -84Q236 -40 180 -36H-160Q-214 -38 -220 -60Z", "#f4f6f7", "#b9c1c7", 3) + path("M180 -98L230 -160H262L248 -98Z", tail) + path("M-30 -56L90 -20H130L60 -60Z", "#c5ccd1") + "".join(circle(-130 + i * 26, -76, 6, "#5b7d94") for i in range(11)) + path("M-206 -76q10 -16 34 -16v14z", "#5b7d94") + wheel(-150, -22, 12) + wheel(60, -20, 12) + wheel(88, -20, 12), x=x, y=y, scale=s)


def robot_vacuum(x, y, s=1, light="#3a9a63"):
    """A round cleaning robot on the floor."""
    return group(oval(0, 6, 92, 22, "#000", opacity=.25) + path("M-88 -20V0Q-80 22 0 24Q80 22 88 0V-20Z", "#2c3238") + oval(0, -20, 88, 24, "#4a525b", "#22272d", 3) + oval(0, -24, 30, 9, "#20262b") + oval(0, -27, 26, 7, "#6d777f") + circle(-58, -18, 5, light) + path("M60 8l26 10M64 4l28 2", stroke="#e9e5da", sw=3), x=x, y=y, scale=s)


def hedgehog(x, y, s=1):
    """A hedgehog, looking left."""
    spikes = "".join(path(f"M{math.cos(a) * 74:.0f} {-10 - math.sin(a) * 62:.0f}L{math.cos(a) * 98:.0f} {-12 - math.sin(a) * 84:.0f}", stroke=("#6d523b", "#c9ad84", "#4f3b2a")[i % 3], sw=5) for i, a in enumerate([.02 + k * .1 for k in range(25)]))
    return group(oval(0, 4, 100, 11, "#000", opacity=.25) + spikes + path("M-80 0Q-86 -76 0 -80Q88 -76 86 0Z", "#9a7a58") + "".join(path(f"M{-40 + i % 7 * 18} {-20 - i // 7 * 20}l6 -14", stroke="#3f2f22", sw=4) for i in range(21)) + path("M-58 0Q-70 -52 -98 -36Q-126 -14 -128 -4Q-110 4 -58 0Z", "#d9b48c") + circle(-128, -6, 7, "#241a12") + circle(-98, -20, 5, "#241a12") + oval(-74, -40, 11, 13, "#c79a70") + oval(-60, 2, 13, 6, "#c79a70") + oval(50, 2, 13, 6, "#c79a70"), x=x, y=y, scale=s)


def brush_pile(x, y, s=1, seed=1):
    """A high heap of branches and leaves."""
    out = oval(0, 6, 330, 22, "#000", opacity=.22) + path("M-310 0Q-240 -150 -110 -230Q0 -310 120 -220Q250 -140 310 0Z", "#6b5135")
    for i in range(64):
        k, j = (i * 73 + seed * 31) % 560 - 280, (i * 47) % 100
        top = 270 * (1 - (abs(k) / 320) ** 1.4)
        yy = -top * j / 100
        out += path(f"M{k - 60} {yy + 24:.0f}q60 {-34 - i % 5 * 9} 130 {-10 + i % 7 * 6}", stroke=("#8a6a48", "#4f3a26", "#a17f57", "#5f4a33")[i % 4], sw=5 + i % 4 * 2)
    out += "".join(oval((i * 91) % 560 - 280, -((i * 57) % 60) - 6, 13, 6, ("#b5763f", "#c9982f", "#8c5a2f")[i % 3]) for i in range(46))
    return group(out, x=x, y=y, scale=s)


def passport_page(x, y, name, number="K4417702", until="12 MAR 2031", turn=0, s=1, skin="#c68e5f", hair="#3a2a20", land="UTOPIA"):
    """The data page of a passport of an invented country."""
    inner = rect(0, 0, 420, 290, "#eef1e6", 10, "#b9c1b0", 2) + rect(0, 0, 420, 50, "#31556f", 10) + rect(0, 30, 420, 20, "#31556f") + text(20, 35, f"PASSPORT   {land}", 22, "#fff", bold=True)
    inner += rect(22, 70, 120, 150, "#cfdbe0", 4) + path("M34 220q48 -70 96 0z", "#4f6d8a") + oval(82, 136, 32, 40, skin) + path("M48 132q2 -50 34 -50t34 50q-10 -26 -34 -26t-34 26z", hair)
    for i, (k, v) in enumerate((("Name", name), ("Number", number), ("Valid until", until))):
        inner += text(164, 92 + i * 56, k, 16, "#66707a") + text(164, 118 + i * 56, v, 24, "#22282e", bold=True)
    inner += text(20, 270, ("P<" + name.upper().replace(" ", "<") + "<<<<<<<<<<<<<<<")[:26], 22, "#22282e", font="Liberation Mono")
    return group(rect(8, 10, 420, 290, "#000", 10, opacity=.2) + inner, x=x, y=y, turn=turn, scale=s)
