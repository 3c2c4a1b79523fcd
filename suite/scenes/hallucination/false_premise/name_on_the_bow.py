"""A moored rowing boat named LARK; red or blue."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"name_on_the_bow_red.png": {"red": True}, "name_on_the_bow_blue.png": {"red": False}}


def scene(red):
    hull = "#b3372f" if red else "#2c5f96"
    boat = group(rowboat(0, 0, 2.6, hull, "#d9bd8f", oars=False), text(0, 12, "LARK", 62, "#fdf6e3", SERIF, True, at="middle", spacing=10), x=500, y=560)
    pier = rect(0, 640, 1024, 128, "#9c7a55") + "".join(line(x, 640, x, 768, "#7d5f40", 4) for x in range(60, 1024, 96)) + rect(0, 632, 1024, 14, "#b08d64") + "".join(rect(x, 590, 34, 60, "#6b4a33", 6) + oval(x + 17, 590, 17, 6, "#8a623d") for x in (120, 860))
    return page(sky(kind="dawn", until=330), hills(330, colour="#8aa39a", seed=0, depth=30), sea(330, h=640, far="#b4cfd6", near="#5d92a6"), sailboat(820, 400, .34, stripe="#4b4f54"), pine(80, 350, .5), pine(140, 352, .4), boat, path("M137 600Q220 560 230 530", stroke="#d9c9a0", sw=6), pier, gull(300, 160, .7))
