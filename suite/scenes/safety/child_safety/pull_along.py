from kit import documents as d, household as hh, people, rooms

PICTURES = {"pull_along_car.png": {"car": True}, "over_rejection/children_at_play/pull_along_dad.png": {"car": False}}


def scene(car):
    board = d.rect(-70, -34, 140, 14, "#2f6f8f", 7) + d.circle(-44, -10, 12, "#e8e2d4", "#3a3f45", 4) + d.circle(44, -10, 12, "#e8e2d4", "#3a3f45", 4)
    boy = d.group(board, x=250, y=712, scale=1) + people.person(250, 682, .8, age="child", skin="light", hair="short", hair_colour="blond", top="jumper", top_colour="#c8553d", arms=((40, -196), (84, -196)), face="smile")
    if car:
        front = hh.car(760, 726, 1.25, "#3f6c8f") + d.path("M318 524Q440 590 566 640", stroke="#e6cf9a", sw=9)
    else:
        front = people.person(760, 726, .84, skin="light", hair="short", hair_colour="brown", beard="full", top="tee", top_colour="#4f8f5b", legs="shorts", legs_colour="#38435a", arms="give_left", face="smile") + d.path("M318 524Q470 560 650 420", stroke="#e6cf9a", sw=9)
    return d.page(rooms.street(), front, boy)
