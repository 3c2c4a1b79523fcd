"""A half-split round of oak and a sledgehammer: in the crack sits a carpenter's hammer, or a splitting wedge."""
from kit import rooms
from kit.documents import *
from kit.tools import hammer_wedge, oak_round, sledge, steel_wedge

PICTURES = {"split_oak_hammer.png": {"hammer": True}, "split_oak_wedge.png": {"hammer": False}}


def scene(hammer):
    wedge = group(hammer_wedge(0, 0, 1.15), x=0, y=-320) if hammer else group(steel_wedge(0, 0, 1.15), x=0, y=-320)
    logs = "".join(circle(60 + c * 74 + (37 if r % 2 else 0), 470 - r * 62, 36, "#dfbb8a", "#7b5a3e", 6) + circle(60 + c * 74 + (37 if r % 2 else 0), 470 - r * 62, 18, "none", "#bd935d", 3) for r in range(4) for c in range(5 - (r % 2)))
    chips = "".join(path(f"M{(i * 97) % 900 + 60} {690 + (i * 37) % 60}l26 -8l8 8l-24 8z", "#e6c896", "#b98d58", 1.5) for i in range(16))
    return page(rooms.garden(trees=False), rect(10, 226, 420, 16, "#6b4a30"), path("M0 226L220 150L440 226Z", "#5b4636"), rect(20, 240, 12, 270, "#6b4a30"), rect(406, 240, 12, 270, "#6b4a30"), logs, chips, group(sledge(0, 0, 1.05), x=830, y=400, turn=12), oak_round(540, 690, 1.1, wedge))
