from kit import documents as d

PICTURES = {"coast_drive_slovenia.png": {"land": "Croatia and Slovenia"}, "coast_drive_bosnia.png": {"land": "Croatia and Bosnia"}}


def scene(land):
    m = d.rect(0, 0, 460, 560, "#bcd9e6") + d.path("M150 0Q120 120 190 230T330 420T460 540V0Z", "#e6e3cd") + d.path("M250 0Q270 150 330 240T460 400V0Z", "#d8e0c6") + d.path("M250 0Q270 150 330 240T460 400", stroke="#9a6f8f", sw=4, dash="14 8")
    m += d.text(176, 80, "CROATIA", 22, "#6d6a58", turn=70, spacing=2) + d.text(340, 90, "BOSNIA", 24, "#5d6b4c", spacing=3) + d.text(60, 420, "Adriatic", 26, "#5b8aa6", italic=True) + d.path("M200 236Q270 240 310 220T390 210", stroke="#c0392b", sw=6)
    m += d.circle(200, 236, 9, "#c0392b", "#fff", 3) + d.text(96, 262, "Split", 24, bold=True, halo="#fff") + d.circle(390, 210, 9, "#c0392b", "#fff", 3) + d.text(352, 192, "Mostar", 24, bold=True, halo="#fff")
    paper = d.rect(0, 0, 430, 84, "#20705f") + d.text(30, 54, "Adria Rent a Car", 34, "#fff", bold=True)
    for i, (k, v) in enumerate((("Driver", "Mr Tomas Havel"), ("Car", "Fiat Panda, blue"), ("From, to", "4 July to 11 July, Split"), ("Insured and allowed in", land), ("Deposit", "300 euros"))):
        paper += d.text(30, 128 + i * 92, k, 20, d.GREY) + d.text(30, 164 + i * 92, v, 29, bold=True) + d.path(f"M30 {180 + i * 92}h370", stroke="#d5d9dc", sw=2)
    return d.page(d.desk("tiles"), d.sheet(50, 70, 430, 600, paper, turn=-2), d.sheet(520, 90, 460, 560, m, turn=2), d.glasses(420, 650, -4), d.pen(800, 700, 190, -8, "#20705f"))
