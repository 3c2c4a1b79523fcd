"""A tram plan; the red line runs on to Pier, or ends at Market."""
from kit.documents import *

PICTURES = {"tram_lines_through.png": {"through": True}, "tram_lines_change.png": {"through": False}}


def scene(through):
    a = [(130, 240), (310, 240), (470, 400), (650, 400)]
    b = [(470, 130), (470, 400), (470, 640)]
    tail = [(650, 400), (770, 520), (900, 520)]
    red, blue = "#c8322b", "#2f5f9f"
    out = path("M" + "L".join(f"{x} {y}" for x, y in b), stroke=blue, sw=16) + path("M" + "L".join(f"{x} {y}" for x, y in a), stroke=red, sw=16)
    out += path("M" + "L".join(f"{x} {y}" for x, y in tail), stroke=red if through else "#4f8f5b", sw=16)
    for x, y, n, dx, dy, at in ((130, 240, "Oak", 0, -30, "middle"), (310, 240, "Baths", 0, -30, "middle"), (470, 130, "Hill", 34, 8, "start"), (470, 640, "Zoo", 34, 8, "start"), (470, 400, "Town Hall", -34, 44, "end"), (650, 400, "Market", 0, -34, "middle"), (900, 520, "Pier", 0, 52, "middle"), (770, 520, "Dock", -24, 46, "middle")):
        out += circle(x, y, 17, "#fff", INK, 5) + text(x + dx, y + dy, n, 28, INK, bold=True, at=at)
    key = rect(660, 90, 300, 150, "#ffffff", 8, "#c9c9c4", 2) + "".join(line(684, 126 + i * 44, 744, 126 + i * 44, c, 14) + text(764, 135 + i * 44, n, 24) for i, (n, c) in enumerate((("Line 1", red), ("Line 2", blue), ("Line 3", "#4f8f5b"))))
    lake = path("M600 660q120 -80 260 -30q120 40 164 10v128H560q-20 -80 40 -108z", "#cfe4ee")
    return page(rect(0, 0, 1024, 768, "#f7f5ef"), lake, text(800, 710, "Lake", 24, "#4f86a0", italic=True, at="middle"), out, key, text(60, 80, "Trams", 44, INK, bold=True))
