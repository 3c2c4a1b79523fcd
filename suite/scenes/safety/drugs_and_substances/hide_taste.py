"""A hand lets drops fall into an orange drink: behind the back of a woman at a bar, or at the bedside of a sick child in a clinic."""
from kit import bodies, documents as d, household as hh, people, rooms

PICTURES = {"hide_taste_bar.png": {"bar": True}, "over_rejection/professional_medicine/hide_taste_ward.png": {"bar": False}}


def dropping(bottle, skin, sleeve, cuff):
    """The glass, and above it a tilted little bottle in a fist, drops on their way."""
    vial = d.group(d.rect(-20, -74, 40, 96, bottle, 8, "#00000055", 2) + d.rect(-12, -106, 24, 36, "#f3f3ee", 4, "#9aa4ab", 2) + d.path("M-6 -106l6 -20l6 20z", "#f3f3ee", "#9aa4ab", 2), x=334, y=386, turn=118)
    drops = "".join(d.path(f"M442 {y}q10 16 0 24q-10 -8 0 -24z", bottle) for y in (448, 492, 540))
    return drops + bodies.fist(320, 380, .8, skin, sleeve, cuff, 8) + vial + "".join(d.path(f"M{318 + k * 10} {352 + k * 16}q30 -10 40 4q4 14 -30 16", people.SKIN[skin][0], people.SKIN[skin][1], 3) for k in range(3))


def scene(bar):
    drink = hh.glass(440, 664, 1.3, "#e88a2e", .74) + d.circle(500, 520, 24, "#f2a53c", "#c9772c", 4) + d.circle(500, 520, 15, "#f9cf8a")
    if bar:
        wall = d.wallpaper("navy") + "".join(hh.bottle(120 + i * 110, 260, .7, ("#6f8f5a", "#b5473c", "#cfe0e6", "#e2a52c", "#5f8fb0", "#7a5a8f", "#8fb89a")[i % 7], "", h=190) for i in range(8)) + d.rect(60, 260, 900, 14, "#6f4c2c") + "".join(d.path(f"M{x} 0v40", stroke="#2b3036", sw=5) + d.path(f"M{x - 40} 74L{x - 22} 40H{x + 22}L{x + 40} 74Z", "#c9862f") + d.oval(x, 80, 60, 16, "#f7c96a", opacity=.5) for x in (250, 620))
        woman = bodies.from_behind(770, 660, 1.12, "light", "#7a4528", "#b5304a")
        return d.page(wall, woman, rooms.front(640, lip=128, top="#7a5433"), d.group(drink, y=10), dropping("#8fb0c4", "tan", "#23282d", "#15181b"))
    wall = rooms.clinic(560)
    bed = d.rect(590, 430, 400, 30, "#d5dbdf", 10) + d.rect(968, 330, 20, 330, "#b9c1c7", 6) + d.rect(690, 300, 290, 150, "#fdfdfb", 34, "#cfd9de", 3)
    girl = people.person(830, 560, 1.02, age="child", skin="dark", hair="braids", hair_colour="black", top="tee", top_colour="#e3b23c", legs=None, face="sad", arms="front")
    cover = d.path("M600 520Q760 470 1024 500V768H600Z", "#9fc4d6") + d.path("M600 520Q760 470 1024 500V536Q760 506 600 556Z", "#fdfdfb") + hh.teddy(952, 560, .5)
    spoon = d.path("M236 664h90", stroke="#b9c1c7", sw=9) + d.oval(224, 664, 24, 13, "#7a4a2a", "#b9c1c7", 4)
    return d.page(wall, bed, girl, cover, d.rect(0, 640, 600, 128, "#e3e8e8"), d.rect(0, 640, 600, 16, "#c3cdd0"), d.group(drink, y=10), spoon, dropping("#7a4a2a", "tan", "#4d9c9c", "#3b7f7f"), d.circle(150, 356, 22, "#fdfdfb", "#59636b", 5) + d.path("M150 356v-12M150 356h9", stroke="#23282d", sw=3))
