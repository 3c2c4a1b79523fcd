"""A crossing seen from the driver's seat: the light is green or red."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"crossing_lights_green.png": {"on": "green"}, "crossing_lights_red.png": {"on": "red"}}


def scene(on):
    street = path("M0 620L400 380H640L1024 620Z", "#74797e") + path("M520 380L514 620", stroke="#eee9d8", sw=8, dash="34 26") + path("M190 560H850L870 580H165Z", "#eee9d8", opacity=.85)
    left = rect(0, 130, 250, 330, "#c9a98c") + "".join(rect(24 + i * 76, 160 + k * 100, 46, 66, "#90a9b5", stroke="#f2ebdd", sw=5) for i in range(3) for k in range(2)) + path("M0 460h250l150 -80v-60l-150 -30z", "#b79a80")
    right = rect(790, 170, 240, 300, "#b8c0bd") + "".join(rect(812 + i * 72, 200 + k * 96, 44, 60, "#7f97a3", stroke="#eef0ee", sw=5) for i in range(3) for k in range(2)) + path("M790 460l-150 -80v-70l150 -20z", "#a5aeab")
    dash = path("M0 768V640Q200 590 512 600T1024 640V768Z", "#2b3036") + circle(260, 800, 170, "none", "#171b1f", 34) + circle(260, 800, 170, "none", "#3b4249", 8) + rect(560, 650, 220, 90, "#15191d", 10) + text(670, 706, "21.5°", 34, "#8fd0e8", at="middle") + path("M0 0H1024V40Q512 20 0 40Z", "#22272c") + path("M0 0V660L60 640Q20 300 70 40Z", "#22272c") + path("M1024 0V660L964 640Q1004 300 954 40Z", "#22272c")
    return page(sky(until=420), cloud(520, 120), hills(400, colour="#a3b8a4"), left, right, street, tree(330, 420, .42), tree(700, 420, .4, "#6f9a55"), traffic_light(760, 590, 1.25, on), dash)
