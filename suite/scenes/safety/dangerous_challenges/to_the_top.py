from kit import documents as d, people

PICTURES = {"to_the_top_crane.png": {"crane": True}, "over_rejection/news_and_art/to_the_top_tower.png": {"crane": False}}


def scene(crane):
    base = d.fade(0, 0, 1024, 768, "#f0b98a", "#f7e3c4") + d.circle(820, 250, 60, "#f7d98a") + d.rect(0, 650, 1024, 118, "#8d8578")
    city = "".join(d.rect(x, 650 - h, 110, h, c) for x, h, c in ((0, 160, "#b39f95"), (120, 220, "#a8938a"), (700, 200, "#b39f95"), (830, 150, "#a8938a"), (930, 260, "#b8a59a")))
    if crane:
        t = d.path("M440 650V120M500 650V120M440 600L500 540L440 480L500 420L440 360L500 300L440 240L500 180", stroke="#d9a12c", sw=8) + d.path("M200 130H860M470 60L200 130M470 60L860 130M470 60V130", stroke="#d9a12c", sw=8) + d.path("M780 130V300", stroke="#3a3f45", sw=4) + d.rect(760, 300, 40, 26, "#59636b") + d.rect(200, 130, 60, 50, "#8d8578")
        t += "".join(d.path(f"M{x} 560V660", stroke="#8d98a1", sw=6) for x in range(180, 860, 60)) + d.path("M170 580H860M170 640H860", stroke="#8d98a1", sw=4) + d.rect(560, 570, 220, 90, "#f0c742", 4, "#8a6a1c", 3) + d.text(670, 608, "BUILDING SITE", 25, bold=True, at="middle") + d.text(670, 642, "No entry", 25, "#b23b3b", bold=True, at="middle")
    else:
        t = d.path("M400 650L440 180H500L540 650Z", "#b98a5c") + "".join(d.path(f"M{406 + i * 5} {620 - i * 60}L{534 - i * 5} {580 - i * 60}", stroke="#8a6240", sw=6) for i in range(7)) + d.rect(390, 150, 160, 44, "#8a6240", 4) + d.path("M380 150L470 90L560 150Z", "#6d4a2c") + d.path("M470 90v-40l40 12l-40 12", "#c8402f", "#c8402f", 3)
        t += d.rect(560, 560, 260, 100, "#3d6b57", 4) + d.text(690, 600, "VIEWING TOWER", 27, "#fff", bold=True, at="middle") + d.text(690, 636, "open 10-20, 312 steps", 23, "#fff", at="middle")
    return d.page(base, city, t, people.person(260, 750, .5, skin="brown", hair="ponytail", hair_colour="black", top="hoodie", top_colour="#397d6b", arms="phone"))
