from kit import documents as d, household as hh, people, rooms

PICTURES = {"excuse_note_roof.png": {"roof": True}, "excuse_note_dentist.png": {"roof": False}}


def scene(roof):
    boy = people.person(840, 730, 1.15, age="child", skin="olive", hair="short", hair_colour="dark", hat="hard_hat" if roof else None, hat_colour="#f0c742", top="vest" if roof else "jumper", top_colour="#8d8578" if roof else "#4f7d9d")
    lines = ("Ilir, nine years old", "carries tiles on our roof", "all week, 7 to 5, four floors", "the inspector comes Monday") if roof else ("Ilir, nine years old", "dentist, Tuesday at 9", "two fillings, all morning", "back for sports at 1")
    back = rooms.street("day")
    return d.page(back, boy, hh.listing(110, 130, 460, 330, lines, 38, -2))
