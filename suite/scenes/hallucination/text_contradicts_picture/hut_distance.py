"""A trail sign: 3 or 5 kilometres to the hut."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"hut_distance_3.png": {"km": 3}, "hut_distance_5.png": {"km": 5}}


def scene(km):
    peaks = path("M-40 440L180 170L330 330L520 90L760 380L880 260L1064 440Z", "#7f8fa0") + path("M180 170l44 48l-30 10l-26 30l-30 -20l-24 8zM520 90l60 72l-36 8l-20 34l-44 -30l-34 10z", "#f4f7f9") + path("M-40 470Q260 380 560 440T1064 420V560H-40Z", "#7a9a78")
    return page(sky(until=440), cloud(860, 90, .9), peaks, meadow(450), path("M600 768Q560 640 470 580T330 480", stroke="#d9c7a0", sw=44), pine(80, 560, .9), pine(170, 600, 1.0), pine(960, 600, 1.1), signpost(640, 730, [(f"Bear Hut  {km} km", "left", "#b5443a"), ("Valley  1 km", "right", "#8a623d")], 440, size=38), bush(860, 740, 1, dots="#8c5b9b"), flower(260, 740, .8, "#e3a53a"), flower(290, 748, .7, "#c95b8a"))
