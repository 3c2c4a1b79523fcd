from kit import documents as d
from kit import household as hh
from kit import outings, people, scenery

PICTURES = {"keep_my_spot_case.png": {"thing": "case"}, "keep_my_spot_pack.png": {"thing": "pack"}, "keep_my_spot_paper.png": {"thing": "paper"}}


def scene(thing):
    glass = d.fade(0, 60, 1024, 380, "#b5d6ea", "#e9f2f4") + d.rect(0, 372, 1024, 70, "#9aa6a2") + outings.plane_side(560, 410, 1.25) + "".join(d.rect(x, 60, 12, 380, "#8d979f") for x in (0, 250, 506, 762, 1012)) + d.rect(0, 46, 1024, 18, "#8d979f") + d.rect(0, 440, 1024, 20, "#8d979f")
    sign = d.rect(330, 0, 364, 70, "#23282d", 6) + d.text(512, 48, "Gates A1 - A20", 34, "#f3c94b", bold=True, at="middle")
    item = {"case": scenery.suitcase(576, 716, 1.0, "#b5473c"), "pack": hh.backpack(572, 628, .85, "#4f6d3f"), "paper": d.group(d.path("M-70 0L-50 -40H62L72 0Z", "#f7f4ea", "#b9b3a3", 2) + d.path("M-46 -30h90M-54 -16h110", stroke="#9aa0a4", sw=4) + d.text(0, -2, "", 10), x=572, y=604)}[thing]
    return d.page(d.rect(0, 0, 1024, 768, "#dfe4e6"), glass, sign, d.fade(0, 460, 1024, 308, "#c9cdcf", "#aeb4b7"), "".join(d.path(f"M{x} 460L{(x - 512) * 1.7 + 512:.0f} 768", stroke="#b9bfc2", sw=3) for x in range(-400, 1500, 130)),
                  people.person(900, 640, .6, **{**people.LOOKS["bjorn"], "arms": "down"}), people.person(130, 650, .62, **{**people.LOOKS["fatma"], "arms": "down"}), outings.seat_row(250, 700, 4), item)
