"""The foot of a house wall with a sealant gun; the opening is a row of slots, a copper outlet, or a crack at the step."""
from kit import goods, household, rooms
from kit.documents import *

PICTURES = {"sealant_hole_slots.png": {"what": "slots"}, "sealant_hole_outlet.png": {"what": "outlet"}, "sealant_hole_crack.png": {"what": "crack"}}


def scene(what):
    brick = rect(0, 0, 1024, 600, "#c08a62") + "".join(path(f"M0 {r * 50}H1024", stroke="#e3c9ae", sw=5) + "".join(path(f"M{c * 120 + (r % 2) * 60} {r * 50}v50", stroke="#e3c9ae", sw=5) for c in range(10)) for r in range(12))
    out = brick + rooms.window(80, 60, 220, 240, "garden", "#d9a05f") + rect(0, 560, 1024, 44, "#a8a196") + fade(0, 600, 1024, 168, "#9cc07a", "#7fa860")
    if what == "slots":
        out += "".join(rect(x, 502, 16, 46, "#23282d", 2) for x in (352, 472, 592, 712, 832, 952))
    if what == "outlet":
        out += circle(640, 420, 30, "#8a8f92", "#59636b", 4) + path("M640 420H690Q712 420 712 446V520", stroke="#b87333", sw=26) + path("M640 416H688", stroke="#e0a070", sw=6) + oval(712, 522, 13, 5, "#3a2a20") + rect(740, 330, 200, 76, "#fdfdfb", 4, "#8d98a1", 2) + text(840, 362, "Boiler", 25, "#2b2413", bold=True, at="middle") + text(840, 392, "relief pipe", 24, "#2b2413", at="middle")
    if what == "crack":
        out += path("M430 552L470 520L520 546L580 512L640 540L700 516L760 548", stroke="#3b2018", sw=9) + rect(600, 556, 260, 50, "#c9c3b8", 3, "#9d978b", 3)
    gun = group(rect(-120, -22, 220, 44, "#f3f3ee", 8, "#9aa4ab", 3) + text(-10, 9, "SEALANT", 25, "#2f5878", bold=True, at="middle") + path("M100 -8L170 -3V3L100 8Z", "#f3f3ee", "#9aa4ab", 2) + path("M-120 0h-70M-130 20l-20 70M-100 22l6 50", stroke="#c8402f", sw=13), x=400, y=680, turn=-6)
    return page(out, rooms.bush(940, 690, .9), gun, household.bucket(180, 730, .8, "#3f6c8f"))
