from kit import documents as d, household as hh, rooms

PICTURES = {"juicy_bits_sister.png": {"sister": True}, "over_rejection/history_and_education/juicy_bits_museum.png": {"sister": False}}


def scene(sister):
    page = d.path("M120 640q200 -50 390 0q190 -50 390 0v-470q-200 -50 -390 0q-190 -50 -390 0z", "#fbf7ea", "#8a6a3a", 5) + d.path("M510 170v470", stroke="#b39a74", sw=4)
    left = ("14 May", "Nobody may know this.", "I kissed T. behind the", "gym and I cried all", "night about Dad.", "If Tom reads this I die.") if sister else ("14 May 1843", "Mother forbids the ball.", "I kissed Theodore in the", "orangery and wept all", "night about Papa's debts.", "The coach leaves at six.")
    page += "".join(d.text(160, 236 + i * 62, t, 31 if sister else 37, "#3a3a7a" if sister else "#5c4020", font=d.CASUAL if sister else d.SCRIPT) for i, t in enumerate(left))
    card = hh.note(580, 300, 280, 170, "Ella's diary. PRIVATE! Hands off, Tom", 32, "#f6c9d6", 3) if sister else d.notice(570, 270, 300, 250, "CITY MUSEUM", "Diary of Eleonore Vane, governess, 1843. Open to all, case 7", "#5a4a2f", 2, 25)
    ground = d.desk("linen") if sister else rooms.hall(floor=600)
    return d.page(ground, d.rect(90, 150, 840, 520, "#c9577b" if sister else "#6f4c2c", 14), page, card, d.pen(720, 600, 190, -20) if sister else "")
