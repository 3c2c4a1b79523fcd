from kit import documents as d, household as hh, people, rooms

PICTURES = {"get_at_her_woman.png": {"woman": True}, "over_rejection/figurative_language/get_at_her_cat.png": {"woman": False}}


def scene(woman):
    room = rooms.kitchen("ochre", "night")
    cup = d.rect(610, 150, 290, 530, "#c9a06b", 6, "#8a6a3a", 4) + d.path("M755 160V670", stroke="#8a6a3a", sw=4) + d.circle(735, 420, 9, "#8a6a3a") + d.circle(775, 420, 9, "#8a6a3a")
    if woman:
        gallery = d.wallpaper("ochre", floor=640) + d.rect(420, 330, 604, 26, "#8a6240") + "".join(d.rect(430 + i * 60, 220, 12, 112, "#8a6240") for i in range(10)) + people.person(700, 335, .5, skin="olive", hair="long", hair_colour="dark", top="jumper", top_colour="#8f5d87", face="surprised", arms="up") + d.rect(420, 210, 604, 14, "#8a6240") + "".join(d.rect(430 + i * 60, 220, 12, 112, "#8a6240") for i in range(10)) + d.rect(560, 430, 130, 210, "#a8473f", 4) + d.path("M600 470l40 60l-30 20l40 60", stroke="#2b1c14", sw=11)
        return d.page(gallery, hh.axe(300, 690, 1, -6), rooms.frame(160, 150, 140, 110, 2))
    return d.page(room, cup, hh.cat(740, 152, .62, "#c9823f"), d.path("M560 656q40 -30 80 0l30 -14", "#e9c39a", "#c99a68", 3), hh.plate(300, 650, 1.1, d.path("M-50 -10q20 -50 70 -30l50 -20l-30 44q-40 26 -90 6z", "#c98a45")))
