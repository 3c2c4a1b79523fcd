"""A terrace of houses; the third door is green or yellow."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"third_door_green.png": {"door": "#3f7d4c"}, "third_door_yellow.png": {"door": "#e3b93a"}}


def scene(door):
    row = "".join(house(x, 560, .82, wall, roof, d) for x, wall, roof, d in ((135, "#efe3c8", "#8d5b4a", "#a8322c"), (385, "#dfe6e4", "#6d6f78", "#2f5f8f"), (640, "#f1ddd0", "#8d5b4a", door), (890, "#e9e3d2", "#6d6f78", "#f4f1ea")))
    return page(sky(kind="grey", until=420), cloud(300, 90, 1.2, "#f3f5f6"), cloud(760, 130, .9, "#f3f5f6"), hills(400, colour="#9aaf9b", seed=1), meadow(420, h=580), row, paving(560, 50), road(620, 148), bicycle(300, 612, .55, "#555c66"), lamp(512, 606, .8), car(800, 720, .8, "#7d8891"))
