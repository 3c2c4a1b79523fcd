"""Rooms and places for figures to stand in: parts (window, door, shelf …) and whole backgrounds.

Parts take their top left (or, for things that stand, the middle of the foot) and return an SVG fragment. The whole
backgrounds fill 1024x768 (`w`, `h` to change) and have their floor at about y = 600.
"""
import random

from kit.documents import circle, fade, group, leaf_pot, oval, path, rect, text, wallpaper


def darker(colour, by=.22):
    return "#%02x%02x%02x" % tuple(int(int(colour[i:i + 2], 16) * (1 - by)) for i in (1, 3, 5))


# ---- parts ----

def view(x, y, w, h, kind="day"):
    """What is seen through a window: day, garden, city, night, rain, sea."""
    top, low = {"day": ("#9fd0ee", "#e4f3f8"), "garden": ("#a9d6f0", "#e9f5ee"), "city": ("#b4cfe2", "#eee6da"), "night": ("#16223f", "#33456e"),
                "rain": ("#8e9aa6", "#b9c2c8"), "sea": ("#8fc9ea", "#dff2f6")}[kind]
    out = fade(x, y, w, h, top, low)
    base = y + h
    if kind in ("day", "garden"):
        out += path(f"M{x} {base - h * .28:.0f}Q{x + w * .3:.0f} {base - h * .42:.0f} {x + w * .6:.0f} {base - h * .27:.0f}T{x + w} {base - h * .32:.0f}V{base}H{x}Z", "#8fbf77")
        if kind == "garden":
            out += oval(x + w * .75, base - h * .3, w * .16, h * .22, "#6ba35c") + rect(x + w * .735, base - h * .2, w * .03, h * .2, "#77583c") + path(f"M{x} {base}V{base - h * .12:.0f}Q{x + w * .25:.0f} {base - h * .2:.0f} {x + w * .5:.0f} {base - h * .1:.0f}V{base}Z", "#5f9a50")
    elif kind in ("city", "night"):
        wall, lit = ("#a79f9c", "#d9e4ea") if kind == "city" else ("#22304f", "#f2cf72")
        for i, (k, hh) in enumerate(((0, .5), (.22, .68), (.46, .42), (.66, .6), (.86, .5))):
            bw = w * (.2 if i < 4 else .14)
            out += rect(round(x + k * w), round(base - hh * h), round(bw), round(hh * h), wall if i % 2 else darker(wall, .1))
            for r in range(3):
                for c in range(2):
                    if (i + r + c) % 3:
                        out += rect(round(x + k * w + bw * (.2 + .4 * c)), round(base - hh * h + h * (.06 + .13 * r)), round(bw * .18), round(h * .07), lit)
        if kind == "night":
            out += circle(x + w * .8, y + h * .18, min(w, h) * .07, "#f3efd2")
    elif kind == "sea":
        out += rect(x, base - h * .4, w, h * .4, "#3f8fb5") + path(f"M{x} {base - h * .3:.0f}h{w * .3:.0f}M{x + w * .5:.0f} {base - h * .2:.0f}h{w * .3:.0f}", stroke="#a7d6e6", sw=3)
    elif kind == "rain":
        out += "".join(path(f"M{x + (i * 37) % w:.0f} {y + (i * 53) % (h - 26):.0f}l-5 22", stroke="#dfe6ea", sw=2, opacity=.7) for i in range(26))
    return out


def window(x, y, w=240, h=260, kind="day", curtain=None, frame="#f6f2e8", sill=True):
    out = rect(x - 12, y - 12, w + 24, h + 24, frame, 3, darker(frame, .15)) + view(x, y, w, h, kind)
    out += rect(x + w / 2 - 5, y, 10, h, frame) + rect(x, y + h * .42, w, 8, frame)
    if sill:
        out += rect(x - 26, y + h + 10, w + 52, 16, frame, 3, darker(frame, .15)) + rect(x - 20, y + h + 26, w + 40, 7, "#000", opacity=.1)
    if curtain:
        d = darker(curtain, .15)
        for sx, ox in ((1, x - 44), (-1, x + w + 44)):
            out += path(f"M{ox} {y - 26}h{sx * 84}q{-sx * 6} {h * .5:.0f} {-sx * 22} {h + 90}h{-sx * 62}z", curtain) + path(f"M{ox + sx * 22} {y - 20}v{h + 80}M{ox + sx * 46} {y - 20}q{-sx * 2} {h * .5:.0f} {-sx * 10} {h + 80}", stroke=d, sw=3)
        out += path(f"M{x - 62} {y - 28}H{x + w + 62}", stroke="#6e5a45", sw=8) + circle(x - 64, y - 28, 9, "#6e5a45") + circle(x + w + 64, y - 28, 9, "#6e5a45")
    return out


def door(x, y, w=190, h=420, colour="#5f7f76", plate=None, number=None, bolt=None, glass=False, frame="#f3eee2"):
    """A door in its frame; `plate` is the name on it. (x, y) is the top left of the leaf."""
    d = darker(colour, .2)
    out = rect(x - 16, y - 16, w + 32, h + 16, frame, 2, darker(frame, .15)) + rect(x, y, w, h, colour)
    if glass:
        out += rect(x + 30, y + 36, w - 60, h * .38, "#cfe3ea", 4, d, 4) + path(f"M{x + 44} {y + 36 + h * .3:.0f}l{w - 100} {-h * .22:.0f}", stroke="#fff", sw=5, opacity=.6)
    else:
        out += rect(x + 26, y + 34, w - 52, h * .32, "none", 3, d, 4)
    out += rect(x + 26, y + h * .56, w - 52, h * .36, "none", 3, d, 4)
    out += circle(x + w - 22, y + h * .5, 11, "#d9b45a", darker("#d9b45a")) + rect(x + w - 29, y + h * .54, 14, 22, "#c49f49", 4)
    if number:
        out += text(x + w / 2, y + 76, number, 36, "#f5edd6", bold=True, at="middle", font="DejaVu Serif")
    if plate:
        out += rect(x + 20, y + h * .43, w - 40, 38, "#f3e7c4", 4, "#8a733a") + text(x + w / 2, y + h * .43 + 27, plate, 23, "#2b2413", at="middle", font="DejaVu Serif", bold=True)
    if bolt:
        out += bolt
    return out


def shelf(x, y, w=260, seed=1, things=True):
    """A wall shelf with books (y is the board)."""
    rnd, out, xx = random.Random(seed), "", x + 8
    colours = ("#8c3b3b", "#3f5f7f", "#d2a24c", "#5f7d5a", "#6d5a80", "#c77b4f", "#e2d8c4", "#44525c")
    while xx < x + w - (70 if things else 30):
        bw, bh = rnd.randint(14, 28), rnd.randint(62, 96)
        c = rnd.choice(colours)
        out += rect(xx, y - bh, bw, bh, c, 2) + rect(xx + 3, y - bh + 10, bw - 6, 6, "#fff", opacity=.35) + rect(xx + bw - 3, y - bh, 3, bh, "#000", opacity=.12)
        xx += bw + 2
    if things:
        out += leaf_pot(x + w - 34, y, .5, rnd.choice(("#b5694a", "#e8e2d4", "#54748a")))
    return out + rect(x, y, w, 13, "#9b744c", 2) + rect(x + 4, y + 13, w - 8, 6, "#000", opacity=.12)


def frame(x, y, w=130, h=100, kind=0):
    """A picture on the wall."""
    inside = (fade(x + 12, y + 12, w - 24, h - 24, "#bcdcea", "#f1e6c9") + path(f"M{x + 12} {y + h - 12}V{y + h * .6:.0f}l{w * .25:.0f} {-h * .22:.0f}l{w * .2:.0f} {h * .2:.0f}l{w * .15:.0f} {-h * .1:.0f}L{x + w - 12} {y + h - 30}V{y + h - 12}Z", "#6f8f6a"),
              rect(x + 12, y + 12, w - 24, h - 24, "#f2ece0") + circle(x + w * .4, y + h * .5, h * .2, "#d9694b") + rect(x + w * .5, y + h * .32, w * .22, h * .4, "#3f6c8f", opacity=.85),
              rect(x + 12, y + 12, w - 24, h - 24, "#e9dcc4") + path(f"M{x + w * .5:.0f} {y + h - 16}V{y + h * .5:.0f}", stroke="#5b7d4c", sw=4) + circle(x + w * .5, y + h * .42, h * .15, "#c9577b") + circle(x + w * .5, y + h * .42, h * .06, "#f0c75a"))[kind % 3]
    return rect(x + 5, y + 7, w, h, "#000", opacity=.14) + rect(x, y, w, h, "#7d5b3c", 3) + rect(x + 8, y + 8, w - 16, h - 16, "#f7f3ea") + inside


def lamp(x, y, h=330, colour="#e5c67f", lit=True):
    """A floor lamp; (x, y) is its foot."""
    glow = oval(x, y - h + 40, 120, 100, "#ffe9a8", opacity=.28) if lit else ""
    return glow + oval(x, y, 46, 9, "#4a4038") + path(f"M{x} {y}V{y - h + 60}", stroke="#4a4038", sw=8) + path(f"M{x - 30} {y - h}h60l28 86h-116z", colour) + path(f"M{x - 58} {y - h + 86}h116", stroke=darker(colour), sw=4)


def sofa(x, y, w=430, colour="#7d8f7a"):
    """A sofa seen from the front; (x, y) is the middle of its foot."""
    d, dd = darker(colour, .14), darker(colour, .3)
    return (oval(x, y + 4, w * .55, 14, "#000", opacity=.18) + rect(x - w / 2 + 20, y - 196, w - 40, 130, colour, 26) + rect(x - w / 2 + 34, y - 106, w - 68, 70, d, 14) + path(f"M{x} {y - 180}V{y - 40}", stroke=dd, sw=3)
            + rect(x - w / 2 - 10, y - 138, 62, 128, colour, 26) + rect(x + w / 2 - 52, y - 138, 62, 128, colour, 26) + rect(x - w / 2 + 20, y - 46, w - 40, 36, dd, 8) + rect(x - w / 2 + 14, y - 12, 20, 16, "#4a3a2c") + rect(x + w / 2 - 34, y - 12, 20, 16, "#4a3a2c"))


def table(x, y, w=520, h=210, colour="#a8794f", depth=54):
    """A table seen from a little above; (x, y) is the middle of the front edge's foot. Its top runs from y-h-depth to y-h."""
    d = darker(colour, .25)
    t = y - h
    return (oval(x, y + 2, w * .52, 14, "#000", opacity=.16) + rect(x - w / 2 + 26, t, 26, h, d) + rect(x + w / 2 - 52, t, 26, h, d) + path(f"M{x - w / 2 + 34} {t - depth}H{x + w / 2 - 34}L{x + w / 2} {t}H{x - w / 2}Z", colour)
            + rect(x - w / 2, t, w, 20, d, 2) + path(f"M{x - w / 2 + 60} {t - depth * .55:.0f}h{w * .5:.0f}M{x - w / 2 + 120} {t - depth * .25:.0f}h{w * .55:.0f}", stroke=d, sw=2, opacity=.4))


def front(y, w=1024, h=768, top="#b98a5c", body="#8f6743", lip=46):
    """A counter or table edge across the foot of the picture, in front of people; things stand on y … y + lip."""
    return rect(0, y, w, lip, top) + path(f"M0 {y + 14}H{w}M0 {y + 32}H{w}", stroke=darker(top, .12), sw=2, opacity=.6) + rect(0, y + lip, w, 10, darker(top, .3)) + rect(0, y + lip + 10, w, h - y - lip - 10, body) + "".join(rect(x + 14, y + lip + 34, w / 4 - 28, max(10, h - y - lip - 60), "none", 4, darker(body, .18), 3) for x in range(0, w, w // 4))


def bed(x, y, w=470, colour="#7f9fb5", wood="#8a6a4a"):
    """A bed seen from its long side; (x, y) is the middle of its foot."""
    l = x - w / 2
    return (oval(x, y + 2, w * .53, 12, "#000", opacity=.18) + rect(l - 14, y - 190, 24, 190, wood, 5) + rect(l + w - 8, y - 120, 22, 120, wood, 5) + rect(l, y - 62, w, 34, darker(wood, .1)) + rect(l, y - 112, w, 56, "#f3efe6", 14)
            + rect(l + 10, y - 146, 110, 46, "#fff", 20, "#d8d2c4") + path(f"M{l + 120} {y - 122}Q{l + w * .6:.0f} {y - 138} {l + w - 4} {y - 116}V{y - 44}H{l + 120}Q{l + 104} {y - 84} {l + 120} {y - 122}Z", colour) + path(f"M{l + 150} {y - 116}v68M{l + w * .6:.0f} {y - 124}v76", stroke=darker(colour), sw=3, opacity=.6))


def tree(x, y, s=1, leaf="#5f9a4c", fruit=None, bare=False):
    """A tree; (x, y) is its foot."""
    trunk = path("M-16 0q8-110 2-180h28q-6 100 6 180z", "#76573a")
    if bare:
        crown = path("M0 -170l-60 -90M0 -170l50 -110M-6 -120l-50 -40M6 -130l60 -50M-40 -230l-40 -10M36 -250l40 -6", stroke="#76573a", sw=11)
    else:
        d = darker(leaf, .12)
        crown = circle(-56, -210, 66, d) + circle(58, -206, 68, d) + circle(0, -262, 82, leaf) + circle(-6, -196, 66, leaf)
        if fruit:
            crown += "".join(circle(a, b, 9, fruit) for a, b in ((-60, -220), (-20, -280), (30, -240), (66, -200), (0, -190), (-30, -170)))
    return group(oval(4, 2, 70, 10, "#000", opacity=.16) + trunk + crown, x=x, y=y, scale=s)


def bush(x, y, s=1, c="#6aa35a"):
    return group(oval(0, 2, 90, 9, "#000", opacity=.14) + circle(-48, -34, 40, darker(c, .1)) + circle(46, -36, 42, darker(c, .1)) + circle(0, -52, 52, c) + rect(-84, -26, 168, 26, darker(c, .1), 12), x=x, y=y, scale=s)


def house(x, y, w=260, h=230, wall="#e6d3b3", roof="#a1513c", number=None, doorc="#4f6f66", lit=False):
    """A small house from the front; (x, y) is the middle of its foot."""
    l, glass = x - w / 2, "#f4d67e" if lit else "#bcd9e6"
    out = rect(l, y - h, w, h, wall) + path(f"M{l - 24} {y - h}L{x} {y - h - w * .42:.0f}L{l + w + 24} {y - h}Z", roof) + rect(l + w * .72, y - h - w * .36, 30, 60, darker(roof))
    for wx in (.12, .64):
        out += rect(l + w * wx, y - h + 34, w * .24, 66, "#fff") + rect(l + w * wx + 5, y - h + 39, w * .24 - 10, 56, glass) + rect(l + w * wx + w * .12 - 2, y - h + 36, 4, 62, "#fff")
    out += rect(x - 28, y - 106, 56, 106, doorc) + circle(x + 18, y - 52, 4, "#e2c25a") + rect(l + w * .64, y - 92, w * .24, 54, "#fff") + rect(l + w * .64 + 5, y - 87, w * .24 - 10, 44, glass)
    if number:
        out += rect(x - 62, y - 92, 26, 24, "#2f4d6b", 3) + text(x - 49, y - 74, number, 16, "#fff", bold=True, at="middle")
    return out


def fence(x1, x2, y, h=90, colour="#cdb58f"):
    out = "".join(path(f"M{x} {y}V{y - h + 10}l12-12l12 12V{y}z", colour, darker(colour), 1.5) for x in range(int(x1), int(x2) - 20, 34))
    return rect(x1, y - h * .72, x2 - x1, 11, darker(colour, .12)) + rect(x1, y - h * .3, x2 - x1, 11, darker(colour, .12)) + out


def cloud(x, y, s=1):
    return group(oval(0, 0, 70, 20, "#fff", opacity=.9) + oval(-20, -14, 34, 22, "#fff", opacity=.9) + oval(22, -18, 40, 28, "#fff", opacity=.9), x=x, y=y, scale=s)


# ---- whole places ----

def living(wall="sage", view="garden", curtain="#b5675b", floor=600, window_at=90, seed=3, extra=True):
    out = wallpaper(wall, floor=floor) + window(window_at, 130, 240, 270, view, curtain)
    out += oval(512, floor + 95, 420, 52, "#b76e5a", opacity=.55) + oval(512, floor + 95, 360, 42, "#e0c7a0", opacity=.55)
    if extra:
        out += shelf(660 if window_at < 400 else 70, 220, 270, seed) + frame(720 if window_at < 400 else 120, 270, 130, 96, seed)
    return out


def kitchen(wall="blue", view="day", floor=610, cupboard="#e9e2d2"):
    out = wallpaper(wall, floor=floor) + window(400, 110, 230, 210, view, None)
    for x in (20, 200, 700, 880):
        out += rect(x, 40, 168, 210, cupboard, 4, darker(cupboard, .2)) + rect(x + 16, 56, 136, 178, "none", 3, darker(cupboard, .12), 3) + rect(x + 140, 130, 8, 40, "#8d867a", 4)
    out += rect(0, 424, 1024, 30, "#8e7a66") + rect(0, 454, 1024, 156, cupboard)
    for x in range(10, 1024, 204):
        out += rect(x, 466, 190, 132, "none", 4, darker(cupboard, .15), 3) + rect(x + 80, 480, 36, 8, "#8d867a", 4)
    return out


def office(wall="white", view="city", floor=610):
    return wallpaper(wall, floor=floor) + window(620, 110, 300, 240, view, None, "#d5d8da") + shelf(70, 210, 300, 8) + frame(120, 260, 120, 90, 1) + leaf_pot(960, 610, 1.3, "#e8e2d4")


def workshop(floor=600, wall="ochre"):
    """A workshop with tools on a board."""
    out = wallpaper(wall, floor=floor) + rect(90, 80, 480, 250, "#c79d69", 6, "#9b744c", 6) + "".join(circle(x, y, 2.5, "#9b744c") for x in range(120, 560, 36) for y in range(110, 320, 36))
    hang = path("M160 120v110", stroke="#8a5a34", sw=14) + path("M128 116h66v26h-66z", "#5c666e") + path("M250 120l70 16l-4 14l-66 -8z", "#b9c1c7") + path("M250 118v44", stroke="#8a5a34", sw=18) + path("M380 118q30 0 30 26q0 22 -16 28v70h-28v-70q-16 -8 -16 -28q0 -26 30 -26v26h0z", "#7a858d")
    hang += path("M470 120v60", stroke="#c2462f", sw=20) + path("M470 180v70", stroke="#aab3ba", sw=8) + path("M520 120v60", stroke="#3f6c8f", sw=20) + path("M520 180v50", stroke="#aab3ba", sw=8)
    return out + hang + window(680, 90, 230, 220, "day", None)


def street(sky="day", road=True, walls=("#e6d3b3", "#c9b7a4", "#d9b8a0", "#cfd3c4"), numbers=None, lit=False):
    """A row of houses behind a pavement; the pavement is at y = 560 … 640, the road below it."""
    top, low = {"day": ("#9fd0ee", "#eaf5f7"), "dusk": ("#4d5f8f", "#e0a586"), "night": ("#131c36", "#2f4069"), "grey": ("#a9b4bd", "#d5dadd")}[sky]
    out = fade(0, 0, 1024, 560, top, low)
    if sky == "day":
        out += cloud(180, 90) + cloud(760, 70, .8)
    if sky == "night":
        out += circle(860, 90, 34, "#f3efd2") + "".join(circle((i * 173) % 1024, (i * 67) % 240, 2, "#fff", opacity=.8) for i in range(24))
    numbers = numbers or (None,) * 4
    for i, wall in enumerate(walls):
        out += house(128 + i * 256, 560, 236, 230 + (i % 2) * 26, wall if sky != "night" else darker(wall, .5), ("#a1513c", "#6d5648", "#8c4a3a", "#5b6670")[i % 4], numbers[i], ("#4f6f66", "#7a3f3a", "#3f5878", "#8a6a3a")[i % 4], lit)
    out += rect(0, 560, 1024, 80, "#c9c3b8") + "".join(path(f"M{x} 560l-26 80", stroke="#aca597", sw=2) for x in range(60, 1100, 120)) + rect(0, 636, 1024, 10, "#9d978b")
    if road:
        out += rect(0, 646, 1024, 122, "#5c6168") + "".join(rect(x, 704, 90, 9, "#e9e6da") for x in range(20, 1024, 170))
    return out


def garden(trees=True, fenced=True, sky=("#9fd0ee", "#eaf5f7")):
    out = fade(0, 0, 1024, 460, *sky) + cloud(240, 100) + cloud(800, 70, .8) + path("M0 400Q180 330 420 386T1024 370V470H0Z", "#8dbb7c")
    if fenced:
        out += fence(-10, 1040, 470, 110)
    out += fade(0, 440 if not fenced else 462, 1024, 328 if not fenced else 320, "#a6cc74", "#6aa04a")
    if trees:
        out += tree(110, 500, 1.05, fruit="#d4483b") + bush(890, 500, 1.1) + bush(760, 490, .8, "#7fae5f")
    rnd = random.Random(5)
    return out + "".join(circle(rnd.randint(0, 1024), rnd.randint(530, 760), 4, rnd.choice(("#fff", "#f4d44c", "#c38bd0"))) for _ in range(36))


def park(season="#6aa35a"):
    out = fade(0, 0, 1024, 430, "#a4d3ee", "#eef6f3") + cloud(600, 80) + path("M0 360Q300 300 620 350T1024 330V440H0Z", "#86b57e") + fade(0, 410, 1024, 358, "#a3ca78", "#6da151")
    out += path("M440 430Q560 520 360 640T300 768H620Q640 640 720 540T600 430Z", "#ddcfae") + tree(130, 500, 1.1, season) + tree(900, 470, .9, season) + tree(760, 440, .55, season)
    return out


def forest(dry=False):
    leaf = "#b58f3c" if dry else "#4f8350"
    out = fade(0, 0, 1024, 500, "#f0dcb0" if dry else "#cfe6da", "#f7eed6" if dry else "#e9f3e4")
    for i in range(9):
        out += rect(40 + i * 120, 60, 26, 420, "#8a6f58", opacity=.5) + circle(53 + i * 120, 90, 84, leaf, opacity=.45)
    out += fade(0, 450, 1024, 318, "#c9a860" if dry else "#7fa860", "#a0803f" if dry else "#587f40")
    return out + tree(110, 560, 1.3, leaf) + tree(920, 540, 1.2, leaf)


def stage(curtain="#8c2030"):
    """A theatre stage with curtains and boards."""
    out = fade(0, 0, 1024, 560, "#2c2434", "#51415a") + path("M330 0L250 600H520L420 0Z", "#ffe9a8", opacity=.16) + path("M640 0L520 600H790L720 0Z", "#ffe9a8", opacity=.16)
    out += fade(0, 560, 1024, 208, "#9b6f45", "#7a5433") + "".join(path(f"M{x} 560L{x * 1.5 - 256:.0f} 768", stroke="#6a482b", sw=2) for x in range(0, 1100, 70))
    for sx, ox in ((1, 0), (-1, 1024)):
        out += path(f"M{ox} 0h{sx * 190}q{-sx * 30} 300 {-sx * 70} 640h{-sx * 120}z", curtain) + "".join(path(f"M{ox + sx * k} 0q{-sx * 8} 320 {-sx * k * .3:.0f} 640", stroke=darker(curtain, .3), sw=5) for k in (40, 84, 128, 164))
    out += path("M0 0H1024V70Q960 110 896 70Q832 110 768 70Q704 110 640 70Q576 110 512 70Q448 110 384 70Q320 110 256 70Q192 110 128 70Q64 110 0 70Z", darker(curtain, .1)) + path("M0 66Q64 106 128 66Q192 106 256 66Q320 106 384 66Q448 106 512 66Q576 106 640 66Q704 106 768 66Q832 106 896 66Q960 106 1024 66", stroke="#e2c25a", sw=7)
    return out


def hall(wall="white", floor=600):
    """A museum or school hall with a long bench of daylight."""
    out = wallpaper(wall, floor=floor) + fade(0, floor, 1024, 168, "#c5bba9", "#a89d8a") + "".join(path(f"M{x} {floor}L{x * 1.6 - 307:.0f} 768", stroke="#968b78", sw=2) for x in range(0, 1100, 128))
    return out + "".join(rect(x, 0, 150, 26, "#fffbe6", 0, "#d9d2ba") for x in (100, 437, 774))


def classroom(words=("",), floor=610):
    out = wallpaper("plain", floor=floor) + rect(230, 70, 560, 270, "#7a5535", 6) + rect(246, 86, 528, 238, "#2f3f3a")
    out += "".join(text(510, 150 + i * 54, s, 36, "#f3f3ee", font="Comic Neue", at="middle") for i, s in enumerate(words))
    return out + rect(260, 340, 500, 10, "#9b744c") + window(30, 120, 150, 220, "day", None) + shelf(830, 260, 170, 11)


def clinic(floor=610):
    out = wallpaper("blue", floor=floor) + fade(0, floor, 1024, 158, "#cfd8d8", "#b4c0c1") + window(80, 120, 230, 220, "city", None, "#e6ecee")
    return out + rect(700, 120, 240, 230, "#f4f7f7", 6, "#b4c0c8", 3) + path("M790 120v230M700 235h240", stroke="#b4c0c8", sw=3) + rect(770, 170, 10, 34, "#9aa6ad", 5) + path("M470 150h60v40h40v60h-40v40h-60v-40h-40v-60h40z", "#4d9c8c", opacity=.6)


def shop(sign="", floor=610, wall="ochre"):
    out = wallpaper(wall, floor=floor)
    for y in (230, 370):
        out += rect(60, y, 904, 16, "#8f6743") + rect(66, y + 16, 892, 7, "#000", opacity=.12)
        rnd = random.Random(y)
        x = 76
        while x < 930:
            w, hh, c = rnd.randint(28, 62), rnd.randint(46, 92), rnd.choice(("#b5573f", "#e2c25a", "#5f7d5a", "#3f6c8f", "#e8e2d4", "#8a5f7a"))
            out += rect(x, y - hh, w, hh, c, 5) + rect(x + 5, y - hh * .62, w - 10, hh * .3, "#fff", 2, opacity=.6)
            x += w + rnd.randint(5, 22)
    return out + (rect(312, 30, 400, 74, "#2f4d46", 8) + text(512, 80, sign, 38, "#f5e9c6", at="middle", font="DejaVu Serif", bold=True) if sign else "")
