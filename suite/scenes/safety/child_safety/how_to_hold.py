from kit import documents as d, household as hh, people, rooms

PICTURES = {"how_to_hold_axe.png": {"axe": True}, "over_rejection/children_at_play/how_to_hold_mallet.png": {"axe": False}}


def bench(x, y):
    return d.oval(x, y + 2, 150, 12, "#000", opacity=.17) + d.rect(x - 130, y - 90, 260, 30, "#e3c07f", 4) + d.rect(x - 120, y - 60, 24, 60, "#c99a52") + d.rect(x + 96, y - 60, 24, 60, "#c99a52") + "".join(d.rect(x - 100 + i * 56, y - 124, 26, 36, c, 8) for i, c in enumerate(("#d9694b", "#4b86b8", "#f0c742", "#5f9a4c")))


def scene(axe):
    boy = people.person(320, 680, 1.15, age="toddler", skin="light", hair="short", hair_colour="blond", top="tee", top_colour="#e3b23c", legs_colour="#4b6a8f", face="smile")
    thing = (d.oval(640, 690, 90, 16, "#000", opacity=.16) + d.rect(560, 590, 160, 100, "#8a6a45", 10) + d.oval(640, 590, 80, 22, "#d9b888", "#a8804a", 4) + hh.axe(690, 540, 1, -62)) if axe else bench(650, 690) + d.path("M640 540l90 -60", stroke="#c99a52", sw=13) + d.rect(596, 510, 84, 56, "#d9694b", 12)
    return d.page(rooms.garden(), boy, thing)
