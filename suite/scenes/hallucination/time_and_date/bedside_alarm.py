"""A bedside clock at 22:40; the alarm is set for 06:15 or 07:45."""
from kit.documents import *
from kit.scenery import glass, lamp

PICTURES = {"bedside_alarm_615.png": {"ring": "06:15"}, "bedside_alarm_745.png": {"ring": "07:45"}}


def scene(ring):
    unit = oval(512, 598, 260, 22, "#000", opacity=.25) + rect(262, 330, 500, 260, "#2b3036", 34) + rect(292, 360, 440, 200, "#0f1417", 16) + text(512, 478, "22:40", 118, "#ff6a4d", MONO, True, at="middle") + text(512, 536, "ALARM " + ring, 36, "#7fd09a", MONO, True, at="middle") + "".join(rect(330 + i * 100, 316, 60, 18, "#4b5259", 6) for i in range(4))
    shade = circle(130, 250, 190, "#ffe2a0", opacity=.25) + path("M60 300l40 -130h80l40 130z", "#f0d9a0", "#c9ad6b", 3) + rect(132, 300, 16, 280, "#8a623d") + oval(140, 586, 60, 12, "#8a623d")
    return page(wallpaper("navy"), rect(700, 40, 260, 240, "#24364f", 6, "#8a98a8", 8), "".join(circle(740 + i * 46, 90 + (i * 71) % 150, 3, "#fff") for i in range(5)), path("M900 90a34 34 0 1 0 26 54a28 28 0 0 1 -26 -54z", "#f6ecc4"), shade, rect(0, 590, 1024, 178, "#6b4a33"), rect(0, 586, 1024, 20, "#8a623d"), unit, glass(880, 596, 1, "#9fc4d6"))
