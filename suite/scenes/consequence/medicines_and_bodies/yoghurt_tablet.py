"""Tablets, a mortar and yoghurt: the box says prolonged release, or dispersible."""
from kit import rooms
from kit.documents import *
from kit.household import blister, bowl

PICTURES = {"yoghurt_tablet_slow.png": {"kind": "slow"}, "yoghurt_tablet_quick.png": {"kind": "quick"}, "yoghurt_tablet_coated.png": {"kind": "coated"}}


def mortar(x, y):
    return oval(x, y + 4, 110, 14, "#000", opacity=.16) + path(f"M{x + 20} {y - 110}L{x + 120} {y - 226}", stroke="#cfd3d0", sw=30) + path(f"M{x - 110} {y - 120}Q{x - 100} {y - 20} {x - 50} {y - 14}V{y}H{x + 50}V{y - 14}Q{x + 100} {y - 20} {x + 110} {y - 120}Z", "#e3e6e2", "#b4bab5", 3) + oval(x, y - 120, 110, 22, "#cdd2ce", "#b4bab5", 4) + path(f"M{x + 30} {y - 120}L{x + 44} {y - 138}", stroke="#b9bdb9", sw=28)


WORDS = {"slow": ("prolonged-release tablets", "24-hour, one in the morning"), "quick": ("dispersible tablets", "one in the morning"), "coated": ("gastro-resistant tablets", "one in the morning")}


def scene(kind):
    words, small = WORDS[kind]
    box = lambda: rect(8, 10, 360, 190, "#00000022", 6) + rect(0, 0, 360, 190, "#fbfbf7", 6, "#c3ccd2", 2) + rect(0, 0, 360, 16, "#3f7f9b", 6) + rect(0, 120, 360, 70, "#dcebf1", 6) + text(24, 66, "Cardelan", 44, "#1f4f69", bold=True) + text(24, 104, words, 24, "#22282e", bold=True) + text(24, 152, small, 22, "#22282e") + text(24, 178, "50 mg · 28 tablets", 19, GREY) + circle(316, 66, 20, "#e8a08f")
    spoon = group(path("M0 0L150 -8", stroke="#aab3ba", sw=11) + oval(-34, 2, 44, 26, "#c4cbd0", "#8d969c", 3), x=640, y=690, turn=-16)
    return page(rooms.kitchen("rose", "garden"), fade(0, 470, 1024, 298, "#c99d6c", "#a97c4e"), rect(0, 470, 1024, 8, "#8a623d"), "".join(path(f"M0 {530 + i * 62}q260 -10 520 4t504 -4", stroke="#9b7046", sw=3, opacity=.5) for i in range(4)), mortar(560, 610), bowl(830, 640, 1.05, "#4f7c8f", "#fbf7ee"), path("M790 572q40 -16 84 0q-30 12 -84 0z", "#efe6d3"), spoon, group(box(), x=70, y=420, turn=-2), blister(300, 690, .85, -8, 2, 5, "#f2d6cc"))
