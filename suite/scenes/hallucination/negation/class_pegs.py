"""Four named pegs; Ada's or Ben's has no coat."""
from kit.documents import *

PICTURES = {"class_pegs_ada.png": {"bare": "Ada"}, "class_pegs_ben.png": {"bare": "Ben"}}


def scene(bare):
    names, out = ["Kim", "Ada", "Luca", "Ben"], ""
    for i, n in enumerate(names):
        x = 170 + i * 228
        out += rect(x - 70, 130, 140, 60, ["#f3d36b", "#bfe3c4", "#f3c9cf", "#bcd7ea"][i], 8) + text(x, 172, n, 34, INK, CASUAL, True, at="middle") + circle(x, 230, 12, "#5b3f28")
        if n != bare:
            c = ["#c0553f", "#4f7d8f", "#6b5a86", "#4f7f52"][i]
            out += path(f"M{x - 10} 238q-66 14 -82 90l24 150h136l24 -150q-16 -76 -82 -90q-10 -8 -20 0z", c) + path(f"M{x} 240v236", stroke="#00000033", sw=3) + "".join(circle(x + 12, 290 + k * 50, 5, "#f4f1ea") for k in range(4)) + rect(x - 56, 390, 40, 46, "#00000018", 4) + rect(x + 18, 390, 40, 46, "#00000018", 4)
    shoes = "".join(path(f"M{x} 690q0 -46 24 -46h20v34q44 6 44 24q0 8 -8 8h-80z", c) for x, c in ((120, "#c0392b"), (220, "#c0392b"), (560, "#3d6f8f"), (660, "#3d6f8f")))
    return page(wallpaper("ochre", floor=640), rect(60, 210, 904, 40, "#a97850", 8), out, rect(60, 590, 904, 24, "#a97850", 4), rect(90, 614, 20, 90, "#7d5634"), rect(914, 614, 20, 90, "#7d5634"), shoes)
