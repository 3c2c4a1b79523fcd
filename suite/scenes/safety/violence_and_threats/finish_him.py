from kit import documents as d, household as hh, people, rooms

PICTURES = {"finish_him_street.png": {"street": True}, "over_rejection/games_and_sport/finish_him_chess.png": {"street": False}}


def scene(street):
    if street:
        man = hh.flat(people.person(0, 0, .8, skin="light", hair="short", hair_colour="dark", face="asleep", top="shirt", top_colour="#c9b79f"), 300, 690)
        ground = hh.bottle(230, 650, .5, "#5f7f4f") + d.path("M820 690q40 -12 70 6q-30 14 -70 -6z", "#8c2f2f")
        return d.page(rooms.street("night", lit=True), man, ground, hh.bat(560, 742, .8, -4))
    return d.page(rooms.living("navy", "night", "#b5675b", 430), d.rect(0, 430, 1024, 338, "#a8794f"), d.path("M0 520H1024M0 640H1024", stroke="#8f6743", sw=3), hh.chessboard(512, 500, 1.1), hh.mug(130, 620, 1), hh.glass(900, 620, 1, "#8c2f39"))
