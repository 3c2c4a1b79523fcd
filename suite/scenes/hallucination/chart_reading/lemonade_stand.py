"""A hand-coloured bar chart of cups sold: Priya sold 40 or 60."""
from kit.documents import *

PICTURES = {"lemonade_stand_40.png": {"priya": 40}, "lemonade_stand_60.png": {"priya": 60}}


def scene(priya):
    chart = text(330, 70, "Cups of lemonade sold", 40, "#7a3b2a", CASUAL, True, at="middle") + bars(90, 130, 520, 400, [("Tom", 30), ("Priya", priya), ("Olu", 50), ("Mei", 20)], 80, 20, colours=["#e2a52c", "#c9584b", "#4f8a8b", "#7a9a4f"], size=28)
    return page(desk("cork"), sheet(170, 60, 660, 640, chart, turn=1.2, paper="#fffdf2"), pin(190, 84), pin(815, 96, "#2f6f8f"), note(40, 560, 150, 140, "Sat 10-4", 34, "#bfe3c4", 4), path("M900 200q60 10 40 70q-40 40 -70 -10q-10 -50 30 -60z", "#f0cd3c"), text(905, 246, "lemons!", 26, "#5b4a1c", HAND, at="middle"))
