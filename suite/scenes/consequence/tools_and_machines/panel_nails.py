"""A nail gun at a thin panel seen from its edge: a hand supports it right behind, or a clamp and a block do."""
from kit import rooms
from kit.documents import *

PICTURES = {"panel_nails_hand.png": {"behind": "hand"}, "panel_nails_clamp.png": {"behind": "clamp"}, "panel_nails_pipe.png": {"behind": "pipe"}}


def nail_gun(x, y, s=1):
    """Its nose touches (x, y), pointing to the right."""
    return group(path("M-14 -12H0V12H-14Z", "#c4cbd0", "#59636b", 2), path("M-80 -26L-14 -16V16L-80 26Z", "#59636b", "#2b3036", 3), path("M-300 -70Q-300 -96 -270 -96H-110Q-80 -92 -78 -60V40H-110L-150 60H-300Z", "#d9b43c", "#8a701c", 4), path("M-290 50L-320 220H-240L-220 60Z", "#2b3036"), path("M-150 60L-130 200H-90L-96 40Z", "#8d969c", "#59636b", 3), path("M-214 70Q-200 110 -170 90", stroke="#2b3036", sw=9), text(-196, -30, "AIR 50", 34, "#2b3036", bold=True, at="middle"), path("M-290 210q-40 60 -20 130", stroke="#c0392b", sw=15), x=x, y=y, scale=s)


def scene(behind):
    wall = rooms.workshop(600, "blue")
    bench = rect(0, 640, 1024, 26, "#a97850", 3) + rect(20, 666, 984, 102, "#8d6246")
    panel = path("M520 300L546 286V640H520Z", "#d9b67e", "#9b744c", 2) + rect(520, 300, 14, 340, "#f0d9a8", 0, "#9b744c", 2) + "".join(line(520, 320 + k * 26, 534, 324 + k * 26, "#c9a06b", 2) for k in range(12)) + rect(470, 610, 130, 30, "#b98a5c", 3, "#8a623d", 2)
    hand = behind == "hand"
    if behind == "pipe":
        behind = fade(548, 0, 34, 640, "#d98a52", "#9b5226", across=True) + path("M556 0V640", stroke="#f0b98a", sw=4) + "".join(rect(540, y, 50, 22, "#b9683a", 4, "#7d431f", 2) for y in (120, 560)) + path("M582 200H760V90", stroke="#c0743f", sw=26) + path("M582 194H754", stroke="#f0b98a", sw=4) + rect(728, 120, 64, 30, "#b9683a", 4, "#7d431f", 2) + circle(760, 84, 22, "#c0392b", "#8a2620", 4) + rect(752, 62, 16, 24, "#8d969c")
    elif hand:
        base, dark = "#95603d", "#7a4a2c"
        behind = path("M1040 520Q860 520 720 470L700 400Q860 400 1040 410Z", "#4f7d5b", "#3b5f45", 4) + path("M720 470Q660 476 600 460L548 470Q540 430 548 400L560 372Q640 370 706 400Z", base, dark, 4) + "".join(path(f"M562 {352 + i * 30}Q548 {352 + i * 30} 547 {368 + i * 30}Q548 {382 + i * 30} 562 {382 + i * 30}H640V{352 + i * 30}Z", base, dark, 3) for i in range(4)) + path("M600 356Q620 300 572 300Q548 306 550 326L570 372Z", base, dark, 3)
    else:
        behind = rect(547, 340, 100, 170, "#c49a62", 3, "#8a623d", 3) + "".join(path(f"M560 {360 + k * 30}q40 -8 76 0", stroke="#a97f48", sw=3) for k in range(5)) + path("M500 560H720V520M500 560V590M700 520V600", stroke="#3b4248", sw=20) + path("M700 560h110M810 530v60", stroke="#8d969c", sw=12) + rect(650, 536, 40, 48, "#3b4248", 4)
    gun = nail_gun(518, 424, .96)
    box = group(rect(6, 8, 190, 120, "#00000022", 4) + rect(0, 0, 190, 120, "#c0392b", 4, "#8a2620", 2) + text(95, 46, "NAILS", 34, "#fff", bold=True, at="middle") + text(95, 96, "50 mm", 40, "#fff", bold=True, at="middle"), x=760, y=530 if not hand else 540)
    tag = rect(410, 668, 200, 50, "#fdfcf7", 4, "#b9a77a", 2) + text(510, 702, "panel 6 mm", 30, INK, bold=True, at="middle")
    return page(wall, bench, panel, behind, gun, box, tag)
