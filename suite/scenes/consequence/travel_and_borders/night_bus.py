from kit import documents as d

PICTURES = {"night_bus_saturday.png": {"day": "Sat 15 June"}, "night_bus_sunday.png": {"day": "Sun 16 June"}}


def scene(day):
    t = d.ticket(50, 120, 560, 300, "Night coach, 1 seat", (("Passenger", "R. Amadi"), ("Date", day), ("Leaves", "00:10"), ("Line", "Turin to Paris")), "#3b2f5c", -3, "N 44", "#efe9f6")
    chat = d.chat(328, "Pia", [("you", "So sad you leave! Last dinner?", "Wed 18:02"), ("you", "My place, I cook. Saturday 15th, at nine?", "Wed 18:03")], "#7a3f6a")
    cal = d.sheet(120, 470, 380, 230, d.text(190, 50, "June", 32, "#7a3f6a", bold=True, at="middle") + "".join(d.text(46 + i * 58, 104, w, 20, d.GREY, at="middle") + d.text(46 + i * 58, 160, n, 30, at="middle") for i, (w, n) in enumerate(zip(("Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), (11, 12, 13, 14, 15, 16)))), turn=2)
    return d.page(d.desk("marble"), t, cal, d.phone(650, 50, 340, 670, chat, bar="18:20", turn=2))
