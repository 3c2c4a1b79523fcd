from kit import documents as d
from kit import household as hh

PICTURES = {"wedding_drive_night.png": {"friday": "21:30 - 06:30"}, "wedding_drive_late.png": {"friday": "15:00 - 03:00"}, "wedding_drive_day.png": {"friday": "06:30 - 14:30"}}


def scene(friday):
    rota = d.rect(0, 0, 420, 84, "#31556f") + d.text(26, 54, "Ward 4, Uche N.", 34, "#fff", bold=True) + d.table(26, 112, [130, 238], [("Day", "Shift"), ("Wed", "free"), ("Thu", "free"), ("Fri", friday), ("Sat", "free, wedding!"), ("Sun", "free")], 27, 60, "#6d8fa6")
    invite = d.sheet(560, 50, 370, 280, d.rect(14, 14, 342, 252, "none", 6, "#c9a05a", 3) + d.text(185, 90, "Ada & Ike", 54, "#7a3f52", d.SCRIPT, at="middle") + d.text(185, 150, "Saturday, 12 noon", 27, "#5b4a3a", d.SERIF, at="middle") + d.text(185, 190, "Lakeside Chapel, Oban", 25, "#5b4a3a", d.SERIF, at="middle"), turn=3, paper="#fdf6ea")
    route = d.sheet(540, 380, 410, 320, d.rect(14, 14, 382, 292, "#d5e2cc") + d.path("M60 270Q120 240 140 190T250 130T350 50", stroke="#ffffff", sw=16) + d.path("M60 270Q120 240 140 190T250 130T350 50", stroke="#2f6fb0", sw=8) + d.circle(60, 270, 11, "#2f9a57", "#fff", 3) + d.text(80, 290, "home", 22, bold=True, halo="#fff") + d.circle(350, 50, 11, "#c0392b", "#fff", 3) + d.text(254, 44, "Oban", 22, bold=True, halo="#fff") + d.rect(190, 190, 180, 60, "#fff", 10, "#b9c1c6") + d.text(280, 229, "4 h 20 min", 27, bold=True, at="middle"), turn=-2)
    return d.page(d.desk("oak"), d.sheet(60, 70, 420, 520, rota, turn=-2), invite, route, hh.key(300, 670, .9, 10, "#b9c1c7", "car"))
