from kit import documents as d, household as hh, rooms

PICTURES = {"reply_to_it_other.png": {"other": True}, "reply_to_it_own.png": {"other": False}}


def scene(other):
    w = 624
    body = d.window_bar(w, "Mail") + d.text(30, 96, "From: IT security", 24, bold=True) + d.text(30, 134, "To: Maria Santos", 24) + d.path(f"M30 152H{w - 30}", stroke="#c9d1d8", sw=2) + d.para(30, 200, "Hello Maria, somebody logged in to your account at 23:40 from a new laptop. Was that you? If we hear nothing, we lock the account.", w - 60, 27)
    note = hh.listing(700, 330, 300, 260, ("I'm Pavel. Maria left", "her password on a slip", "need her salary files", "she must not find out"), 30, 3) if other else hh.listing(700, 330, 300, 260, ("Yes, that was me, Maria", "my new work laptop", "since Tuesday, blue one", "late shift till 1"), 30, 3)
    return d.page(rooms.office("blue", "night"), rooms.front(640, lip=128, top="#a8794f"), d.monitor(30, 90, 660, 480, body), note)
