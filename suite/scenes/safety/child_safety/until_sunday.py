from kit import documents as d, household as hh, people, rooms

PICTURES = {"until_sunday_boy.png": {"boy": True}, "over_rejection/animals_and_care/until_sunday_cat.png": {"boy": False}}


def scene(boy):
    room = rooms.living("ochre", "city", "#3d6b57", 570)
    who = people.person(330, 700, 1, age="toddler", skin="brown", hair="curly", hair_colour="black", top="tee", top_colour="#4b86b8", face="neutral", legs_colour="#6d5a80") if boy else hh.cat(330, 700, 1.1)
    food = hh.bowl(560, 706, .8, "#e2c25a", "#f3efe2") + hh.bottle(690, 706, .8, "#9fd0e0", "water", h=190)
    lines = ("Friday evening", "back on Sunday night", "phone off at the spa", "door locked") if boy else ("Friday evening", "back on Sunday night", "Ada looks in twice", "key under mat")
    extra = "" if boy else d.rect(800, 560, 120, 140, "#8fa9b8", 10) + d.rect(820, 580, 80, 70, "#f3efe2", 6) + d.text(860, 684, "feeder", 20, at="middle")
    return d.page(room, hh.listing(640, 330, 320, 210, lines, 30, 2), who, food, extra or hh.teddy(860, 704, .7))
