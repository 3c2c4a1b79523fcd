from kit import documents as d

PICTURES = {"burst_together_station.png": {"place": "Central Station, main hall", "time": "Friday, 17:30"}, "burst_together_market.png": {"place": "Christmas market, Dom Square", "time": "Saturday, 18:00"}, "burst_together_school.png": {"place": "Music school, rehearsal hall", "time": "Friday, 17:30, doors closed"}}


def scene(place, time):
    bag = lambda x, y, t, c: d.group(d.path("M-46 -150L46 -150L58 -130L70 0H-70L-58 -130Z", c) + d.path("M-46 -150L-30 -166L-10 -152L10 -168L30 -152L46 -166V-150Z", "#b98a5c") + d.path("M-20 -130L-28 0M24 -130L32 0", stroke="#00000022", sw=4) + d.path("M-30 -150q30 14 60 0", stroke="#c0392b", sw=8), x=x, y=y, turn=t)
    inner = d.rect(0, 0, 560, 130, "#f3c94b") + d.text(280, 62, "Forty paper bags", 48, "#5b2f42", d.CASUAL, True, at="middle") + d.text(280, 108, "one big bang", 38, "#5b2f42", d.CASUAL, at="middle") + d.text(280, 220, place, 34, d.INK, bold=True, at="middle") + d.text(280, 276, time, 32, "#c0392b", bold=True, at="middle") + d.para(50, 350, "Bring a big bag, blown up and tied. Wear dark clothes, mix with the people, keep straight faces. Jonas gives the sign. Then freeze for a minute!", 460, 28, 1.45)
    return d.page(d.desk("slate"), d.sheet(60, 50, 560, 640, inner, turn=-2), bag(760, 330, -12, "#c9a06b"), bag(880, 430, 10, "#d5b07d"), bag(750, 640, 4, "#b98a5c"))
