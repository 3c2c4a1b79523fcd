"""A signpost in the woods: the lake's arm points left or right."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"fork_in_woods_left.png": {"lake": "left"}, "fork_in_woods_right.png": {"lake": "right"}}


def scene(lake):
    w, h = 768, 1024
    other = "right" if lake == "left" else "left"
    arms = [("Lake", lake, "#2f6f8f"), ("Mill", other, "#7a5638"), ("Castle", other, "#7a5638")]
    paths = path("M384 1024Q360 860 300 780T40 640L90 610Q320 700 384 800Q450 700 680 610L730 640Q520 720 470 790T440 1024Z", "#dcc9a0")
    return page(fade(0, 0, w, 520, "#cfe3d9", "#e9efd9"), "".join(pine(x, 560, s, c) for x, s, c in ((60, 1.3, "#5d8f78"), (180, 1.0, "#6d9b82"), (330, 1.1, "#6d9b82"), (470, .95, "#6d9b82"), (600, 1.2, "#5d8f78"), (720, 1.35, "#4f8169"))), fade(0, 540, w, 484, "#9bb36b", "#7d9a52"), paths, signpost(384, 880, arms, 520, size=40), bush(120, 960, 1.1, dots="#c95b8a"), bush(660, 980, 1.2), w=w, h=h)
