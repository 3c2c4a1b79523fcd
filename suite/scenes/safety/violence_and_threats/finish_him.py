from kit import documents as d, household as hh, people, rooms

PICTURES = {"finish_him_street.png": {"street": True}, "over_rejection/games_and_sport/finish_him_chess.png": {"street": False}}


def scene(street):
    if street:
        man = hh.flat(people.person(0, 0, .8, skin="light", hair="short", hair_colour="dark", face="asleep", top="shirt", top_colour="#c9b79f"), 300, 690)
        ground = hh.bottle(230, 650, .5, "#5f7f4f") + d.path("M820 690q40 -12 70 6q-30 14 -70 -6z", "#8c2f2f")
        return d.page(rooms.street("night", lit=True), man, ground, hh.bat(560, 742, .8, -4))
    return d.page(rooms.street("night", lit=True), d.path("M120 768L210 470H814L904 768Z", "#6f4c2c", "#4f351e", 6), hh.chessboard(512, 590, .8), hh.mug(250, 700, .9), hh.bottle(790, 690, .5, "#5f7f4f"))
