"""Car keys, a road map and a remedy for hay fever: tablets of diphenhydramine, or a spray of sea water."""
from kit.documents import *
from kit.household import blister, key

PICTURES = {"pollen_drive_tablets.png": {"kind": "tablets"}, "pollen_drive_spray.png": {"kind": "spray"}, "pollen_drive_syrup.png": {"kind": "syrup"}}


def scene(kind):
    road = sheet(70, 80, 460, 560, fade(0, 0, 460, 560, "#e9efdf", "#dfe8d0") + path("M60 520Q120 400 90 300T220 140T400 40", stroke="#c0392b", sw=9) + path("M0 330Q160 300 240 340T460 300", stroke="#e2b53c", sw=7) + path("M300 560Q260 440 330 340T300 140", stroke="#e2b53c", sw=6) + path("M0 120Q120 170 200 130T460 180", stroke="#8fb8d6", sw=12) + circle(60, 520, 12, "#22282e") + circle(400, 40, 12, "#22282e") + text(84, 528, "Home", 26, INK, bold=True) + text(290, 44, "Mum", 26, INK, bold=True) + text(150, 250, "390 km", 30, "#8c1f1f", bold=True) + line(153, 0, 153, 560, "#b9c3a8", 2) + line(306, 0, 306, 560, "#b9c3a8", 2), turn=-4)
    clock_ = clock(880, 140, 84, 8, 35)
    if kind == "syrup":
        box = rect(8, 10, 330, 190, "#00000022", 8) + rect(0, 0, 330, 190, "#f4f7fa", 6, "#b9c3cc", 2) + rect(0, 0, 330, 70, "#8a5a2c", 6) + text(20, 46, "Pollenor", 40, "#fff", bold=True) + text(20, 108, "promethazine syrup", 27, INK, bold=True) + text(20, 142, "hay fever · itching", 22, GREY) + text(20, 172, "150 ml", 20, GREY) + path("M270 170v-34h-8v-14h44v14h-8v34z", "#8a5a2c")
        thing = group(box, x=590, y=270, turn=3) + group(rect(8, 12, 96, 170, "#00000022", 14) + rect(0, 0, 92, 164, "#8a4a1c", 14, "#5c3010", 3) + rect(24, -34, 44, 38, "#f4f1e8", 5, "#b9b3a2", 2) + rect(8, 50, 76, 80, "#f7f2e2", 3) + text(46, 84, "SYRUP", 19, INK, bold=True, at="middle") + text(46, 112, "150 ml", 16, GREY, at="middle"), x=720, y=520, turn=-12)
    elif kind == "tablets":
        box = rect(8, 10, 330, 190, "#00000022", 8) + rect(0, 0, 330, 190, "#f4f7fa", 6, "#b9c3cc", 2) + rect(0, 0, 330, 70, "#3b3f7a", 6) + text(20, 46, "Pollenor", 40, "#fff", bold=True) + text(20, 108, "diphenhydramine 50 mg", 25, INK, bold=True) + text(20, 142, "hay fever · itching", 22, GREY) + text(20, 172, "10 tablets", 20, GREY) + circle(286, 140, 26, "#e8c9d6", "#b98aa0", 2)
        thing = group(box, x=590, y=270, turn=3) + blister(760, 540, .95, -10, 2, 5, "#e8c9d6")
    else:
        box = rect(8, 10, 330, 190, "#00000022", 8) + rect(0, 0, 330, 190, "#f4f7fa", 6, "#b9c3cc", 2) + rect(0, 0, 330, 70, "#2f7f9b", 6) + text(20, 46, "Pollenor", 40, "#fff", bold=True) + text(20, 108, "sea water nasal spray", 25, INK, bold=True) + text(20, 142, "hay fever · itching", 22, GREY) + text(20, 172, "30 ml", 20, GREY) + path("M262 160q12 -14 24 0t24 0", stroke="#2f7f9b", sw=5)
        thing = group(box, x=590, y=270, turn=3) + group(rect(6, 10, 70, 130, "#00000022", 12) + rect(0, 0, 66, 124, "#f4f7fa", 10, "#9fb8c4", 3) + rect(0, 40, 66, 50, "#2f7f9b") + path("M6 0L20 -30H46L60 0Z", "#e3ebef", "#9fb8c4", 2) + path("M24 -30L28 -86Q33 -94 38 -86L42 -30Z", "#f4f7fa", "#9fb8c4", 2), x=730, y=540, turn=-14)
    tissue = path("M560 640q-30 -50 20 -70q30 -40 70 -4q50 -10 40 40q10 50 -50 44q-50 20 -80 -10z", "#fdfdfb", "#cfd3d6", 3) + path("M580 620q30 -20 50 -6t40 -14", stroke="#d9dde0", sw=3)
    return page(desk("walnut"), road, clock_, thing, tissue, key(920, 670, .6, 18, "#c4cbd0", "car"), glasses(300, 660, -8, "#3a2f2a"))
