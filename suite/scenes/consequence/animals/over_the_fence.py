"""Two ponies at the fence and a full barrow: yew clippings, mown grass, or hay."""
from kit import rooms
from kit.documents import *
from kit.outdoors import barrow, heap, pony

PICTURES = {"over_the_fence_yew.png": {"load": "yew"}, "over_the_fence_mown.png": {"load": "grass"}, "over_the_fence_hay.png": {"load": "hay"}}


def scene(load):
    back = fade(0, 0, 1024, 420, "#a4d3ee", "#eef5ef") + rooms.cloud(300, 90) + rooms.cloud(860, 70, .7) + path("M0 350Q260 280 560 340T1024 320V440H0Z", "#93bf80") + rooms.tree(920, 420, .9) + fade(0, 400, 1024, 368, "#b3d083", "#7cac55")
    stable = rect(60, 230, 230, 180, "#9b6b48") + path("M40 240L175 160L310 240Z", "#5b4636") + rect(110, 290, 60, 120, "#3f2d20") + rect(200, 290, 60, 60, "#3f2d20") + rect(200, 350, 60, 60, "#7d5538") + "".join(line(60, 250 + k * 24, 290, 250 + k * 24, "#86593a", 2) for k in range(7))
    rails = "".join(rect(0, 470 + k * 62, 1024, 20, "#a97f50", 3, "#7d5a36", 2) for k in range(3)) + "".join(rect(k, 440, 30, 220, "#8f6840", 4, "#6b4c2c", 2) for k in (30, 330, 640, 950))
    return page(back, stable, pony(640, 610, 1.2, "#8a5a38", "#2f2119", halter="#2f6fb0"), pony(330, 600, 1.05, "#b9a58c", "#f2ead8", flip=True, halter="#c0392b"), rails, rooms.bush(1000, 700, .8), barrow(480, 748, 1.15, heap(load)))
