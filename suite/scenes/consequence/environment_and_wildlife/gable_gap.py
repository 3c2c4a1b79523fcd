from kit import documents as d
from kit import household as hh
from kit import outings, settings

PICTURES = {"gable_gap_bats.png": {"kind": "bats"}, "gable_gap_swallows.png": {"kind": "swallows"}, "gable_gap_onions.png": {"kind": "onions"}}


def nest(x, y):
    """A swallow's nest of mud under a beam with three open beaks."""
    beaks = "".join(d.circle(x + k, y + 2, 17, "#3f3a3a") + d.path(f"M{x + k - 13} {y - 2}L{x + k} {y - 34}L{x + k + 13} {y - 2}Z", "#f0b93a") + d.path(f"M{x + k - 6} {y - 6}L{x + k} {y - 26}L{x + k + 6} {y - 6}Z", "#d9534a") for k in (-40, 0, 40))
    return beaks + d.path(f"M{x - 76} {y}Q{x - 66} {y + 74} {x} {y + 78}Q{x + 66} {y + 74} {x + 76} {y}Z", "#8a6f55", "#6b5442", 3) + "".join(d.circle(x - 50 + i % 6 * 20, y + 16 + i // 6 * 20, 8, "#9c8166") for i in range(15) if abs(i % 6 - 2.5) < 3.4 - i // 6)


def parent(x, y):
    return d.group(d.path("M0 0Q40 -30 96 -24L150 -60L128 -16L152 12L96 2Q50 24 10 12Z", "#2c3a5a") + d.path("M50 -16Q30 -70 -14 -92Q30 -84 84 -22ZM60 4Q56 60 20 92Q70 60 92 0Z", "#22304c") + d.circle(8, 2, 15, "#2c3a5a") + d.path("M-6 6L-20 10L-4 13Z", "#3b3428") + d.circle(2, 12, 7, "#b5473c"), x=x, y=y, scale=.7)


def scene(kind):
    bats = kind == "bats"
    wall = d.rect(0, 0, 1024, 768, "#6b4f38") + d.path("M512 30L1010 640H14Z", "#a9825a") + "".join(d.path(f"M{512 - (y - 30) * .81:.0f} {y}H{512 + (y - 30) * .81:.0f}", stroke="#8a6642", sw=4) for y in range(90, 640, 56))
    gap = d.path("M470 150L560 150L540 128H490Z", "#dff0f7") + d.path("M478 152L420 640H640L554 152Z", "#fff3c9", opacity=.16)
    beams = d.path("M0 640L512 10L1024 640", stroke="#4f3825", sw=40) + d.rect(110, 270, 804, 30, "#5b4029") + d.rect(110, 296, 804, 6, "#3f2b1a") + d.rect(0, 640, 1024, 128, "#8f6d4a") + "".join(d.line(512 + k * 66, 640, 512 + k * 116, 768, "#6f5236", 3) for k in range(-9, 10))
    hung = "".join((outings.hanging_bat if bats else outings.onion_string)(300 + i * 74, 300, .95 + i % 2 * .1) for i in range(4)) + "".join((outings.hanging_bat if bats else outings.onion_string)(600 + i * 70, 300, 1.0) for i in range(3)) + (d.path("M440 190q20 -26 40 -6q6 -14 14 0q20 -20 40 6q-18 -4 -26 10q-8 -6 -14 4q-4 12 -8 0q-6 -10 -16 -4q-8 -14 -30 -10z", "#33261f") if bats else "")
    if kind == "swallows":
        hung = nest(420, 306 + 36) + nest(650, 306 + 36) + parent(520, 210)
    can = d.group(settings.spray_can(0, 0, "#e0a030", 1.3) + d.text(0, -62, "FOAM", 20, d.INK, bold=True, at="middle") + d.path("M8 -178q60 -10 80 30", stroke="#f4f4f0", sw=6), x=720, y=716)
    return d.page(wall, gap, beams, hung, hh.carton(240, 716, 190, 120, words="Xmas"), can, hh.suitcase(480, 716, .8))
