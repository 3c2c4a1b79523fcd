"""A find from the reclaim yard on two trestles: an old painted window frame, a railway sleeper, a corrugated sheet, or a planed board."""
from kit import goods, household, rooms
from kit.documents import *

PICTURES = {"yard_find_frame.png": {"what": "frame"}, "yard_find_sleeper.png": {"what": "sleeper"}, "yard_find_sheet.png": {"what": "sheet"}, "yard_find_pine.png": {"what": "pine"}}


def piece(what):
    if what == "frame":
        out = rect(250, 380, 560, 130, "#e9e4d2", 3, "#a79b7c", 3) + "".join(rect(272 + i * 180, 402, 156, 86, "#9a938a", 2, "#a79b7c", 3) for i in range(3))
        for i in range(26):
            out += path(f"M{258 + i * 21} {384 + (i * 37) % 120 if i % 3 == 0 else 386 + (i % 2) * 108}l9 -5l8 7l-6 8z", ("#5f7f6a", "#8a6a48", "#c9b48a")[i % 3])
        return out + goods.tag(880, 396, "Window frame/House of 1912/first paint", 196, 22)
    if what == "sleeper":
        out = rect(220, 410, 620, 96, "#2b2622", 4, "#15120f", 3) + "".join(path(f"M230 {426 + i * 16}q150 {6 - i * 2} 300 0t300 2", stroke="#453c34", sw=3) for i in range(5)) + "".join(circle(x, y, 8, "#0f0d0b", "#5a3d2a", 4) for x in (290, 330, 720, 760) for y in (432, 478))
        out += "".join(path(f"M{x} 506q4 20 0 34q-6 8 -8 -2q2 -18 -2 -32z", "#15120f") for x in (400, 520, 640, 690)) + path("M340 424q60 -8 90 4M560 420q50 -6 90 6", stroke="#7d746a", sw=4, opacity=.7)
        return out + goods.tag(890, 420, "Railway sleeper/out of the track", 226, 22)
    if what == "sheet":
        out = path("M240 396" + "q14 -30 28 0t28 0" * 10 + "L800 506" + "q-14 30 -28 0t-28 0" * 10 + "Z", "#aeb2af", "#7f8582", 3) + "".join(path(f"M{254 + i * 28} 388V512", stroke="#8f9592" if i % 2 else "#c6cac7", sw=7) for i in range(20)) + path("M250 500q30 -16 60 -4t80 -6", stroke="#6f8f5a", sw=7) + text(520, 462, "ETERNIT 1968", 34, "#5a615d", bold=True, at="middle")
        return out + goods.tag(884, 400, "Old roof sheet", 190, 23)
    out = rect(220, 430, 620, 60, "#eccf9c", 3, "#c99f60", 3) + rect(220, 490, 620, 12, "#d9b67e") + "".join(path(f"M230 {442 + i * 14}q150 {8 - i * 4} 300 0t300 4", stroke="#d6ae70", sw=3) for i in range(4)) + oval(400, 460, 14, 8, "#b98550") + oval(650, 452, 10, 6, "#b98550")
    return out + goods.tag(890, 430, "Pine board/planed, bare", 200, 22)


def scene(what):
    floor = household.carton(110, 700, 150, 110, "#c9a06b", "Sander", 24) + household.saw(320, 690, .8, -8) + rect(470, 664, 74, 56, "#b5573f", 3) + text(507, 702, "60", 28, "#fff", bold=True, at="middle") + rect(556, 664, 74, 56, "#8a5f3c", 3) + text(593, 702, "120", 28, "#fff", bold=True, at="middle") + household.teddy(760, 712, .62)
    return page(rooms.workshop(wall="sage"), goods.trestle(330, 660, .98), goods.trestle(720, 660, .98), piece(what), floor)
