"""A tool wall with white outlines; the hammer or the saw is gone."""
from kit import household
from kit.documents import *

PICTURES = {"tool_outlines_hammer.png": {"gone": "hammer"}, "tool_outlines_saw.png": {"gone": "saw"}}


def scene(gone):
    wall = rect(0, 0, 1024, 560, "#6f8791") + "".join(circle(40 + i * 52, 40 + k * 52, 3.5, "#4f656e") for i in range(20) for k in range(10))
    tools = [("hammer", 210, 300, -90), ("pliers", 400, 300, 90), ("wrench", 580, 300, 90), ("saw", 810, 300, 90)]
    out = ""
    for name, x, y, turn in tools:
        out += rect(x - 90, 110, 180, 360, "none", 18, "#dfe8ec", 3) + rect(x - 70, 434, 140, 50, "#f7f3e6", 6) + text(x, 468, name, 28, INK, CASUAL, True, at="middle")
        if name != gone:
            out += getattr(household, name)(x, y - 46, .98, turn)
    return page(wall, out, rect(0, 560, 1024, 30, "#b98a5c"), rect(0, 590, 1024, 178, "#8f6743"), "".join(rect(60 + i * 320, 620, 270, 110, "#9c7350", 6, "#6f4f33", 3) + rect(165 + i * 320, 660, 60, 14, "#d9dee1", 6) for i in range(3)))
