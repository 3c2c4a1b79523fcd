"""A house wall with a boiler behind its window and a sealant gun; the opening is a row of slots, the boiler's dripping outlet, or a crack at the step."""
from kit import goods, household, rooms
from kit.documents import *

PICTURES = {"sealant_hole_slots.png": {"what": "slots"}, "sealant_hole_outlet.png": {"what": "outlet"}, "sealant_hole_crack.png": {"what": "crack"}}


def inside():
    """The window, and the boiler that hangs in the room behind it, a copper pipe going from it into the wall on the right."""
    room = rect(80, 60, 220, 240, "#efe2c4") + goods.boiler(196, 236, .56) + path("M214 236V252H300", stroke="#b87333", sw=9)
    room = f'<svg x="80" y="60" width="220" height="240" viewBox="80 60 220 240">{room}</svg>'
    return room + rect(80, 60, 220, 240, "none", 0, "#f6f2e8", 14) + rect(64, 302, 252, 16, "#f6f2e8", 3) + path("M94 74L140 74L94 150Z", "#ffffff", opacity=.25) + path("M87 67H150Q130 180 96 293H87Z", "#d9a05f", opacity=.95)


def scene(what):
    brick = rect(0, 0, 1024, 600, "#c08a62") + "".join(path(f"M0 {r * 50}H1024", stroke="#e3c9ae", sw=5) + "".join(path(f"M{c * 120 + (r % 2) * 60} {r * 50}v50", stroke="#e3c9ae", sw=5) for c in range(10)) for r in range(12))
    out = brick + inside() + rect(0, 560, 1024, 44, "#a8a196") + fade(0, 600, 1024, 168, "#9cc07a", "#7fa860")
    if what == "slots":
        out += "".join(rect(x, 502, 16, 46, "#23282d", 2) for x in (352, 472, 592, 712, 832, 952))
    if what == "outlet":
        out += circle(352, 246, 24, "#8a8f92", "#59636b", 4) + path("M352 246H400Q424 246 424 270V470Q424 490 444 490H452", stroke="#8a4f22", sw=24) + path("M352 246H400Q424 246 424 270V470Q424 490 444 490H452", stroke="#b87333", sw=18) + path("M352 241H396", stroke="#e0a070", sw=5) + oval(456, 490, 7, 12, "#3a2a20", "#8a4f22", 3) + rect(404, 340, 40, 12, "#8a8f92", 3)
        out += "".join(path(f"M462 {y}q8 13 0 19q-8 -6 0 -19z", "#cfe8f5", "#7fb0cc", 2) for y in (502, 528)) + path("M430 566Q462 548 500 566L512 600H424Z", "#6f6a60", opacity=.6) + "".join(path(f"M{474 + i * 22} {500 - i * 14}q16 -20 2 -42t6 -44", stroke="#ffffff", sw=8, opacity=.8) for i in range(3))
    if what == "crack":
        out += path("M430 546L462 522L486 530L520 506L548 528L582 512L604 524L640 500L668 522L700 508L760 532L700 514L668 529L640 510L604 532L582 520L548 537L520 516L486 538L462 529Z", "#3b2018", "#3b2018", 3) + path("M520 510l-8 -34l10 -16M640 504l12 -28M604 528l6 20M462 524l-14 -20", stroke="#3b2018", sw=4) + rect(596, 548, 268, 20, "#d9d4ca", 3, "#9d978b", 3) + rect(610, 568, 240, 38, "#b5afa4", 2, "#9d978b", 3) + path("M610 574H850", stroke="#8a847a", sw=4)
    gun = group(rect(-120, -22, 220, 44, "#f3f3ee", 8, "#9aa4ab", 3) + text(-10, 9, "SEALANT", 25, "#2f5878", bold=True, at="middle") + path("M100 -8L170 -3V3L100 8Z", "#f3f3ee", "#9aa4ab", 2) + path("M-120 0h-70M-130 20l-20 70M-100 22l6 50", stroke="#c8402f", sw=13), x=400, y=680, turn=-6)
    return page(out, rooms.bush(940, 690, .9), gun, household.bucket(180, 730, .8, "#3f6c8f"))
