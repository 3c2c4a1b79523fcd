"""Places where people stand or sit: corridor, kitchen, office, stage, station hall, shop, café, workshop, gym, school yard.

Each function fills 1024 x 768; the floor runs from about y = 560 down, people stand with their feet near y = 700.
`card` is a plain or lettered card, `lanyard` a card on a ribbon in a person's own coordinates (for `hold`).
"""
from .documents import CASUAL, INK, MONO, SERIF, circle, fade, group, leaf_pot, line, oval, path, rect, text, wallpaper
from .scenery import cup, hills, meadow, sky, tree


def card(x, y, w, h, words="", fill="#ffffff", ink=INK, size=22, band=None, turn=0):
    """A small card, (x, y) its top left; words may hold line breaks."""
    lines = words.split("\n") if words else []
    out = rect(3, 4, w, h, "#000", 6, opacity=.18) + rect(0, 0, w, h, fill, 6, "#00000030", 1.5) + (rect(0, 0, w, 12, band, 6) + rect(0, 6, w, 6, band) if band else "")
    mid = h / 2 + (6 if band else 0)
    out += "".join(text(w / 2, mid + size * .35 + (i - (len(lines) - 1) / 2) * size * 1.15, one, size, ink, bold=True, at="middle") for i, one in enumerate(lines))
    return f'<g transform="translate({x} {y}) rotate({turn} {w / 2} {h / 2})">{out}</g>'


def lanyard(words="", y=-430, ribbon="#2f6fb0", w=116, h=64, size=20, fill="#ffffff", ink=INK, band="#2f6fb0"):
    """A card on a ribbon round a standing adult's neck; y is the ribbon's top in the figure's coordinates."""
    return path(f"M-22 {y - 18}L0 {y + 62}L22 {y - 18}", stroke=ribbon, sw=5) + card(-w / 2, y + 62, w, h, words, fill, ink, size, band)


def window(x, y, w, h, view="day", bars=True):
    tops = {"day": ("#8fc0e8", "#d8e9f3", "#8fae7a"), "grey": ("#b5c0c7", "#dde2e4", "#9aa89a"), "evening": ("#6d78ad", "#f0bd93", "#6f8068"), "night": ("#16233b", "#2f4265", "#1d2c28")}[view]
    out = rect(x - 12, y - 12, w + 24, h + 24, "#f7f4ec", 3, "#cfc7b5") + fade(x, y, w, h, tops[0], tops[1]) + path(f"M{x} {y + h}v{-h * .2:.0f}q{w * .3:.0f} {-h * .14:.0f} {w * .55:.0f} {-h * .02:.0f}t{w * .45:.0f} {-h * .04:.0f}v{h * .26:.0f}z", tops[2])
    if bars:
        out += rect(x + w / 2 - 4, y, 8, h, "#f7f4ec") + rect(x, y + h * .45, w, 7, "#f7f4ec")
    return out + rect(x - 20, y + h + 10, w + 40, 14, "#f7f4ec", 2, "#cfc7b5")


def floor(y=560, top="#b9a78e", bottom="#a08d72", boards=False, tiles=False):
    out = fade(0, y, 1024, 768 - y, top, bottom)
    if tiles:
        out += "".join(line(512 + (k - 8) * 74, y, 512 + (k - 8) * 170, 768, "#00000018", 2) for k in range(17)) + "".join(line(0, y + d, 1024, y + d, "#00000018", 2) for d in (28, 72, 134))
    if boards:
        out += "".join(line(512 + (k - 10) * 60, y, 512 + (k - 10) * 140, 768, "#00000014", 2) for k in range(21))
    return out


def door(x, y, w=150, h=330, colour="#7a9aa6", words="", glass=True):
    """(x, y) is the door's bottom left."""
    out = rect(x - 12, y - h - 12, w + 24, h + 12, "#f3efe5", 2, "#cbc4b4") + rect(x, y - h, w, h, colour) + circle(x + w - 18, y - h * .46, 8, "#d9d4c6")
    if glass:
        out += rect(x + w * .28, y - h + 36, w * .44, h * .36, "#cfe0e6", 4, "#00000022")
    return out + (card(x + w * .14, y - h * .46 - 16, w * .5, 34, words, size=18) if words else "")


def corridor(tone="mint"):
    wall, rail, low = {"mint": ("#dfebe4", "#8fb3a3", "#c3dbcf"), "sand": ("#f0e7d6", "#c2a877", "#e2d2b2"), "blue": ("#dbe6ee", "#86a4ba", "#c0d4e0")}[tone]
    out = fade(0, 0, 1024, 400, "#f6f8f6", wall) + rect(0, 400, 1024, 160, low) + rect(0, 396, 1024, 14, rail) + "".join(rect(150 + i * 290, 26, 150, 18, "#fffef0", 6, "#d9ddd6") for i in range(3))
    return out + rect(0, 546, 1024, 16, rail) + floor(560, "#c6ccc9", "#aab2b0", tiles=True)


def kitchen():
    out = rect(0, 0, 1024, 560, "#eceae4") + "".join(line(0, y, 1024, y, "#d8d5cc", 2) for y in range(40, 560, 52)) + "".join(line(x, 0, x, 560, "#d8d5cc", 2) for x in range(30, 1024, 78))
    out += rect(60, 40, 904, 26, "#9aa2a8", 4) + "".join(path(f"M{x} 66v26", stroke="#6d757b", sw=5) + (circle(x, 134, 40, "#b87333", "#8d5526", 3) if i % 2 else path(f"M{x - 44} 96h88v44q0 30 -44 30t-44 -30z", "#8f989e", "#6d757b", 3)) for i, x in enumerate((130, 270, 410, 610, 750, 890)))
    out += rect(0, 410, 1024, 16, "#c7ccd0") + rect(0, 426, 1024, 136, "#aab1b6") + "".join(rect(30 + i * 250, 446, 210, 96, "#b9c0c5", 4, "#8f979d") for i in range(4))
    return out + floor(560, "#a9a39a", "#8e877d", tiles=True)


def office(wall="plain", view="day"):
    out = wallpaper(wall) + window(380, 90, 260, 210, view) + rect(60, 120, 200, 12, "#8a623d") + "".join(rect(70 + i * 26, 60 + (i % 3) * 6, 20, 60 - (i % 3) * 6, c, 2) for i, c in enumerate(["#8c2f39", "#3d5a73", "#d0a24a", "#5d7f5b", "#6b5a86", "#c2714f"])) + circle(226, 98, 20, "#5d9150")
    out += rect(760, 90, 200, 150, "#c8985f", 4, "#8a623d", 6) + rect(780, 110, 66, 50, "#fbe98a") + rect(862, 106, 76, 60, "#fff") + rect(790, 176, 60, 46, "#bfe3c4") + rect(872, 184, 60, 40, "#f3c9cf")
    return out + rect(0, 536, 1024, 26, "#f4efe4", 0, "#cfc6b4") + floor(560, "#9aa3a8", "#848d93")


def stage(banner=""):
    out = fade(0, 0, 1024, 580, "#3c2b3f", "#5b3b50") + "".join(path(f"M{x} 0q14 290 0 580h64q-14 -290 0 -580z", "#00000020") for x in range(0, 1024, 128)) + path("M300 0L120 600H480ZM724 0L544 600H904Z", "#fff3c9", opacity=.1)
    out += rect(0, 580, 1024, 188, "#8f6a48") + "".join(line(0, y, 1024, y, "#6f4f33", 2) for y in (612, 656, 712)) + rect(0, 574, 1024, 10, "#6f4f33")
    return out + (rect(212, 40, 600, 90, "#f6ecd8", 6) + text(512, 98, banner, 38, "#5b2f42", SERIF, True, at="middle") if banner else "")


def station():
    out = fade(0, 0, 1024, 560, "#e9e4d6", "#d6cfbd") + "".join(path(f"M{x} 560V250q0 -120 120 -120t120 120v310z", "#bfd3de", "#a9997b", 10) + path(f"M{x + 120} 130v430M{x} 330h240", stroke="#a9997b", sw=5) for x in (40, 392, 744))
    return out + rect(0, 540, 1024, 22, "#a9997b") + floor(560, "#c9c2b4", "#b0a897", tiles=True)


def shop_inside():
    out = wallpaper("ochre")
    for r, y in enumerate((120, 250, 380)):
        out += rect(40, y, 944, 14, "#8a623d", 3)
        for i in range(15):
            c = ["#8c2f39", "#3d6f8f", "#d0a24a", "#5d7f5b", "#c2714f", "#7a5a86"][(i * 2 + r) % 6]
            h = 52 + (i * 7 + r * 5) % 26
            out += rect(60 + i * 61, y - h, 40, h, c, 5) + rect(66 + i * 61, y - h + 16, 28, 18, "#fdf6e3", 2) if (i + r) % 3 else circle(80 + i * 61, y - 24, 24, c) + rect(68 + i * 61, y - 54, 24, 12, "#6b4a33", 2)
    return out + rect(0, 530, 1024, 32, "#e9d9b4") + floor(560, "#b98f63", "#a37b51", boards=True)


def cafe(view="day"):
    out = wallpaper("rose") + window(90, 80, 300, 300, view) + window(640, 80, 300, 300, view) + path("M512 0v90", stroke="#3b3b3b", sw=4) + path("M462 130q50 -80 100 0z", "#3f6b57") + circle(512, 134, 14, "#ffe9a8")
    return out + rect(0, 430, 1024, 130, "#b98a6d") + "".join(line(x, 430, x, 560, "#9c7057", 3) for x in range(40, 1024, 64)) + rect(0, 420, 1024, 12, "#8d6047") + floor(560, "#8f6a4c", "#77563c", boards=True)


def workshop():
    out = rect(0, 0, 1024, 560, "#b9b2a3") + "".join(line(0, y, 1024, y, "#aaa392", 2) for y in range(50, 560, 60)) + rect(120, 60, 784, 230, "#8a6b4a", 4)
    tools = "".join(path(f"M{x} 100v120", stroke="#5b5f63", sw=12) + rect(x - 26, 92, 52, 22, "#3d4247", 5) for x in (190, 260)) + "".join(path(f"M{x} 110l0 130", stroke=c, sw=14) + path(f"M{x} 90v40", stroke="#c3c8cc", sw=6) for x, c in ((340, "#c0392b"), (390, "#e2a52c"), (440, "#2f6f8f"))) + path("M520 110h120l-20 60h-100z", "#b9c0c5", "#6d757b", 3) + path("M640 110q40 0 30 50h-36z", "#a9683f") + circle(760, 160, 46, "none", "#d8a23a", 16) + path("M840 96v150M840 96l26 0", stroke="#8f989e", sw=12)
    return out + tools + rect(0, 430, 1024, 26, "#a97850") + rect(0, 456, 1024, 104, "#7d5a3c") + "".join(rect(60 + i * 240, 470, 190, 70, "#8d6745", 4, "#664a30") for i in range(4)) + floor(560, "#9d9a94", "#87847d")


def gym():
    out = wallpaper("blue") + "".join(rect(40 + k * 20, 60, 6, 440, "#c9a46c") for k in range(0, 11, 10)) + "".join(rect(40, 80 + i * 44, 210, 12, "#d9b67e", 6) for i in range(10)) + rect(700, 120, 270, 200, "#d8e7ef", 4, "#8fa3ad", 5) + path("M720 300L800 140M760 300L840 140", stroke="#fff", sw=8, opacity=.6)
    out += path("M640 500h300M660 500v-30M920 500v-30", stroke="#4b5258", sw=8) + "".join(circle(690 + i * 70, 470, 26, c) + circle(690 + i * 70, 470, 9, "#222") for i, c in enumerate(("#3b4248", "#8c2f39", "#3d6f8f", "#3b4248")))
    return out + rect(0, 540, 1024, 20, "#8d6745") + floor(560, "#d3ab74", "#bd9259", boards=True) + path("M0 640H1024", stroke="#3d6f8f", sw=8, opacity=.6)


def yard(kind="day"):
    return sky(kind=kind, until=420) + hills(400, colour="#9ab08f", seed=1) + rect(560, 150, 420, 300, "#c98f6b") + path("M540 160L770 70L1000 160Z", "#7d4a3c") + "".join(rect(590 + i * 96, 200 + k * 110, 62, 70, "#d5e6ee", stroke="#f6efe0", sw=6) for i in range(4) for k in range(2)) + tree(140, 470, 1.1) + meadow(440, h=580) + floor(560, "#b7b3aa", "#9e9a90")


def counter(y=520, w=1024, top="#a97850", front="#8d6246", x=0):
    return rect(x, y, w, 24, top, 3) + rect(x, y + 24, w, 768 - y - 24, front) + "".join(line(x + k, y + 34, x + k, 768, "#00000022", 3) for k in range(60, int(w), 150))


def round_table(x, y, rx=190, cloth="#f4efe4", leg=True):
    out = oval(x + 6, y + 170, rx * .5, 14, "#000", opacity=.2)
    if leg:
        out += rect(x - 14, y, 28, 160, "#5b4331") + path(f"M{x - 70} {y + 168}q70 -40 140 0z", "#5b4331")
    return out + oval(x, y + 10, rx, rx * .22, "#00000030") + oval(x, y, rx, rx * .22, cloth, "#00000022", 2)


def microphone(x, y, h=250):
    return oval(x, y, 44, 8, "#000", opacity=.3) + rect(x - 3, y - h, 6, h, "#9aa2a8") + rect(x - 34, y - 8, 68, 10, "#3b4248", 5) + f'<g transform="rotate(28 {x} {y - h})">' + rect(x - 9, y - h - 40, 18, 52, "#2b3035", 8) + circle(x, y - h - 44, 15, "#5b6369") + "</g>"


def hand_microphone():
    """A microphone held before the chest, in a standing adult's coordinates (arms = "chin")."""
    return f'<g transform="translate(20 -500) rotate(-24)">' + rect(-8, -6, 16, 70, "#23282d", 7) + circle(0, -12, 17, "#7d858b", "#3b4248", 3) + "</g>"


def two(people, left, right, at=(330, 694), y=712, s=.92, **both):
    """Two figures side by side; left and right are dictionaries of looks, `both` is added to each."""
    return people.person(at[0], y, s, **{**both, **left}) + people.person(at[1], y, s, **{**both, **right})


def cane(x=92, y=-278, tip=(150, -4)):
    """A white cane in a standing adult's hand."""
    return path(f"M{x} {y}L{tip[0]} {tip[1]}", stroke="#6d757b", sw=9) + path(f"M{x} {y}L{tip[0]} {tip[1]}", stroke="#ffffff", sw=6) + path(f"M{tip[0] - 9} {tip[1] - 44}L{tip[0]} {tip[1]}", stroke="#c0392b", sw=7)


def dark_glasses(y=-536):
    """Dark glasses over a standing adult's eyes."""
    return rect(-31, y, 27, 19, "#15181b", 8) + rect(4, y, 27, 19, "#15181b", 8) + line(-4, y + 6, 4, y + 6, "#15181b", 4)


def tote(x, y, words, fill="#e9e0cc", ink="#3d4a57", s=1):
    """A cloth bag that stands on the floor."""
    return group(oval(4, 0, 62, 8, "#000", opacity=.2) + path("M-30 -118q0 -46 30 -46t30 46", stroke=fill, sw=9) + path("M-58 -120H58L66 0H-66Z", fill, "#00000022", 2) + text(0, -48, words, 30, ink, CASUAL, True, at="middle"), x=x, y=y, scale=s)


def laptop(x, y, lid="#b9c0c5", note="", s=1):
    """A laptop on a counter seen from behind, foot at y."""
    return group(oval(0, 2, 130, 8, "#000", opacity=.2) + rect(-112, -150, 224, 146, lid, 10, "#00000030", 2) + circle(0, -78, 12, "#ffffff", opacity=.6) + rect(-124, -6, 248, 10, "#8d959b", 4) + (card(-74, -128, 148, 96, note, "#fbe98a", "#5b3a16", 22, turn=-2) if note else ""), x=x, y=y, scale=s)


def skateboard(x, y, words="", deck="#2f6f8f", s=1):
    """A skateboard that leans upright against something, seen on its underside; foot at y."""
    return group(oval(0, 2, 50, 8, "#000", opacity=.2) + rect(-40, -270, 80, 268, deck, 40, "#00000030", 2) + rect(-28, -216, 56, 16, "#b9c0c5", 4) + rect(-28, -66, 56, 16, "#b9c0c5", 4) + "".join(rect(dx, yy, 18, 28, "#f3d36b", 6) for dx in (-46, 28) for yy in (-222, -72)) + text(9, -134, words, 32, "#fff", CASUAL, True, at="middle", turn=-90), x=x, y=y, scale=s)


def four(stem, codes, told):
    """PICTURES of a scene with two people: both orders (`swap`), each untold and told (`told`: None, "A" or "B")."""
    out = {}
    for swap, code, who in ((False, codes[0], told[0]), (True, codes[1], told[1])):
        out[f"{stem}_{code}.png"] = {"swap": swap, "told": None}
        out[f"{stem}_{code}_told.png"] = {"swap": swap, "told": who}
    return out


def lockers(names, x=180, y=600, w=210, h=430, fill="#7d98a8"):
    """A row of lockers with name plates; (x, y) is the bottom left."""
    out = ""
    for i, name in enumerate(names):
        xx = x + i * (w + 8)
        out += rect(xx, y - h, w, h, fill, 4, "#00000040", 3) + "".join(rect(xx + 50, y - h + 24 + k * 16, w - 100, 6, "#00000035", 3) for k in range(3)) + rect(xx + w - 34, y - h * .5, 12, 50, "#d9dee1", 5, "#00000040")
        out += rect(xx + 22, y - h + 92, w - 44, 46, "#fdfcf7" if name else fill, 3, "#00000040", 1.5) + text(xx + w / 2, y - h + 124, name, 26, INK, bold=True, at="middle")
    return out


def toolbox(x, y, words="", s=1, fill="#c0392b"):
    return group(oval(0, 2, 140, 10, "#000", opacity=.2) + path("M-70 -118v-26q0 -14 14 -14h112q14 0 14 14v26", stroke="#3b4248", sw=12) + path("M-130 -96q0 -26 26 -26h208q26 0 26 26z", fill, "#00000030", 2) + rect(-134, -96, 268, 94, fill, 6, "#00000030", 2) + rect(-14, -104, 28, 30, "#d9dee1", 4) + (rect(-92, -66, 184, 44, "#f3ecd2", 2) + text(0, -34, words, 28, INK, CASUAL, True, at="middle") if words else ""), x=x, y=y, scale=s)


def medal(y=-430, ribbon="#2f6fb0", face="#e2b53c", words="1"):
    """A medal on a ribbon, in a standing adult's coordinates."""
    return path(f"M-22 {y - 18}L0 {y + 78}L22 {y - 18}", stroke=ribbon, sw=10) + circle(0, y + 96, 32, face, "#00000040", 3) + circle(0, y + 96, 24, "none", "#ffffff80", 3) + text(0, y + 107, words, 32, "#7a5a10", SERIF, True, at="middle")


def glove(side=1, fill="#b3372f"):
    """A glove over a hanging hand of a standing adult (arms = "down")."""
    return group(path("M-17 -34h34q6 0 6 8l-3 34q-2 24 -20 24t-20 -24l-3 -34q0 -8 6 -8z", fill, "#00000030", 2) + rect(-20, -42, 40, 14, fill, 5, "#00000040", 2), x=side * 98, y=-246)


def tent_card(x, y, words, s=1, ink="#7a2f2a"):
    return group(oval(0, 2, 54, 7, "#000", opacity=.2) + path("M-46 0L-36 -70H36L46 0Z", "#fdf8ea", "#00000030", 2) + text(0, -20, words, 40, ink, SERIF, True, at="middle"), x=x, y=y, scale=s)


def burger(x, y, flag="", s=1):
    """A burger on a board with a flag."""
    return group(oval(0, 6, 130, 18, "#9c7048") + oval(0, 0, 130, 18, "#b98a5c") + path("M-70 -14q0 -16 70 -16t70 16z", "#d9a25a") + rect(-74, -38, 148, 16, "#6b3f28", 8) + path("M-80 -40q20 14 40 0t40 0t40 0t40 0v-10h-160z", "#6fa04c") + rect(-74, -64, 148, 16, "#6b3f28", 8) + path("M-76 -66q0 -50 76 -50t76 50z", "#d9a25a") + "".join(oval(dx, dy, 5, 3, "#f6e3bb") for dx, dy in ((-34, -92), (-6, -104), (26, -96), (44, -82), (8, -84))) + rect(-2, -190, 4, 86, "#8a623d") + rect(2, -190, 96, 46, "#f7f1e2", 2, "#00000030", 1.5) + text(50, -156, flag, 30, "#7a2f2a", bold=True, at="middle"), x=x, y=y, scale=s)


def slip(x, y, words, s=1, turn=0):
    """A till slip on a small tray."""
    return group(oval(0, 0, 74, 14, "#5b4331") + oval(0, -4, 70, 12, "#7d5a3c") + card(-46, -92, 92, 84, words, "#fbfaf6", INK, 20, turn=turn), x=x, y=y, scale=s)


def spray_can(x, y, fill="#3f9a55", s=1):
    return group(oval(0, 2, 30, 5, "#000", opacity=.2) + rect(-24, -104, 48, 102, fill, 6, "#00000030", 2) + rect(-24, -70, 48, 34, "#ffffff", opacity=.7) + path("M-24 -104q4 -20 24 -22q20 2 24 22z", "#d9dee1") + rect(-9, -142, 18, 20, "#f4f4f0", 4, "#00000030"), x=x, y=y, scale=s)


def parcel(x, y, words, s=1, fill="#c9a06b"):
    return group(oval(0, 2, 150, 11, "#000", opacity=.2) + rect(-140, -150, 280, 150, fill, 4, "#00000030", 2) + rect(-24, -150, 48, 150, "#e3cfa0", opacity=.7) + card(-112, -122, 224, 92, words, "#fdfcf7", INK, 24), x=x, y=y, scale=s)


def named(look, name, y=-330, w=116, size=26):
    """The look with a name card on the chest of a standing adult."""
    return dict(look, hold=look.get("hold", "") + card(-w / 2, y, w, 44, name, size=size))


def hung_board(x, y, w, h, lines, fill="#2f4a42", ink="#f3f3ee", frame="#8a623d", size=40, font=CASUAL):
    """A board on the wall with centred lines, the first one larger."""
    out = rect(x, y, w, h, fill, 6, frame, 10)
    step = h / (len(lines) + .4)
    return out + "".join(text(x + w / 2, y + step * (i + .85), one, size * (1 if i == 0 else .86), ink, font=font, bold=i == 0, at="middle") for i, one in enumerate(lines))
