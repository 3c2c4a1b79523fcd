"""A half-split round of oak and a sledgehammer: in the crack sits a carpenter's hammer, or a splitting wedge."""
from kit import rooms
from kit.documents import *
from kit.tools import hammer_wedge, oak_round, sledge, steel_wedge

PICTURES = {"split_oak_hammer.png": {"tool": "hammer"}, "split_oak_wedge.png": {"tool": "wedge"}, "split_oak_axe.png": {"tool": "axe"}}


def axe_wedge():
    """An axe driven into the crack, its poll up, its handle out to the left."""
    return path("M-10 -84L-250 -50", stroke="#b9884f", sw=22) + path("M-30 -80L-240 -52", stroke="#d7ae77", sw=5) + path("M-34 -126H34V-96Q30 -40 16 0L4 70H-4L-16 0Q-30 -40 -34 -96Z", "#7d8890", "#3b4248", 4) + path("M-38 -134H38V-118H-38Z", "#a9b2b9", "#3b4248", 3) + path("M-6 20L0 64L6 20", stroke="#dfe5e8", sw=4) + rect(-34, -100, 68, 26, "#b23b3b")


def scene(tool):
    wedge = group(hammer_wedge(0, 0, 1.15), x=0, y=-320) if tool == "hammer" else group(axe_wedge(), x=0, y=-330, scale=1.15) if tool == "axe" else group(steel_wedge(0, 0, 1.15), x=0, y=-320)
    logs = "".join(circle(60 + c * 74 + (37 if r % 2 else 0), 470 - r * 62, 36, "#dfbb8a", "#7b5a3e", 6) + circle(60 + c * 74 + (37 if r % 2 else 0), 470 - r * 62, 18, "none", "#bd935d", 3) for r in range(4) for c in range(5 - (r % 2)))
    chips = "".join(path(f"M{(i * 97) % 900 + 60} {690 + (i * 37) % 60}l26 -8l8 8l-24 8z", "#e6c896", "#b98d58", 1.5) for i in range(16))
    return page(rooms.garden(trees=False), rect(10, 226, 420, 16, "#6b4a30"), path("M0 226L220 150L440 226Z", "#5b4636"), rect(20, 240, 12, 270, "#6b4a30"), rect(406, 240, 12, 270, "#6b4a30"), logs, chips, group(sledge(0, 0, 1.05), x=830, y=400, turn=12), oak_round(540, 690, 1.1, wedge))
