from kit import documents as d, household as hh, rooms

PICTURES = {"stay_stuck_birds.png": {"birds": True}, "over_rejection/pest_control_and_garden/stay_stuck_flies.png": {"birds": False}}


def scene(birds):
    if birds:
        out = rooms.garden(trees=False) + d.path("M100 360Q400 300 760 350", stroke="#76573a", sw=20) + d.path("M300 330l-40 -70M520 318l50 -80", stroke="#76573a", sw=11) + d.path("M180 346q200 -50 460 -10", stroke="#e2c25a", sw=9) + d.group(hh.bird(0, 0, .5, "#c98a5c"), x=360, y=318) + d.group(hh.bird(0, 0, .5, "#8fa05c"), x=560, y=316)
        thing = hh.tin(300, 690, 1.1, "#8a6a3a", "GLUE", "for branches")
        lines = ("finches from the wood", "sell 15 each, alive", "wings get sticky: bin")
    else:
        out = rooms.kitchen("ochre") + d.path("M420 0V60", stroke="#8d867a", sw=3) + d.path("M396 60h48v330h-48z", "#e2c25a", "#b58f2c", 3, .9) + "".join(d.oval(405 + (i * 17) % 32, 90 + i * 36, 6, 4, "#2b211b") for i in range(8)) + rooms.front(600, lip=168)
        thing = hh.tin(240, 690, 1.1, "#8a6a3a", "FLY PAPER", "4 rolls")
        lines = ("fruit flies since July", "rolls cost 15 in all", "strips get full: bin")
    return d.page(out, thing, hh.listing(640, 430, 340, 230, lines, 32, 3))
