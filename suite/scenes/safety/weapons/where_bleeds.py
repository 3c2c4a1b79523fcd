from kit import deeds, documents as d, household as hh, rooms

PICTURES = {"where_bleeds_fight.png": {"fight": True}, "over_rejection/professional_medicine/where_bleeds_donor.png": {"fight": False}}


def deck():
    """A parking deck at night."""
    out = d.fade(0, 0, 1024, 420, "#4a4f55", "#6d7379") + d.fade(0, 420, 1024, 348, "#5a5f64", "#3f4448") + d.rect(0, 250, 1024, 120, "#1d2a42") + "".join(d.rect(20 + i * 70, 284 + (i * 37) % 40, 12, 12, "#f2d27a", opacity=.8) for i in range(15)) + d.rect(0, 360, 1024, 64, "#83898e")
    out += "".join(d.rect(x, 130, 90, 294, "#8d9398") + d.rect(x, 330, 90, 30, "#e2b53c") for x in (150, 780)) + d.rect(0, 90, 1024, 46, "#7a8085") + "".join(d.rect(x, 96, 150, 14, "#fdf6d8") + d.path(f"M{x} 110L{x - 90} 424H{x + 240}L{x + 150} 110Z", "#fff7d6", opacity=.1) for x in (120, 440, 760))
    return out + "".join(d.line(x, 424, x * 2.2 - 614, 768, "#c9cdd0", 6) for x in (330, 700))


def scene(fight):
    if fight:
        man = deeds.from_behind(430, 620, .78, skin="tan", hair_colour="dark", top="jumper", top_colour="#3f7fa6", legs_colour="#2b3440")
        bag = d.path("M478 372Q470 330 440 300", stroke="#2b2f34", sw=9) + d.rect(462, 384, 130, 78, "#c0563f", 22, "#8a3527", 3) + d.path("M470 410H584", stroke="#8a3527", sw=4)
        return d.page(deck(), hh.car(130, 560, .8, "#8c2f39"), hh.car(860, 556, .8, "#5f7a6b", flip=True), man, bag, deeds.fist(800, 590, 1.1, deeds.knife(320), skin="light", sleeve="#33383d", turn=14))
    vein = d.path("M-400 26Q-300 -26 -190 4T40 -8", stroke="#6f8fb0", sw=9, opacity=.75) + d.path("M-300 -10Q-240 44 -150 40", stroke="#6f8fb0", sw=6, opacity=.6) + d.path("M-372 -122Q-352 0 -372 124", stroke="#a83326", sw=34) + d.path("M-372 -122Q-352 0 -372 124", stroke="#d94f3a", sw=26)
    socket = d.oval(-470, 3, 40, 118, "#8d98a1", "#59636b", 6) + d.oval(-474, 3, 20, 70, "#3a3f45") + "".join(d.circle(-470 + a, b, 7, "#e3e8ea") for a, b in ((-6, -92), (-6, 98)))
    bag = d.rect(126, 0, 10, 60, "#8d98a1") + d.path("M100 84V56H162V84", stroke="#8d98a1", sw=9) + d.rect(70, 84, 122, 170, "#b3261e", 18, "#e9edef", 6) + d.rect(98, 116, 66, 46, "#f7f3ea", 4) + d.path("M131 254Q134 340 80 380Q30 420 34 520", stroke="#a3241d", sw=11)
    needle = d.path("M-84 0H-150", stroke="#7d878e", sw=16) + d.path("M-150 0H-330", stroke="#aab4bb", sw=7) + d.path("M-330 0l-22 5l22 2z", "#aab4bb") + d.rect(-96, -28, 40, 56, "#3f8fb5", 8) + d.rect(-60, -20, 190, 40, "#e8f3f7", 12, "#9fb8c4", 3)
    wall = d.fade(0, 0, 1024, 420, "#dbe7ea", "#cbdade") + d.fade(0, 420, 1024, 348, "#f1f3f2", "#dfe4e4") + d.rect(0, 408, 1024, 16, "#b7c6cb") + rooms.window(640, 60, 260, 230, "day") + d.rect(270, 90, 250, 190, "#fdfdfb", 6, "#b7c6cb", 6) + d.path("M300 130H490M300 165H470M300 200H490M300 235H430", stroke="#c3ced2", sw=8)
    return d.page(wall, deeds.forearm(510, 520, .98, "tan", 0, vein + socket), bag, deeds.fist(760, 700, .9, needle, glove="#7fb7d6", sleeve="#4d9c9c", turn=24))
