"""Two thermometers, one marked Greenhouse and one marked Yard."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"greenhouse_degrees_warmer.png": {"inside": 27, "outside": 16}, "greenhouse_degrees_cooler.png": {"inside": 16, "outside": 27}}


def scene(inside, outside):
    tag = lambda x, words: rect(x - 100, 60, 200, 56, "#f7f1e2", 6, "#8a623d", 3) + text(x, 98, words, 30, "#4b3a22", SERIF, True, at="middle")
    return page(wallpaper("brick"), rect(120, 30, 784, 700, "#8a6b4a", 6), "".join(line(120, y, 904, y, "#795c3e", 3) for y in range(110, 730, 90)), tag(330, "Greenhouse"), tag(694, "Yard"), thermometer(255, 140, 540, inside, 0, 40), thermometer(619, 140, 540, outside, 0, 40, liquid="#2f5f9f"), circle(512, 200, 12, "#4b4f54"), path("M512 200v90M470 300q42 -30 84 0l-10 60h-64z", "#4f7f52", "#3d6340", 3), path("M554 310l50 -20", stroke="#4f7f52", sw=12))
