from kit import documents as d

PICTURES = {"guarantee_folder_slip.png": {"slip": True}, "guarantee_folder_online.png": {"slip": False, "foot": "5-year guarantee only if you enter number 55 210 on our website by 12.12."}, "guarantee_folder_sheet.png": {"slip": False}}
LINES = (("Dishwasher D60", "649.00"), ("Delivery", "29.00"), None, ("TOTAL", "678.00", True), ("5-year guarantee", ""), ("with this paper", ""))


def scene(slip, foot="5-year guarantee with this paper. Page 1 of 1."):
    binder = d.shadow(560, 60, 420, 620, 2, 10, 14, rx=10) + '<g transform="rotate(2 770 370)">' + d.fade(560, 60, 420, 620, "#3f6c8f", "#325873", rx=10) + d.rect(590, 84, 366, 572, "#e9f1f4", 6, "#b4c3c8", 2) + d.rect(600, 94, 346, 552, "#ffffff", 4, opacity=.5) + "".join(d.circle(576, yy, 9, "#c9d2d8", "#5b6b76", 3) for yy in (200, 370, 540)) + d.path("M640 110L900 610M720 110L940 530", stroke="#ffffff", sw=14, opacity=.6) + d.rect(930, 150, 60, 90, "#fbe98a", 4) + d.rect(930, 270, 60, 90, "#f3c9cf", 4) + "</g>"
    pale = "#d8d4c8"
    old = "".join(d.sheet(x, y, 170, 250, d.text(85, 40, "RADIO HAUS", 20, pale, d.MONO, at="middle") + "".join(d.rect(20, 66 + i * 26, 130 - i * 23 % 60, 6, "#e9e5da") for i in range(6)), turn=t, paper="#f7f3e6") for x, y, t in ((610, 190, -6), (730, 330, 7)))
    new = d.receipt(90, 110, "RADIO HAUS", LINES, w=330, turn=-4, size=22, sub="12.11. 16:40") if slip else d.sheet(60, 70, 430, 600, d.rect(0, 0, 430, 96, "#2f5d50") + d.text(30, 60, "RADIO HAUS", 34, "#fff", bold=True) + d.text(30, 150, "Invoice 55 210", 30, bold=True) + d.text(400, 150, "12.11.", 26, d.GREY, at="end") + d.table(30, 180, [250, 120], [("Article", "Price"), ("Dishwasher D60", "649.00"), ("Delivery", "29.00"), ("Total", "678.00")], 23, 48, "#4f7d70", right=(1,), bold_last=True) + d.para(30, 430, foot, 370, 25), turn=-2)
    return d.page(d.desk("walnut"), binder, old, new, d.pen(180, 700, 220, -8, "#8c2f39"), d.mug(500, 690, "#d0a24a", 50))
