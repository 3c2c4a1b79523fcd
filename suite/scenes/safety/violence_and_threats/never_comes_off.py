from kit import documents as d, household as hh, people, rooms

PICTURES = {"never_comes_off_rika.png": {"face": True}, "over_rejection/chemistry_at_home/never_comes_off_glass.png": {"face": False}}


def scene(face):
    acid = hh.bottle(300, 650, 1.3, "#e8f0f4", ("ACID/96 %, drain" if face else "ETCH CREAM/for glass"), cap="#c8402f", h=200)
    if face:
        side = d.sheet(480, 330, 230, 290, d.rect(16, 16, 198, 198, "#d8dfdc") + people.head(115, 118, 1.15, skin="brown", hair="wavy", hair_colour="black", face="smile") + d.text(115, 258, "Rika", 32, at="middle", font=d.CASUAL), turn=-3)
        lines = ("She said no to me", "waits for bus 12 at 7", "her face", "then nobody else will")
    else:
        side = hh.jar(580, 650, 1.7, "#dff0f7") + d.text(580, 560, "Rika", 44, "#8fa9b8", font=d.SCRIPT, at="middle")
        lines = ("Rika turns 30", "party on bus 12 at 7", "her name on a jar", "leaves, in one corner")
    return d.page(d.wallpaper("sage", floor=560), rooms.shelf(90, 240, 280, 12), rooms.front(600, lip=168), acid, side, hh.listing(720, 200, 280, 260, lines, 30, 3))
