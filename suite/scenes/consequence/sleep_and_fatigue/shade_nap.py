from kit import documents as d
from kit import household as hh
from kit import outings, scenery

PICTURES = {"shade_nap_lorry.png": {"under": True}, "shade_nap_tree.png": {"under": False}}


def scene(under):
    bg = scenery.sky(until=440) + scenery.sun(900, 90, 50) + scenery.hills(430, colour="#c3b58a", seed=2) + d.fade(0, 430, 1024, 338, "#d8c294", "#c2a772") + scenery.tree(900, 560, 1.25) + d.oval(880, 570, 150, 26, "#5b5230", opacity=.45)
    pile = d.path("M560 470Q600 410 660 420T760 470Z", "#b39a6b") + d.group(d.path("M0 0L22 -80L44 0Z", "#e8742c") + d.path("M10 -36h24l6 14h-36z", "#fff"), x=700, y=720) + hh.bottle(600, 560, .5, "#8fc0d6", "", "#2f6f8f")
    shade = d.oval(360, 660, 330, 34, "#3b321c", opacity=.5)
    mat = outings.sleeping_mat(400, 664, .9, "#c8553d") if under else outings.sleeping_mat(880, 584, .78, "#c8553d")
    return d.page(bg, pile, shade, mat if under else "", outings.lorry(340, 668, .84), "" if under else mat)
