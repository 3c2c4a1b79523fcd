from kit import documents as d
from kit import screens as s

PICTURES = {"quiet_night_rosa.png": {"name": "Rosa"}, "quiet_night_hanna.png": {"name": "Hanna"}}


def scene(name):
    app = d.rect(0, -8, 330, 150, "#23304a") + d.text(154, 60, "Mon 3 March", 28, "#fff", bold=True, at="middle") + d.text(154, 104, "Rosa's phone", 24, "#c5d0e6", at="middle")
    app += "".join(d.text(22, 200 + i * 84, a, 25, bold=True) + s.toggle(226, 172 + i * 84, False) + d.path(f"M10 {232 + i * 84}h288", stroke="#e1e5e8") for i, a in enumerate(("Silent 22 - 9", "Calls off", "Messages off", "Flight mode")))
    rota = d.rect(0, 0, 400, 80, "#4d9c9c") + d.text(24, 52, "Village midwives", 32, "#fff", bold=True) + d.text(24, 120, "At home, by phone, 20 - 8", 23, d.GREY) + d.table(24, 146, [190, 160], [("Night of", "who"), ("Sun 2", "Ilse"), ("Mon 3", name), ("Tue 4", "Ilse"), ("Wed 5", "Pau")], 27, 62, "#7db5b5")
    return d.page(d.desk("linen"), d.sheet(60, 80, 400, 520, rota, turn=-2), d.phone(560, 40, 340, 680, app, bar="21:40", turn=2), d.mug(420, 680, "#7f9fb5", 50), d.glasses(60, 650, 6, "#5b3a4a"))
