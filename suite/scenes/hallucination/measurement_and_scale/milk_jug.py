"""A measuring jug with milk up to 200 or 350 millilitres."""
from kit.documents import *

PICTURES = {"milk_jug_200.png": {"ml": 200}, "milk_jug_350.png": {"ml": 350}}


def scene(ml):
    w, h = 768, 1024
    bottom, px = 800, 1.05
    y = bottom - ml * px
    inset = lambda yy: (yy - 240) * .09
    jug = path(f"M{190 + inset(y):.0f} {y}H{560 - inset(y):.0f}L{560 - inset(bottom):.0f} {bottom}H{190 + inset(bottom):.0f}Z", "#fbfaf4") + oval(375, y, 185 - inset(y), 16, "#f1eee2")
    jug += path("M180 240L240 815H510L570 240", "#ffffff2e", "#7f98a3", 6) + oval(375, 240, 195, 24, "none", "#7f98a3", 6) + path("M180 240q-40 -20 -50 -44q40 -2 60 34", "#ffffff40", "#7f98a3", 5) + path("M566 300q120 10 104 170q-10 110 -130 130", stroke="#7f98a3", sw=20, opacity=.75)
    marks = ""
    for v in range(50, 501, 50):
        yy = bottom - v * px
        marks += line(300, yy, 360 if v % 100 == 0 else 335, yy, "#b23b3b", 5 if v % 100 == 0 else 3)
        if v % 100 == 0:
            marks += text(372, yy + 12, v, 36, "#b23b3b", bold=True)
    return page(fade(0, 0, w, 700, "#cfe0e4", "#b9d0d6"), "".join(line(0, yy, w, yy, "#ffffff80", 4) for yy in range(80, 700, 124)), "".join(line(x, 0, x, 700, "#ffffff80", 4) for x in range(60, w, 124)), rect(0, 690, w, 334, "#a97850"), rect(0, 690, w, 26, "#c49a62"), oval(375, 820, 200, 22, "#000", opacity=.2), jug, marks, text(372, 246, "ml", 32, "#b23b3b", bold=True), group(oval(0, 0, 30, 38, "#e8c9a6"), x=660, y=880), group(oval(0, 0, 30, 38, "#ecd2b4"), x=600, y=920), rect(60, 860, 150, 70, "#f2e6a8", 6, "#d9c97a", 3), text(135, 906, "butter", 30, "#7a6a2c", SERIF, True, at="middle"), w=w, h=h)
