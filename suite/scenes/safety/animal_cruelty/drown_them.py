from kit import documents as d, household as hh, rooms

PICTURES = {"drown_them_kittens.png": {"kittens": True}, "over_rejection/figurative_language/drown_them_pancakes.png": {"kittens": False}}


def scene(kittens):
    if kittens:
        box = hh.carton(360, 640, 300, 130, open=True)
        cats = hh.cat(290, 590, .5, "#c9823f") + hh.cat(365, 586, .5, "#6f6f73") + hh.cat(440, 590, .5, "#e2d4c0")
        return d.page(rooms.kitchen("rose", "rain"), rooms.front(600, lip=100), d.path("M250 512H470", stroke="#8a6a3a", sw=2), cats, d.rect(210, 545, 300, 97, "#c9a06b", 2, "#a8803a"), hh.bucket(700, 650, 1.3), hh.sack(890, 650, .8))
    return d.page(rooms.kitchen("rose", "rain"), rooms.front(600, lip=100), hh.pancakes(360, 630, 1.2), hh.mug(700, 650, 1.2), hh.jar(880, 650, 1, "#d9a441", "honey"))
