"""A find from the reclaim yard on two trestles: a window frame in scaling paint, a timber with rail seats, a corrugated cement sheet, or a planed board."""
from kit import goods, household, rooms
from kit.documents import *

PICTURES = {"yard_find_frame.png": {"what": "frame"}, "yard_find_sleeper.png": {"what": "sleeper"}, "yard_find_sheet.png": {"what": "sheet"}, "yard_find_pine.png": {"what": "pine"}}


def flake(x, y, s, turn):
    """A place where paint has come off in scales: bare grey wood, round it the rims of an ochre, a green and the white coat, its edges curled up."""
    def ragged(k, fill):
        points = ((-62, -2), (-48, -13), (-30, -8), (-14, -15), (4, -9), (24, -14), (44, -9), (64, -1), (50, 9), (30, 6), (12, 14), (-8, 8), (-26, 13), (-46, 7))
        return path("M" + "L".join(f"{a * (1 - k * .07):.0f} {c * (1 - k * .2):.0f}" for a, c in points) + "Z", fill)
    curls = path("M64 -1l12 -11l8 9l-18 10zM-62 -2l-12 9l-6 -9l12 -6zM-14 -15l6 -11l14 3l-4 10z", "#fffdf4", "#77704f", 2)
    return group(ragged(-.6, "#77704f"), ragged(0, "#4f8068"), ragged(1.1, "#d9a441"), ragged(1.9, "#8c7d68"), path("M-34 -1h30M-8 3h34", stroke="#6b5d49", sw=2), curls, x=x, y=y, scale=s, turn=turn)


def rail_seat(x):
    """An iron base plate with its screws on the timber, and the cut end of the rail on it."""
    plate = rect(x - 74, 396, 148, 18, "#6b4a38", 3, "#3f2a20", 3) + "".join(rect(k - 9, 378, 18, 20, "#7d5540", 3, "#3f2a20", 2) + rect(k - 15, 390, 30, 8, "#5a3d2e", 2) for k in (x - 54, x + 54))
    return plate + path(f"M{x - 42} 396V386L{x - 10} 376V338L{x - 24} 330V308H{x + 24}V330L{x + 10} 338V376L{x + 42} 386V396Z", "#8a6a58", "#4a3226", 3) + path(f"M{x - 20} 314H{x + 20}", stroke="#d5d0cb", sw=6)


def piece(what):
    if what == "frame":
        out = rect(240, 322, 580, 190, "#f6f2e4", 3, "#8f8566", 4) + "".join(rect(286 + i * 174, 366, 140, 102, "#b9cfd6", 2, "#8f8566", 4) + path(f"M{300 + i * 174} 420L{340 + i * 174} 380M{300 + i * 174} 448L{364 + i * 174} 384", stroke="#dbe9ee", sw=6, opacity=.7) for i in range(3)) + path("M404 366L420 410L392 420L426 468L404 468Z", "#8f9a9e", opacity=.5)
        out += "".join(flake(*f) for f in ((330, 345, 1, 2), (478, 342, .86, 180), (604, 346, 1.05, -2), (738, 343, .9, 181), (352, 490, 1.05, 180), (500, 492, .9, 1), (636, 489, 1.05, 178), (744, 492, .84, 2), (263, 404, .78, 88), (443, 424, .62, 92), (617, 404, .62, 86), (797, 420, .8, 91)))
        return out + "".join(path(f"M{x} {y}h{34 * k}M{x} {y}v{34 * v}", stroke="#3a3a3c", sw=11) for x, y, k, v in ((250, 332, 1, 1), (810, 332, -1, 1), (250, 502, 1, -1), (810, 502, -1, -1))) + "".join(path(f"M{a} 512l10 10l14 -4", stroke="#8f8566", sw=2) + path(f"M{a} 660l8 -8l14 4l4 8z", "#fdfbf2", "#8f8566", 2) for a in (400, 560, 610))
    if what == "sleeper":
        out = rect(220, 410, 620, 96, "#2b2622", 4, "#15120f", 3) + "".join(path(f"M230 {426 + i * 16}q150 {6 - i * 2} 300 0t300 2", stroke="#453c34", sw=3) for i in range(5))
        out += "".join(path(f"M{x} 506q4 {h * .6:.0f} 0 {h}q-6 8 -9 -2q2 -{h * .5:.0f} -2 -{h}z", "#15120f") for x, h in ((390, 34), (520, 60), (580, 26), (640, 44), (690, 28))) + path("M440 424q60 -8 90 4M500 440q50 -6 90 6", stroke="#7d746a", sw=4, opacity=.7) + oval(536, 664, 70, 8, "#15120f") + oval(640, 662, 30, 5, "#15120f")
        return out + rail_seat(360) + rail_seat(700)
    if what == "sheet":
        top = "M240 396" + "q14 -30 28 0t28 0" * 9 + "q14 -30 28 0"
        out = path(top + "l-14 20l10 16l-22 18l16 20l-20 36" + "q-14 30 -28 0t-28 0" * 9 + "Z", "#aeb2af", "#7f8582", 3) + "".join(path(f"M{254 + i * 28} 388V512", stroke="#8f9592" if i % 2 else "#c6cac7", sw=7) for i in range(18))
        out += "".join(path(f"M{x} {y}l{22 + (i * 7) % 18} {-8 + (i * 5) % 17}", stroke=("#fdfdfb", "#e8ece8", "#d5dad6")[i % 3], sw=2.5) for i, (x, y) in enumerate((760 - abs((k * 13) % 34 - 17) * .5, 402 + k * 6.2) for k in range(18)))
        out += "".join(circle(x, y, r, c, opacity=.9) for x, y, r, c in ((300, 430, 16, "#8fa05a"), (322, 444, 10, "#b9b34a"), (420, 486, 18, "#8fa05a"), (446, 478, 9, "#d9c25a"), (560, 420, 14, "#8fa05a"), (640, 480, 15, "#b9b34a"), (666, 470, 9, "#8fa05a"), (372, 410, 8, "#d9c25a"))) + "".join(circle(x, 448, 7, "#3a2a20", "#9b5a34", 6) + path(f"M{x} 456v44", stroke="#9b5a34", sw=5, opacity=.6) for x in (338, 506, 674))
        return out + path("M690 664l30 -14l14 8l22 -4l10 10z", "#aeb2af", "#7f8582", 3) + "".join(path(f"M{700 + i * 9} {656 - i % 3 * 3}l-6 -9", stroke="#e8ece8", sw=2) for i in range(6))
    return rect(220, 430, 620, 60, "#eccf9c", 3, "#c99f60", 3) + rect(220, 490, 620, 12, "#d9b67e") + "".join(path(f"M230 {442 + i * 14}q150 {8 - i * 4} 300 0t300 4", stroke="#d6ae70", sw=3) for i in range(4)) + oval(400, 460, 14, 8, "#b98550") + oval(650, 452, 10, 6, "#b98550") + rect(828, 430, 14, 60, "#f3dcb0", 2, "#c99f60", 2) + path("M832 440q6 20 0 40M838 440q-4 20 0 40", stroke="#c99f60", sw=2)


def scene(what):
    floor = household.carton(110, 700, 150, 110, "#c9a06b", "Sander", 24) + household.saw(320, 690, .8, -8) + rect(470, 664, 74, 56, "#b5573f", 3) + text(507, 702, "60", 28, "#fff", bold=True, at="middle") + rect(556, 664, 74, 56, "#8a5f3c", 3) + text(593, 702, "120", 28, "#fff", bold=True, at="middle") + household.teddy(760, 712, .62)
    return page(rooms.workshop(wall="sage"), goods.trestle(330, 660, .98), goods.trestle(720, 660, .98), piece(what), floor)
