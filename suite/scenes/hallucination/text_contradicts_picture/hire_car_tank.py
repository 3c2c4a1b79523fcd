"""A fuel gauge in a dashboard: full or half."""
import math

from kit.documents import *

PICTURES = {"hire_car_tank_full.png": {"level": 4}, "hire_car_tank_half.png": {"level": 2}}


def scene(level):
    dial = gauge(330, 400, 190, level, 0, 4, "", 4, "#14181c", "#e8572e", "FUEL")
    marks = ""
    for v, s in ((0, "E"), (1, "1/4"), (2, "1/2"), (3, "3/4"), (4, "F")):
        a = math.radians(-135 + 270 * v / 4)
        marks += circle(330 + math.sin(a) * 190 * .66, 400 - math.cos(a) * 190 * .66, 30, "#14181c") + text(round(330 + math.sin(a) * 190 * .66), round(400 - math.cos(a) * 190 * .66 + 12), s, 34, "#f4f4f0", bold=True, at="middle")
    needle = gauge(330, 400, 160, level, 0, 4, "", 4, "none", "#e8572e")
    i = needle.rfind('<path')  # the last line drawn by a gauge is its needle
    speed = gauge(720, 400, 190, 0, 0, 180, "km/h", 6, "#14181c", "#e8572e").replace('fill="#22282e"', 'fill="#f4f4f0"').replace('stroke="#333"', 'stroke="#d9dde0"')
    return page(fade(0, 0, 1024, 768, "#2b3036", "#1a1e22"), path("M60 640Q60 150 512 150T964 640Z", "#0e1114", "#3b4249", 8), dial.replace('stroke="#333"', 'stroke="#d9dde0"'), marks, needle[i:], speed, rect(440, 560, 150, 60, "#1b2a22", 6), text(515, 600, "48 210 km", 26, "#9fe0b4", MONO, at="middle"), path("M0 768Q512 640 1024 768Z", "#15181c"), circle(512, 900, 250, "none", "#0b0d0f", 46))
