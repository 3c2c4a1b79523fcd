"""A station clock at five past ten or at twenty-five past ten."""
from kit.documents import *
from kit.settings import station

PICTURES = {"hall_clock_before.png": {"minute": 5}, "hall_clock_after.png": {"minute": 25}}


def scene(minute):
    return page(station(), path("M512 0v80", stroke="#5b5648", sw=14), clock(512, 250, 160, 10, minute, "#fdfbf2", "#2f343a"), "".join(group(rect(-100, -70, 200, 14, "#8a623d", 3), rect(-88, -56, 10, 56, "#4b4f54"), rect(78, -56, 10, 56, "#4b4f54"), rect(-100, -132, 200, 42, "#8a623d", 3), x=x, y=700) for x in (220, 800)), rect(470, 560, 84, 150, "#2f6f8f", 6), rect(482, 580, 60, 40, "#cfe0ea", 3), rect(490, 640, 44, 10, "#16324a", 3))
