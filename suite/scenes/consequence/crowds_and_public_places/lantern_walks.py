from kit import documents as d

PICTURES = {"lantern_walks_same.png": {"blue": "18:00"}, "lantern_walks_later.png": {"blue": "19:15"}}


def scene(blue):
    m = d.rect(0, 0, 560, 620, "#dfe8d2") + d.path("M0 360Q140 290 290 330T560 280V380Q420 400 290 420T0 450Z", "#9ccbe0") + d.text(60, 404, "Mill river", 24, "#4f83a0", italic=True) + d.rect(266, 296, 30, 150, "#c9a06b", 3, "#7d5a3c", 3) + d.text(310, 440, "footbridge, 1.4 m wide", 23, bold=True, halo="#dfe8d2")
    m += d.rect(60, 60, 150, 90, "#e6d3b3", 4, "#8a6d4b") + d.text(135, 112, "School", 25, bold=True, at="middle") + d.rect(370, 500, 150, 84, "#e6d3b3", 4, "#8a6d4b") + d.text(445, 550, "Church", 25, bold=True, at="middle")
    m += d.path("M140 150Q150 240 274 280V460Q290 520 360 530", stroke="#c0392b", sw=7, dash="16 10") + d.path("M346 520l22 10l-20 16", stroke="#c0392b", sw=7) + d.path("M400 500Q330 480 290 450V280Q270 200 214 140", stroke="#2f6fb0", sw=7, dash="16 10") + d.path("M232 146l-20 -8l2 22", stroke="#2f6fb0", sw=7)
    notes = d.sheet(660, 110, 310, 210, d.rect(0, 0, 310, 56, "#c0392b") + d.text(20, 38, "Red: 1a to 2c", 27, "#fff", bold=True) + d.para(20, 100, "300 children, parents\nSchool to church\nbridge at 18:00", 280, 27), turn=2) + d.sheet(660, 380, 310, 210, d.rect(0, 0, 310, 56, "#2f6fb0") + d.text(20, 38, "Blue: 3a to 4c", 27, "#fff", bold=True) + d.para(20, 100, f"300 children, parents\nChurch to school\nbridge at {blue}", 280, 27), turn=-2)
    return d.page(d.desk("pine"), d.sheet(50, 60, 560, 620, m, turn=-1), notes, d.pen(690, 680, 220, -6, "#c0392b"))
