"""A doorstep with a dog or a cat; both wear a collar."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"lost_collar_dog.png": {"is_dog": True}, "lost_collar_cat.png": {"is_dog": False}}


def scene(is_dog):
    porch = wallpaper("brick") + rect(330, 60, 364, 560, "#f3efe5", 4, "#cbc4b4") + rect(356, 86, 312, 534, "#4f6f66") + rect(392, 120, 240, 150, "#9fb6c1", 4) + rect(392, 330, 240, 110, "none", 4, "#3d574f", 5) + rect(392, 470, 240, 110, "none", 4, "#3d574f", 5) + circle(640, 340, 12, "#d9b45a") + text(512, 312, "17", 40, "#f3e6c0", SERIF, True, at="middle")
    steps = rect(240, 620, 544, 50, "#cfc8ba", 3) + rect(180, 670, 664, 98, "#bdb5a6", 3) + rect(0, 690, 180, 78, "#8aa06a") + rect(844, 690, 180, 78, "#8aa06a")
    pet = dog(512, 690, 1.5, collar="#2f6fb0") if is_dog else cat(512, 690, 1.5, "#8d7b68") + path("M482 544q30 18 60 0", stroke="#2f6fb0", sw=13)
    return page(porch, steps, pot(140, 700, 1.2), bush(140, 610, .7, dots="#d9534a"), pot(890, 700, 1.2), bush(890, 610, .7, dots="#f0ece0"), pet)
