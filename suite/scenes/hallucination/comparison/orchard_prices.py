"""Two crates with price cards: apples and pears."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"orchard_prices_apples.png": {"a": "1.90", "b": "2.60"}, "orchard_prices_pears.png": {"a": "2.60", "b": "1.90"}}


def scene(a, b):
    tag = lambda x, kind, p: rect(x - 95, 606, 190, 110, "#26302e", 8, "#8a623d", 6) + text(x, 648, kind, 30, "#f6e7b8", CASUAL, True, at="middle") + text(x, 692, p + " / kg", 34, "#fff", CASUAL, True, at="middle")
    stall = "".join(path(f"M{i * 128} 0h128v150a64 34 0 0 1 -128 0z", "#4f7f52" if i % 2 else "#f7f1e3") for i in range(8)) + rect(40, 150, 18, 618, "#8a623d") + rect(966, 150, 18, 618, "#8a623d")
    return page(sky(kind="day", until=560), tree(180, 520, .9), tree(880, 520, .8), meadow(500, h=580), rect(0, 560, 1024, 208, "#a97850"), rect(0, 560, 1024, 20, "#c49a62"), group(crate(0, 0, 1.5, apple), x=290, y=566), group(crate(0, 0, 1.5, pear), x=740, y=566), tag(290, "Apples", a), tag(740, "Pears", b), stall)
