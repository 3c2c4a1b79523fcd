"""A shelf of books; one spine reads ATLAS or MUSHROOMS."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"map_shelf_atlas.png": {"word": "ATLAS"}, "map_shelf_fungi.png": {"word": "MUSHROOMS"}}


def scene(word):
    shelf = lambda y: rect(60, y, 904, 22, "#8a623d", 3) + rect(60, y + 22, 904, 8, "#00000022")
    top = [("POEMS", 44, 200, "#7a5a86"), ("BREAD", 52, 220, "#c2714f"), ("CHESS", 40, 190, "#3b4248"), ("DOGS", 50, 210, "#a97f3a"), ("OPERA", 46, 215, "#8c2f39"), ("KNOTS", 42, 190, "#3d6f8f")]
    low = [("GARDENS", 54, 220, "#5d7f5b"), ("TRAINS", 46, 205, "#3d5a73"), (word, 66, 232, "#2f6f6a"), ("JAZZ", 40, 190, "#1f2428"), ("WOOD", 56, 215, "#9c7048"), ("STARS", 48, 225, "#394a7a"), ("FABRIC", 50, 200, "#b5576a")]
    out, x = "", 110
    for t, w, h, c in top:
        out += book(x, 340, w, h, c, t)
        x += w + 8
    x = 240
    for t, w, h, c in low:
        out += book(x, 640, w, h, c, t)
        x += w + 8
    return page(wallpaper("navy"), rect(40, 60, 20, 680, "#8a623d"), rect(964, 60, 20, 680, "#8a623d"), shelf(340), shelf(640), out, leaf_pot(560, 340, 1), clock(790, 250, 84, 7, 40, "#fdf8ea", "#8a623d"), vase(860, 640, .9, "#c9a25a"), candle(140, 640, 1, lit=False), rect(60, 90, 904, 14, "#8a623d"))
