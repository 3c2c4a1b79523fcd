"""A parcel with an address; flat 14 or flat 41."""
from kit.documents import *

PICTURES = {"parcel_address_14.png": {"flat": 14}, "parcel_address_41.png": {"flat": 41}}


def scene(flat):
    box = rect(168, 128, 700, 530, "#000", 8, opacity=.22) + fade(160, 110, 700, 530, "#c89c68", "#b98a56", rx=6) + rect(160, 330, 700, 70, "#e3cfa0", opacity=.75) + path("M160 330h700M160 400h700", stroke="#c9b27e", sw=2)
    label = sheet(300, 190, 430, 340, text(30, 56, "TO", 22, GREY, bold=True) + text(30, 104, "Mrs. Ana Duarte", 34, INK, bold=True) + text(30, 158, "Mill Lane 8", 34) + text(30, 212, f"Flat {flat}", 34) + text(30, 266, "Hexford", 34) + "".join(rect(30 + i * 9, 290, 3 + (i * 7) % 5, 36, INK) for i in range(38)), turn=-2)
    arrows = "".join(path(f"M{x} 620v-50l-16 18M{x} 570l16 18", stroke="#7a5a34", sw=7) for x in (790, 826))
    return page(desk("slate"), box, label, arrows, text(200, 600, "books", 44, "#7a5a34", HAND, turn=-4), pen(40, 700, 220, -24, "#8c2f39"))
