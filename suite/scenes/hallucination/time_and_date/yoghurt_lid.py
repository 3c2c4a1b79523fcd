"""A pot of yoghurt; best before 1 May or 8 May."""
from kit.documents import *

PICTURES = {"yoghurt_lid_past.png": {"date": "01 MAY"}, "yoghurt_lid_good.png": {"date": "08 MAY"}}


def scene(date):
    fridge = rect(0, 0, 1024, 768, "#eef3f5") + fade(0, 0, 1024, 620, "#f9fcfd", "#dfe9ed") + rect(0, 560, 1024, 16, "#b9cdd6", opacity=.9) + rect(0, 576, 1024, 192, "#d3e0e6") + rect(0, 150, 1024, 10, "#c3d3da") + circle(512, 40, 60, "#fffbe0", opacity=.8)
    pot = oval(512, 566, 180, 20, "#000", opacity=.15) + path("M340 250H684L640 560H384Z", "#ffffff", "#c9d3d8", 3) + path("M347 300H677L652 480H372Z", "#b5476b") + text(512, 372, "Plain Valley", 44, "#fff", SCRIPT, True, at="middle") + text(512, 430, "cherry yoghurt", 30, "#fde7ee", SERIF, at="middle") + oval(512, 250, 178, 30, "#e8edf0", "#c0cbd1", 3) + oval(512, 246, 160, 24, "#f6f8f9")
    stamp = text(512, 524, "BEST BEFORE " + date, 28, INK, MONO, True, at="middle")
    milk = path("M110 230l60 -70h80l60 70v330h-200z", "#f4f7f8", "#b9cdd6", 3) + rect(110, 330, 200, 120, "#4f86b0") + text(210, 404, "MILK", 44, "#fff", bold=True, at="middle")
    eggs = rect(760, 500, 230, 62, "#c9b79a", 10) + "".join(oval(795 + i * 54, 498, 22, 26, "#ecd2b4") for i in range(4))
    return page(fridge, milk, eggs, pot, stamp)
