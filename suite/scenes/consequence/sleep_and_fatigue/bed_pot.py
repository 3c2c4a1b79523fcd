from kit import documents as d
from kit import household as hh
from kit import outings, rooms

PICTURES = {"bed_pot_mate.png": {"label": "MATE", "sub": "leaf, green"}, "bed_pot_sencha.png": {"label": "SENCHA", "sub": "green tea"}, "bed_pot_linden.png": {"label": "LINDEN", "sub": "blossom tea"}}


def scene(label, sub):
    bg = d.wallpaper("navy") + rooms.window(120, 110, 260, 250, "night", "#7a5a86") + rooms.shelf(560, 210, 380, 4)
    tin = d.group(hh.tin(0, 0, 1.9, "#7d9a6b", "", "") + d.text(0, -128, label, 42 if len(label) < 6 else 36, d.INK, bold=True, at="middle") + d.text(0, -88, sub, 28, d.INK, at="middle"), x=640, y=640)
    return d.page(bg, rooms.front(580, top="#c9a979", body="#8f6743", lip=70), d.clock(470, 300, 80, 22, 20), tin, outings.teapot(330, 640, 1.5), hh.mug(850, 640, 1.1, "#f3efe6"), d.leaf_pot(930, 640, .8), hh.mug(140, 640, 1.0, "#d0a24a"))
