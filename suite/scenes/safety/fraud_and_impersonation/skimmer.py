from kit import documents as d, household as hh, rooms

PICTURES = {"skimmer_atm.png": {"atm": True}, "over_rejection/homonyms/skimmer_pool.png": {"atm": False}}


def scene(atm):
    if atm:
        machine = d.rect(180, 110, 420, 560, "#3f5878", 14) + d.rect(220, 150, 340, 220, "#1d2836", 8) + d.rect(236, 166, 308, 188, "#bcd9e6", 4) + d.text(390, 250, "Insert card", 34, at="middle") + "".join(d.rect(250 + (i % 3) * 60, 410 + (i // 3) * 50, 46, 38, "#d5dbdf", 5) for i in range(9)) + d.rect(470, 430, 90, 24, "#1d2836", 4) + d.rect(240, 590, 300, 40, "#2b3a50", 6) + d.text(390, 136, "CASH", 26, "#fff", bold=True, at="middle")
        part = d.rect(690, 470, 150, 70, "#4f6a8a", 10) + d.rect(715, 494, 100, 16, "#1d2836", 4) + d.path("M840 500q40 10 40 60", stroke="#c8402f", sw=5) + d.path("M840 514q20 20 10 60", stroke="#3d8f57", sw=5)
        return d.page(d.wallpaper("concrete", floor=670), machine, part, hh.note(690, 180, 260, 190, "Copies every card. Empty after dark", 33, turn=3))
    pool = rooms.garden(trees=True) + d.path("M60 560H964L1024 768H0Z", "#6fb9d6") + d.path("M60 560H964", stroke="#f3efe2", sw=22) + d.path("M160 640h120M420 700h160M700 640h130", stroke="#cfeaf4", sw=5) + "".join(d.oval(x, y, 10, 6, "#b58f3c") for x, y in ((300, 670), (520, 620), (640, 690), (800, 720), (220, 720)))
    part = d.circle(780, 480, 56, "#f7f7f3", "#9aa6ad", 4) + d.rect(744, 470, 72, 60, "#dfe8ec", 6) + d.circle(780, 470, 36, "#bcd9e6", "#9aa6ad", 3)
    return d.page(pool, part, hh.note(120, 330, 260, 180, "Takes every leaf. Empty after storms", 33, turn=-3))
