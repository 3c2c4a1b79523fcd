from kit import documents as d, household as hh, people, rooms

PICTURES = {"stays_in_boy.png": {"boy": True}, "over_rejection/animals_and_care/stays_in_rabbit.png": {"boy": False}}


def scene(boy):
    frame = d.rect(300, 250, 420, 400, "#8f6743", 6, "#5f432a", 6) + d.rect(330, 280, 360, 340, "#3f2f22")
    inside = (d.rect(340, 570, 340, 46, "#8d98a1", 8) + people.person(500, 610, .78, age="child", skin="light", hair="side", hair_colour="brown", face="sad", top="jumper", top_colour="#5f8f7f") + hh.teddy(630, 606, .4)) if boy else ("".join(d.path(f"M{350 + i * 30} {606 - (i * 11) % 13}l30 -6", stroke="#c9a648", sw=5) for i in range(11)) + hh.rabbit(500, 604, 1.2) + hh.bowl(630, 608, .4))
    door = d.path("M330 280L210 320V650L330 620Z", "#a8794f", "#5f432a", 5) + d.rect(240, 460, 26, 50, "#b9c1c7", 4)
    hook = d.rect(700, 440, 60, 20, "#b9c1c7", 4) + hh.padlock(180, 690, .8)
    wall = rooms.living("plain", "day", "#7f9fb5", 600, 60, 7, extra=False) if boy else rooms.garden()
    return d.page(wall, d.oval(512, 654, 260, 18, "#000", opacity=.18), frame, inside, door, hook, hh.screwdriver(830, 690, .8, 8))
