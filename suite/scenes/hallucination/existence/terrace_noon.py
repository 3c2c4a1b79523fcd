"""A terrace at noon; a parasol or a lamp stands over the table."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"terrace_noon_parasol.png": {"shade": True}, "terrace_noon_lamp.png": {"shade": False}}


def scene(shade):
    tab = oval(512, 640, 170, 30, "#000", opacity=.15) + rect(502, 520, 20, 120, "#8b6a45") + oval(512, 520, 180, 30, "#b98a5c", "#7d5a38", 3)
    chairs = "".join(group(foot(0, 0, 50, 8), rect(-44, -200, 10, 200, "#4f6f66"), rect(34, -96, 10, 96, "#4f6f66"), rect(-50, -104, 100, 14, "#4f6f66", 4), "".join(rect(-40, -190 + i * 28, 8, 20, "#4f6f66") for i in range(3)), rect(-48, -204, 18, 110, "#5f8479", 6), x=x, y=650) if x < 500 else mirror(group(foot(0, 0, 50, 8), rect(-44, -200, 10, 200, "#4f6f66"), rect(34, -96, 10, 96, "#4f6f66"), rect(-50, -104, 100, 14, "#4f6f66", 4), rect(-48, -204, 18, 110, "#5f8479", 6), x=1024 - x, y=650), x=512) for x in (250, 780))
    over = parasol(512, 512, 1.25, "#d98a3d") if shade else lamp(512, 512, 1.05)
    return page(sky(kind="noon", until=420), sun(890, 100), hills(400, colour="#7fa686"), sea(400, h=470), rect(0, 452, 1024, 20, "#e2d4bb"), paving(470, 298, fill="#dccdb4", joint="#bda98a"), pot(90, 560), flower(76, 480, .9, "#c95b8a"), flower(104, 476, 1, "#c95b8a"), over, tab, glass(430, 520, .5, "#e8c46a"), glass(590, 520, .5, "#e8c46a"), chairs)
