"""A kitchen scale with flour; its needle at 300 or 500 grams."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"flour_dial_300.png": {"g": 300}, "flour_dial_500.png": {"g": 500}}


def scene(g):
    body = path("M352 680L380 330H644L672 680Z", "#5f9a94", "#3d6f6a", 4) + rect(330, 670, 364, 30, "#3d6f6a", 8) + rect(480, 300, 64, 34, "#9aa2a8")
    pan = path("M330 270H694Q660 322 580 322H444Q364 322 330 270Z", "#d9dee1", "#9aa2a8", 3) + path("M372 270q60 -70 140 -66t150 66z", "#fbf8ef", "#e0d9c6", 2)
    return page(wallpaper("rose"), rect(0, 640, 1024, 128, "#b98a5c"), rect(0, 632, 1024, 22, "#caa06f"), body, pan, gauge(512, 500, 130, g, 0, 800, "g", 8), bowl(170, 650, .8, "#f4efe3", "#3f7fa6"), path("M820 640v-210q0 -16 16 -16h100q16 0 16 16v210z", "#efe6d2", "#c9b78f", 3), text(886, 520, "FLOUR", 34, "#7a5a3c", SERIF, True, at="middle"), group(oval(0, -26, 24, 30, "#e8c9a6"), oval(56, -24, 24, 30, "#ecd2b4"), x=300, y=656))
