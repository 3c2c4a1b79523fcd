"""A water meter, its window clear or fogged."""
from kit.documents import *

PICTURES = {"cellar_meter_clear.png": {"clear": True}, "cellar_meter_fog.png": {"clear": False}}


def scene(clear):
    wall = wallpaper("concrete") + "".join(path(f"M0 {y}H1024", stroke="#a9adac", sw=3) for y in range(90, 768, 110))
    pipe = rect(0, 360, 1024, 90, "#b87a45") + rect(0, 368, 1024, 20, "#e0a56f", opacity=.6) + rect(0, 430, 1024, 20, "#00000022") + "".join(rect(x, 344, 34, 122, "#9c6233", 6, "#7a4a24", 3) for x in (230, 760)) + rect(880, 300, 18, 70, "#7a4a24") + rect(830, 284, 118, 22, "#b5443a", 10)
    case = circle(520, 412, 210, "#000", opacity=.2) + circle(512, 400, 210, "#3f6f9a", "#27486b", 8) + circle(512, 400, 172, "#f7f6f0", "#c9c9c2", 5)
    numbers = "".join(rect(372 + i * 56, 330, 50, 76, "#14181c" if i < 3 else "#8c2f29", 4) + text(397 + i * 56, 386, d, 54, "#fff", MONO, True, at="middle") for i, d in enumerate("04826")) + text(512, 470, "m³", 36, INK, bold=True, at="middle")
    plate = path("M356 628L380 566H644L668 628Z", "#3f6f9a", "#27486b", 5) + text(512, 612, "WATER METER", 30, "#f4f6f7", bold=True, at="middle")
    lid = circle(512, 318, 186, "#345c80", "#27486b", 5) + rect(470, 150, 84, 24, "#27486b", 8)
    return page(wall, pipe, lid, case, plate, numbers, "" if clear else fog(), BESIDE)


def fog():
    """Breath on the glass: the windows of the digits are guessed, drops run down."""
    haze = circle(512, 400, 169, "#dfe9ee") + rect(366, 330, 164, 76, "#8b979e", 10, opacity=.22) + rect(538, 330, 112, 76, "#a58f8d", 10, opacity=.22)
    runs = "".join(path(f"M{x} {y}q{3 - i % 5} {h / 2} 0 {h}", stroke="#f6fafb", sw=7, opacity=.9) + oval(x, y + h + 5, 7, 10, "#ffffff", "#a9bcc6", 2) for i, (x, y, h) in enumerate(((402, 300, 120), (452, 420, 70), (508, 280, 190), (566, 360, 110), (616, 300, 84), (470, 262, 60), (642, 410, 60))))
    drops = "".join(oval(388 + (i * 61) % 250, 296 + (i * 89) % 210, 3 + i % 4, 4 + i % 4, "#f8fbfc", "#a9bcc6", 1.5) for i in range(54) if ((388 + (i * 61) % 250) - 512) ** 2 + ((296 + (i * 89) % 210) - 400) ** 2 < 155 ** 2)
    return haze + drops + runs


BESIDE = "".join((rect(0, 700, 1024, 68, "#8d8f92"), rect(80, 560, 130, 140, "#5b7f9a", 8, "#3d5a73", 3), path("M90 560q55 -70 110 0", stroke="#3d5a73", sw=8), group(rect(0, 0, 160, 110, "#fdfcf7", 2, "#c9c9c4"), text(80, 44, "1 Nov", 28, INK, CASUAL, at="middle"), text(80, 84, "plumber", 26, INK, CASUAL, at="middle"), x=820, y=520, turn=4)))
