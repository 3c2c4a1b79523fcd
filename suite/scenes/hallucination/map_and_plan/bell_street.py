"""A town map; the chemist stands left or right of Bell Street."""
from kit.documents import *

PICTURES = {"bell_street_left.png": {"x": 400}, "bell_street_right.png": {"x": 640}}


def scene(x):
    land = rect(0, 0, 1024, 768, "#ece6d8") + rect(60, 60, 300, 180, "#cfe0bf", 20) + text(210, 160, "Park", 24, "#5d7f4f", at="middle") + path("M0 560Q300 500 520 560T1024 520V640Q760 600 520 640T0 640Z", "#b9d9e8") + text(160, 612, "River Ode", 24, "#4f86a0", italic=True, turn=-4)
    blocks = "".join(rect(a, b, c, d, "#ddd3c0", 6) for a, b, c, d in ((70, 310, 340, 160), (620, 80, 330, 130), (620, 300, 330, 160), (400, 80, 70, 140), (70, 680, 340, 80), (620, 680, 330, 80)))
    ways = street([(520, 0), (520, 768)], 46) + street([(0, 270), (1024, 270)], 40, name="Mill Road", at=(820, 277)) + street([(0, 500), (1024, 500)], 30) + text(520, 400, "Bell Street", 26, "#5b5f63", at="middle", turn=-90)
    return page(land, blocks, ways, rect(488, 556, 64, 70, "#ffffff", 0, "#cbc6ba"), marker(520, 720, "#c0392b", "You"), marker(x, 200, "#2f8f5b", "Chemist", side="left" if x < 500 else "right"), marker(760, 420, "#2f5f9f", "School"), compass(950, 110), rect(820, 716, 150, 8, INK), text(895, 706, "100 m", 20, at="middle"))
