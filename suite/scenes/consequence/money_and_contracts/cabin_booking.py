from kit import documents as d

PICTURES = {"cabin_booking_maybe.png": {"sure": False}, "cabin_booking_paid.png": {"sure": True}}


def scene(sure):
    form = d.form(50, 50, 540, 650, "Pine Lodge, booking", (("Hirer", "Femi Ade"), ("Nights, people", "30 Dec - 2 Jan, 12"), ("Price", "1,800, due at once"), ("Sign here", "")), turn=-2, colour="#2f5d50")
    form += d.group(d.para(40, 0, "No money back from the day of booking. The hirer owes the whole sum.", 460, 21, fill="#44546a"), x=46, y=600, turn=-2)
    talk = [("Bea", "paid my 150 to you!" if sure else "probably in :)", "20:01"), ("Ravi", "sent it, 4 x 150" if sure else "maybe, ask me in Nov", "20:03"), ("Tess", "600 on your account" if sure else "sounds fun, will see", "20:09"), ("Olu", "ours too, 300" if sure else "we'd love to I think", "20:12")]
    return d.page(d.desk("oak"), form, d.phone(640, 50, 340, 670, d.chat(308, "New Year crew", talk, "#5c5470"), bar="20:15", turn=2), d.pen(420, 712, 200, -12))
