"""A shop door notice with opening hours; Wednesday until 13:00 or 18:30."""
from kit.documents import *

PICTURES = {"cobbler_hours_short.png": {"wed": "9:00 - 13:00"}, "cobbler_hours_long.png": {"wed": "9:00 - 18:30"}}


def scene(wed):
    rows = [("Monday", "closed"), ("Tuesday", "9:00 - 17:30"), ("Wednesday", wed), ("Thursday", "9:00 - 17:30"), ("Friday", "9:00 - 16:00"), ("Saturday", "10:00 - 14:00")]
    body = text(220, 74, "Shoe repair", 44, "#5b2f22", SERIF, True, at="middle") + text(220, 112, "Opening hours", 26, GREY, SERIF, italic=True, at="middle") + path("M60 130H380", stroke="#5b2f22", sw=2)
    for i, (a, b) in enumerate(rows):
        body += text(44, 184 + i * 54, a, 27, INK, SERIF) + text(396, 184 + i * 54, b, 27, INK, SERIF, True, at="end")
    glass = rect(180, 0, 664, 768, "#6b4a33") + fade(220, 30, 584, 738, "#8fa7b0", "#c4d2d5") + path("M260 40L300 40L240 300M360 40L420 40L250 700", stroke="#fff", sw=2, opacity=.3)
    return page(wallpaper("brick"), glass, sheet(292, 110, 440, 520, body, paper="#fbf6e8"), tape(470, 96), rect(740, 380, 24, 140, "#d9b45a", 10), rect(20, 560, 140, 208, "#8a623d", 4), rect(30, 548, 120, 14, "#a97850"), circle(90, 640, 34, "none", "#6b4a33", 6))
