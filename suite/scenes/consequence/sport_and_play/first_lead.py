"""Climbing things on a garage shelf and bench: a tow rope, a static rope, a rope below a leaking car battery, or a dynamic climbing rope."""
from kit import goods, household, rooms
from kit.documents import *

PICTURES = {"first_lead_tow.png": {"what": "tow"}, "first_lead_static.png": {"what": "static"}, "first_lead_battery.png": {"what": "battery"}, "first_lead_dynamic.png": {"what": "dynamic"}}
WORDS = {"static": "STATIC ROPE/2024", "battery": "DYNAMIC ROPE/2024", "dynamic": "DYNAMIC ROPE/2024"}


def scene(what):
    back = wallpaper("concrete", floor=600) + rect(40, 90, 330, 250, "#c79d69", 6, "#9b744c", 5) + text(205, 140, "Crag map", 28, "#3a2614", bold=True, at="middle") + path("M70 310L130 180L190 230L250 160L340 310Z", "#a9a08f", "#7d7568", 3) + path("M250 300V190", stroke="#c8402f", sw=6, dash="10 8") + rooms.window(760, 90, 200, 190, "day", None)
    bench = rooms.front(590, top="#b98a5c", body="#6d757b", lip=110)
    gear = path("M100 640Q92 560 190 552Q286 560 280 640Z", "#e2862f", "#a85f1c", 3) + path("M130 590h116M126 612h126", stroke="#a85f1c", sw=5) + rect(94, 634, 196, 14, "#3a3f45", 6)
    gear += "".join(path(f"M{x} 640q-20 -50 6 -60q30 -6 26 34q-4 30 -32 26", stroke=c, sw=9) for x, c in ((340, "#8d98a1"), (390, "#3f6c8f"), (440, "#c8402f")))
    rope = household.rope(640, 630, 1.15, {"tow": "#e8e2d4", "static": "#f3f3ee", "battery": "#3fa06f", "dynamic": "#3fa06f"}[what])
    if what == "tow":
        hook = lambda x, y, turn: group(path("M0 0H34M34 0q44 0 44 34q0 36 -40 36q-34 0 -34 -28", stroke="#4b545b", sw=17) + circle(0, 0, 13, "#8d98a1", "#4b545b", 6) + path("M6 38l14 -20", stroke="#8d98a1", sw=7), x=x, y=y, turn=turn, scale=1.15)
        rope += path("M700 640Q780 670 836 632", stroke="#e8e2d4", sw=20) + hook(838, 630, 8) + path("M580 590Q520 584 490 604", stroke="#e8e2d4", sw=20) + hook(486, 604, 12) + path("M740 606V500L806 522L740 544", "#d0342c", "#8c2620", 3)
    extra = ""
    if what == "battery":
        extra = rect(540, 430, 220, 14, "#8f6743") + goods.foot(650, 430, 90) + rect(570, 330, 160, 100, "#2b3036", 5) + rect(590, 314, 26, 18, "#8d98a1") + rect(684, 314, 26, 18, "#8d98a1") + text(650, 390, "12 V", 32, "#fff", bold=True, at="middle") + path("M610 430v60q-4 30 0 60M630 440v40", stroke="#cfd86a", sw=7) + "".join(circle(608 + i * 6, 560 + i * 22, 7, "#cfd86a") for i in range(3)) + oval(620, 614, 50, 14, "#cfd86a", opacity=.75)
    return page(back, bench, gear, rope, goods.tag(880, 560, WORDS[what], 236, 25, 3) if what in WORDS else "", extra)
