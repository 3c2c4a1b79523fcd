"""A parcel's route on a screen; Lyon stands before Basel or after it."""
from kit.documents import *

PICTURES = {"parcel_route_lyon.png": {"a": "Lyon", "b": "Basel"}, "parcel_route_basel.png": {"a": "Basel", "b": "Lyon"}}


def scene(a, b):
    stops = [("Mon 08:10", "Picked up in Porto"), ("Tue 23:40", f"Sorting centre {a}"), ("Wed 14:05", f"Sorting centre {b}"), ("Thu 06:30", "Out for delivery, Ulm")]
    body = window_bar(724, "parcel 77 412 903") + text(40, 106, "Where is my parcel?", 32, INK, bold=True) + line(80, 160, 80, 430, "#3f8f6a", 6)
    for i, (t, what) in enumerate(stops):
        y = 160 + i * 90
        body += circle(80, y, 16, "#3f8f6a" if i < 3 else "#e2a52c", "#fff", 4) + text(120, y - 4, t, 22, GREY) + text(120, y + 26, what, 27, INK, bold=True)
    body += rect(520, 150, 160, 120, "#e8dcc0", 6) + rect(584, 150, 32, 120, "#d3bf94") + path("M548 320h110M548 346h80", stroke="#c9d1d8", sw=10)
    return page(wallpaper("plain", floor=730), monitor(130, 60, 760, 560, body), leaf_pot(70, 700, 1.1, "#4f7c8f"), mug(955, 700, "#b9543f", 46))
