"""A printed line chart of two shops: the lines cross or they do not."""
from kit.documents import *

PICTURES = {"two_shops_cross.png": {"cross": True}, "two_shops_apart.png": {"cross": False}}


def scene(cross):
    hill = [32, 38, 44, 62, 58, 52] if cross else [32, 36, 40, 44, 42, 41]
    quay = [58, 55, 54, 50, 49, 47] if cross else [58, 57, 60, 59, 57, 56]
    chart = text(70, 84, "Sales per month, thousand", 30, "#4a2f25", SERIF, True) + curves(100, 120, 640, 330, ["Jan", "Feb", "Mar", "Apr", "May", "Jun"], [("Hill Road", "#b5443a", hill), ("Quay", "#2f5f8f", quay)], 80, 20, key_at=(120, 540))
    return page(desk("walnut"), sheet(100, 60, 800, 630, chart, turn=-1.5), pencil(620, 700, 260, -8), mug(950, 140, "#d8d2c4"), glasses(800, 640, -20))
