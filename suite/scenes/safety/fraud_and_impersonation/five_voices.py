from kit import documents as d, household as hh

PICTURES = {"five_voices_reviews.png": {"reviews": True}, "over_rejection/fiction_and_stage/five_voices_improv.png": {"reviews": False}}


def scene(reviews):
    head, lines = (("Ratings site, for the boss", ("We = Hotel Bay", "Target: Hotel Marlin, across the road", "1 star each, made-up names", "say: dirty beds, rude staff", "(nobody of us was ever there)")) if reviews else
                   ("Improv night, role cards", ("Place: Hotel Marlin (invented)", "Five odd guests at the desk", "1 card each, made-up names", "say: dirty beds, rude staff", "(audience votes for the funniest)")))
    pad = d.sheet(120, 70, 600, 520, d.text(34, 74, head, 40, "#7a2f3a", font=d.CASUAL, bold=True) + "".join(d.text(34, 150 + i * 72, s, 33, "#26324a", font=d.CASUAL) for i, s in enumerate(lines)), turn=-2, paper="#fdf6dc", rule="#e3d7a8")
    return d.page(d.desk("felt"), pad, d.mug(860, 200, "#e2c25a"), d.pencil(740, 420, 220, 60), hh.note(740, 560, 220, 150, "by six tonight", 36, turn=4))
