from kit import documents as d

PICTURES = {"care_week_gap.png": {"thursday": "holiday"}, "care_week_ruth.png": {"thursday": "Ines", "foot": "Office: Ruth's last day with us is Tue 30 May."}, "care_week_full.png": {"thursday": "Ines"}}


def scene(thursday, foot="Office: fresh towels come on Tue 30 May."):
    rows = [("", "Morning 8:00", "Noon 12:30", "Evening 19:30"), ("Mon", "Ines", "Meals van", "Ruth"), ("Tue", "Ines", "Meals van", "Ruth"), ("Wed", "Olek", "Meals van", "Olek"), ("Thu", thursday, "Meals van" if thursday == "Ines" else "holiday", "Ruth" if thursday == "Ines" else "holiday"), ("Fri", "Ines", "Meals van", "Ruth")]
    inner = d.rect(0, 0, 780, 96, "#4f6f5c") + d.text(36, 62, "Mr Sato, week of 29 May", 38, "#fff", bold=True) + d.table(36, 130, [90, 206, 206, 206], rows, 25, 58, "#7d9a86")
    inner += d.para(36, 530, "Sits in his chair by the window all day. Needs one person to stand up, to bed, to the toilet. Lives alone. Likes radio and crosswords.", 700, 26) + d.text(36, 652, foot, 25, "#4f6f5c", bold=True)
    return d.page(d.desk("oak"), d.sheet(60, 40, 780, 680, inner, turn=-1), d.glasses(790, 640, -14), d.pen(880, 120, 220, 74, "#4f6f5c"), d.mug(940, 470, "#e2d2b2", 58))
