"""A hiking map; the hut is marked east of the lake, or not marked at all."""
from kit.documents import *

PICTURES = {"trail_sheet_hut.png": {"hut": True}, "trail_sheet_none.png": {"hut": False}}


def scene(hut):
    land = rect(0, 0, 720, 560, "#dfe8cf") + path("M0 90Q180 40 320 120T720 80V0H0Z", "#c9d9b5") + "".join(path(f"M{40 + i * 16} {420 + i * 10}Q200 {330 + i * 14} 330 {430 + i * 8}T{680 - i * 10} {400 + i * 18}", stroke="#b9a87f", sw=2) for i in range(5))
    lake = path("M270 210q60 -50 130 -20q70 10 60 80q-30 60 -110 50q-90 0 -100 -50q-10 -40 20 -60z", "#a9d0e4", "#7fb0c9", 3) + text(366, 268, "Lake Orre", 24, "#3f7a9a", italic=True, at="middle")
    trail = path("M60 520Q110 420 160 380T220 180Q260 90 420 110T640 330", stroke="#c0392b", sw=6, dash="16 12")
    spot = marker(556, 320, "#8a4a1c", "Hut") if hut else marker(140, 130, "#2f6f5b", "Car park")
    return page(desk("oak"), sheet(150, 100, 720, 560, land, lake, trail, spot, compass(650, 480, 40), rect(30, 520, 120, 7, INK), text(90, 510, "1 km", 20, at="middle"), turn=-1.5), pencil(90, 710, 240, -10), group(circle(0, 0, 60, "#5b4a3a"), circle(0, 0, 50, "#f4efe3"), path("M0 -40L9 0H-9Z", "#c0392b"), path("M0 40L9 0H-9Z", "#55606a"), x=940, y=650))
