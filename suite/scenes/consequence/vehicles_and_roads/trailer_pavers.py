"""A car with a trailer of paving stones: all stacked at the tail, or over the axle."""
from kit import household, rooms
from kit.documents import *
from kit.vehicles import flat_trailer, pavers

PICTURES = {"trailer_pavers_tail.png": {"tail": True}, "trailer_pavers_axle.png": {"tail": False}, "trailer_pavers_plate.png": {"tail": False, "plate": "MAX LOAD 300 kg"}}


def scene(tail, plate=""):
    x = -244 if tail else -112
    load = pavers(x, -104, 5, 5, 44, 26) + path(f"M{x - 4} -104V-238H{x + 222}V-104", stroke="#d98a2d", sw=7)
    yard = fade(0, 0, 1024, 430, "#a8d0ea", "#eef5f3") + rooms.cloud(200, 90) + rooms.cloud(560, 70, .7) + rect(0, 210, 560, 260, "#c9b79c") + "".join(rect(0, 210 + k * 36, 560, 3, "#b5a184") for k in range(8)) + rect(40, 250, 300, 62, "#2f5d50", 4) + text(190, 294, "STONE YARD", 36, "#f4efe2", bold=True, at="middle") + rect(390, 300, 130, 170, "#7d8a94", 3) + "".join(rect(390, 312 + k * 26, 130, 4, "#66727b") for k in range(6))
    piles = pavers(610, 470, 5, 4, 40, 24, "#b5a595") + pavers(800, 470, 4, 4, 40, 24, "#8f989c") + rooms.tree(980, 470, .9)
    return page(yard, fade(0, 462, 1024, 306, "#c4bbaa", "#a99f8d"), piles, "".join(oval((i * 149) % 1024, 520 + (i * 67) % 230, 5, 2.5, "#8f8675") for i in range(60)), flat_trailer(300, 690, .95, load), (rect(330, 584, 210, 40, "#f6d24a", 4, "#5a4a10", 3) + text(435, 613, plate, 23, "#1c1c1c", bold=True, at="middle") if plate else ""), household.car(850, 700, .92, "#3f6c8f"))
