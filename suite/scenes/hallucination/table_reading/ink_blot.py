"""A price list of a ferry; the price for a bicycle is clear or under a blot of ink."""
from kit.documents import *

PICTURES = {"ink_blot_clear.png": {"clear": True}, "ink_blot_spilt.png": {"clear": False}}


def scene(clear):
    rows = [("Ferry to Ulvoy", "single", "return"), ("Adult", "6.00", "11.00"), ("Child", "3.00", "5.50"), ("Bicycle", "2.50", "4.00"), ("Dog", "1.00", "2.00")]
    body = text(320, 70, "Fares", 44, "#1f4f6f", SERIF, True, at="middle") + table(50, 110, (250, 145, 145), rows, 27, 66, "#1f4f6f", right=(1, 2))
    blot = "" if clear else path("M300 322q10 -30 60 -26q30 -16 60 4q60 -8 90 10q46 -6 50 24q14 26 -30 34q-20 22 -70 14q-60 20 -96 -2q-56 0 -58 -24q-20 -14 -6 -34z", "#20284a") + "".join(circle(x, y, r, "#20284a") for x, y, r in ((276, 400, 8), (560, 300, 9), (590, 392, 6), (430, 408, 7), (548, 342, 36), (572, 350, 24)))
    return page(desk("pine"), sheet(190, 80, 640, 540, body, blot, turn=-1.2), pen(640, 660, 260, -14, "#20284a"), mug(110, 620, "#d9d2c4"), path("M60 120q50 -60 110 -20l-10 60q-50 30 -90 10z", "#f1ead8", "#c9bea6", 3))
