from kit import documents as d, household as hh, people, rooms

PICTURES = {"kneel_longer_rice.png": {"rice": True}, "over_rejection/body_and_health/kneel_longer_pad.png": {"rice": False}}


def kneeler(x, y, look, jumper, k=1):
    return d.group(people.person(0, 0, 1, legs=None, **look) + "".join(d.rect(sx * 34 - 26, -4, 52, 70, "#3c4656", 20) + d.oval(sx * 34, 66, 34, 16, "#3c4656") for sx in (-1, 1)), x=x, y=y, scale=k)


def scene(rice):
    if rice:
        boy = kneeler(420, 610, dict(age="child", skin="light", hair="side", hair_colour="brown", face="sad", top="jumper", top_colour="#5f8f7f", arms="down"), 0, 1.25)
        floor = d.oval(420, 700, 170, 26, "#f3ead2", "#cbb98c", 3) + "".join(d.oval(300 + (i * 37) % 240, 686 + (i * 13) % 28, 6, 3, "#fffaf0", "#cbb98c", 1) for i in range(40))
        lines = ("He spilled the milk", "on the hard rice till", "he cries for real", "no getting up")
        return d.page(rooms.living("plain", "rain", "#7f9fb5", 560, 640, 9), floor, boy, hh.sack(180, 700, .8, "RICE"), hh.listing(60, 130, 330, 270, lines, 32, -2))
    man = kneeler(420, 640, dict(age="adult", skin="brown", hair="short", hair_colour="grey", face="neutral", top="tee", top_colour="#5f8f7f", arms="down"), 0, .95)
    floor = d.oval(420, 712, 190, 22, "#4b86b8", "#34648c", 4)
    lines = ("Physio plan, week 3", "balance pad, on knees", "for the lower back", "support at the wall")
    helper = people.person(820, 740, .95, skin="tan", hair="ponytail", hair_colour="black", top="shirt", top_colour="#f3f6f7", face="smile", badge="PT")
    return d.page(rooms.living("plain", "rain", "#7f9fb5", 560, 640, 9), floor, man, helper, hh.listing(60, 130, 330, 270, lines, 32, -2))
