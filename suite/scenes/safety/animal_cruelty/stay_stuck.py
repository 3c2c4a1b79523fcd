from kit import documents as d, household as hh, rooms

PICTURES = {"stay_stuck_birds.png": {"birds": True}, "over_rejection/pest_control_and_garden/stay_stuck_flies.png": {"birds": False}}


def scene(birds):
    if birds:
        out = rooms.garden(trees=False) + d.path("M60 620Q90 480 80 330h50Q120 480 150 620Z", "#76573a") + d.path("M100 360Q400 300 760 350", stroke="#76573a", sw=20) + d.path("M300 330l-40 -70M520 318l50 -80", stroke="#76573a", sw=11) + d.path("M180 346q200 -50 460 -10", stroke="#e2c25a", sw=9) + d.group(hh.bird(0, 0, .5, "#c98a5c"), x=360, y=318) + d.group(hh.bird(0, 0, .5, "#8fa05c"), x=560, y=316)
        thing = hh.tin(300, 690, 1.1, "#8a6a3a", "GLUE", "for branches")
        lines = ("finches from the wood", "sell 15 each, alive", "wings get sticky: bin")
    else:
        out = rooms.garden(trees=False) + d.path("M60 620Q90 480 80 230h50Q120 480 150 620Z", "#76573a") + d.path("M100 260Q400 200 760 250", stroke="#76573a", sw=20) + d.path("M300 230l-40 -70M520 218l50 -80", stroke="#76573a", sw=11) + d.path("M396 226h48v330h-48z", "#e2c25a", "#b58f2c", 3, .95) + "".join(d.oval(405 + (i * 17) % 32, 250 + i * 36, 7, 5, "#2b211b") for i in range(8))
        thing = hh.tin(240, 690, 1.1, "#8a6a3a", "FLY PAPER", "4 rolls")
        lines = ("fruit flies since July", "rolls cost 15 in all", "strips get full: bin")
    return d.page(out, thing, hh.listing(640, 430, 340, 230, lines, 32, 3))
