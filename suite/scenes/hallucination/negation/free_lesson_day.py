"""A music school's week; Tuesday or Thursday has no lesson."""
from kit.documents import *

PICTURES = {"free_lesson_day_tue.png": {"free": "Tuesday"}, "free_lesson_day_thu.png": {"free": "Thursday"}}


def scene(free):
    kind = {"Monday": "Piano", "Tuesday": "Violin", "Wednesday": "Choir", "Thursday": "Flute", "Friday": "Drums"}
    out = text(330, 70, "Lessons in room 4", 38, "#7a3f5f", SERIF, True, at="middle")
    for i, (d, k) in enumerate(kind.items()):
        y = 110 + i * 92
        out += rect(40, y, 580, 80, ["#f6e3ea", "#fdf6e3"][i % 2], 10) + text(70, y + 52, d, 30, INK, SERIF) + (text(590, y + 52, k + "  15:30", 30, "#7a3f5f", SERIF, True, at="end") if d != free else "")
    keys = "".join(rect(i * 64, 690, 62, 90, "#fdfcf7", 3, "#444", 1.5) for i in range(16)) + "".join(rect(i * 64 + 44, 690, 38, 52, "#22272c", 3) for i in range(15) if i % 7 not in (2, 6))
    return page(wallpaper("rose"), sheet(182, 40, 660, 600, out, turn=.8), pin(512, 58), rect(0, 670, 1024, 98, "#3b2a22"), keys)
