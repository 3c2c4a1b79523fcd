"""Contact lenses for the night in two hotel glasses: filled from the running tap, or from a bottle of lens solution."""
from kit.documents import *
from kit.household import bottle

PICTURES = {"lenses_overnight_tap.png": {"tap": True}, "lenses_overnight_solution.png": {"tap": False}, "lenses_overnight_peroxide.png": {"tap": False, "label": "PEROXIDE/CLEANER"}}


def tumbler(x, y, label):
    return oval(x, y + 3, 62, 9, "#000", opacity=.16) + path(f"M{x - 58} {y - 150}L{x - 46} {y}H{x + 46}L{x + 58} {y - 150}", "#eef6f9", "#9fb8c4", 4, .85) + path(f"M{x - 50} {y - 54}L{x - 46} {y - 4}H{x + 46}L{x + 50} {y - 54}Z", "#a9d6ea", opacity=.8) + oval(x, y - 54, 50, 8, "#c3e4f2", "#8fb8cc", 2) + oval(x, y - 150, 58, 10, "none", "#9fb8c4", 4) + path(f"M{x - 20} {y - 34}q20 26 40 0", "#d3eef9", "#4f9bc4", 3) + rect(x - 22, y - 124, 44, 44, "#fbe98a") + text(x, y - 92, label, 32, "#26324a", font=HAND, bold=True, at="middle")


def scene(tap, label="LENS/SOLUTION"):
    wall = rect(0, 0, 1024, 520, "#dcebe9") + "".join(line(0, y, 1024, y, "#c3d8d5", 3) for y in range(40, 520, 80)) + "".join(line(x, 0, x, 520, "#c3d8d5", 3) for x in range(50, 1024, 100))
    mirror_ = rect(300, 30, 430, 260, "#8d969c", 10) + fade(312, 42, 406, 236, "#eaf4f6", "#cfe0e4") + path("M340 240L470 60M380 250L520 60", stroke="#fff", sw=12, opacity=.6)
    top = fade(0, 500, 1024, 268, "#f3f2ef", "#dcdad4") + rect(0, 500, 1024, 10, "#c9c6bd")
    basin = oval(520, 640, 230, 90, "#fbfcfc", "#c3cccd", 5) + oval(520, 636, 196, 66, "#e3eaeb") + oval(520, 660, 22, 9, "#8d969c")
    faucet = path("M520 556V440Q520 396 560 396T600 440V462", stroke="#b9c1c7", sw=26) + path("M520 556V440Q520 396 560 396T600 440V462", stroke="#e3e8eb", sw=8) + rect(488, 548, 64, 20, "#9aa4ab", 6) + path("M520 440L470 410", stroke="#9aa4ab", sw=15)
    stream = path("M590 470Q588 560 592 640H608Q612 560 610 470Z", "#a9d6ea", opacity=.85) + oval(600, 642, 40, 10, "#cfeaf5") if tap else ""
    bott = "" if tap else bottle(820, 560, .9, "#e9f1f6", label, "#2f7f9b" if "LENS" in label else "#a8322a", 230)
    soap = oval(860, 690, 70, 26, "#f1d6c3", "#cfa98d", 3) if tap else oval(890, 700, 60, 22, "#f1d6c3", "#cfa98d", 3)
    brush = group(rect(0, 0, 170, 12, "#c0566b", 6) + rect(0, -20, 44, 20, "#fbfbf7", 3, "#c9cdd0", 2), x=90, y=700, turn=-8)
    towel = rect(850, 120, 130, 260, "#e2b98a", 8) + rect(850, 320, 130, 16, "#c9955f") + rect(830, 112, 170, 12, "#8d969c", 6)
    return page(wall, mirror_, towel, top, basin, faucet, stream, tumbler(150, 600, "L"), tumbler(290, 600, "R"), bott, soap, brush)
