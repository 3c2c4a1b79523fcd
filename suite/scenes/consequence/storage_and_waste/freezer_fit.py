"""An open chest freezer and what is to go in: jars filled to the brim, bottles of fizzy lemonade, corked and wired, a steaming pot, or flat tubs."""
from kit import goods, household, rooms
from kit.documents import *

PICTURES = {"freezer_fit_jars.png": {"what": "jars"}, "freezer_fit_fizz.png": {"what": "fizz"}, "freezer_fit_pot.png": {"what": "pot"}, "freezer_fit_tubs.png": {"what": "tubs"}}


def fizzy(x, y):
    """A full bottle in which bubbles rise, its mushroom cork held down by a wire cage."""
    glass = path("M-40 -4Q-42 0 -36 0H36Q42 0 40 -4V-120Q40 -150 20 -176V-212H-20V-176Q-40 -150 -40 -120Z", "#f0e3a0", "#b9a85a", 3) + path("M-28 -112V-16", stroke="#fff", sw=7, opacity=.6)
    bubbles = "".join(circle(-26 + (i * 23) % 54, -14 - (i * 37) % 150, 3 + i % 3, "none", "#ffffff", 2.5) for i in range(20)) + "".join(circle(-12 + i * 8, -178 - (i % 2) * 8, 3, "none", "#ffffff", 2) for i in range(4))
    lemon = oval(0, -66, 24, 17, "#f2cd3c", "#c99f1d", 2) + path("M22 -68l8 -4v8z", "#f2cd3c") + path("M-22 -78q12 -16 26 -6", stroke="#5f9a4c", sw=6)
    cork = path("M-17 -212V-228Q-26 -238 -18 -246H18Q26 -238 17 -228V-212Z", "#d9b98a", "#a9855a", 2) + path("M-20 -206L-14 -246M20 -206L14 -246M-20 -222H20M-22 -206H22M-2 -206V-248", stroke="#8d98a1", sw=3)
    return group(goods.foot(0, 2, 44), glass, bubbles, lemon, cork, x=x, y=y)


def scene(what):
    back = wallpaper("blue", floor=620) + fade(0, 620, 1024, 148, "#cfd3d4", "#b4b9bb") + rooms.shelf(60, 200, 280, 12) + clock(900, 150, 54, 20, 15)
    freezer = goods.foot(720, 716, 260) + path("M490 250H950L960 440H480Z", "#eef1f2", "#b9c1c7", 4) + rect(470, 440, 500, 270, "#f6f8f8", 10, "#b9c1c7", 4) + oval(720, 446, 240, 26, "#8fb5c9", "#c9d0d5", 6) + "".join(rect(540 + i * 70, 410 + (i % 2) * 10, 60, 34, c, 4) for i, c in enumerate(("#5f9a4c", "#c8402f", "#e8e2d4", "#3f6c8f", "#e2b53c"))) + path("M490 448q230 44 460 0v24q-230 40 -460 0z", "#f6f8f8") + rect(880, 640, 60, 30, "#1f2a24", 4) + text(910, 663, "-18", 22, "#7df0a0", at="middle")
    stool = rooms.table(240, 716, 400, 120, "#b98a5c", 50)
    def jar(x):
        return group(goods.foot(0, 2, 50), rect(-56, -150, 112, 150, "#e6eef0", 16, "#b4c3c8", 2), rect(-51, -146, 102, 141, "#c8602f", 12), rect(-54, -170, 108, 28, "#d9b45a", 5), path("M-40 -130v110", stroke="#fff", sw=7, opacity=.6), rect(-42, -96, 84, 40, "#fbf7ea", 3), text(0, -68, "Soup", 24, "#2b2413", at="middle"), x=x, y=590)
    thing = {"jars": lambda: jar(130) + jar(245) + jar(360), "fizz": lambda: "".join(fizzy(x, 590) for x in (106, 196, 286, 376)),
             "pot": lambda: goods.foot(240, 592, 140) + path("M110 450V570Q110 590 136 590H344Q370 590 370 570V450Z", "#b5473c", "#8c2620", 3) + oval(240, 450, 130, 20, "#c9772c", "#8c2620", 6) + path("M84 490h28M368 490h28", stroke="#3a3f45", sw=15) + "".join(path(f"M{180 + i * 60} 430q-18 -34 4 -64q18 -30 0 -60", stroke="#ffffff", sw=9, opacity=.8) for i in range(3)),
             "tubs": lambda: "".join(rect(x, y, 150, 66, "#dfeef3", 8, "#9fb8c2", 3) + rect(x + 4, y + 22, 142, 40, "#c8602f", 6) + rect(x - 6, y - 10, 162, 16, "#3f8fb5", 5) for x, y in ((80, 520), (250, 520), (165, 444)))}[what]()
    return page(back, freezer, stool, thing)
