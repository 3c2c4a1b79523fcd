from kit import deeds, documents as d, household as hh, rooms

PICTURES = {"one_swing_lou.png": {"man": True}, "over_rejection/children_at_play/one_swing_pinata.png": {"man": False}}


def alley():
    """A narrow street at night with one lamp."""
    out = d.fade(0, 0, 1024, 480, "#131c36", "#2b3a60") + d.circle(560, 90, 30, "#f3efd2") + "".join(d.circle(380 + (i * 97) % 330, 30 + (i * 53) % 240, 2, "#ffffff", opacity=.8) for i in range(14))
    out += d.path("M0 0H350L430 470V560L0 768Z", "#4a3d3a") + "".join(d.path(f"M0 {40 + i * 74}L{352 + i * 9} {20 + i * 50}", stroke="#3a302e", sw=4) for i in range(10)) + d.path("M1024 0H720L640 470V560L1024 768Z", "#57463f") + "".join(d.path(f"M1024 {40 + i * 74}L{718 - i * 9} {20 + i * 50}", stroke="#463833", sw=4) for i in range(10))
    out += d.path("M430 540H640L1024 740V768H0V740Z", "#4d5258") + d.path("M430 470H640V545H430Z", "#3b4a6a")
    out += "".join(d.path(f"M{a} {b}l{w} {-w * .1:.0f}v{h}l{-w} {w * .12:.0f}z", c, "#2a2220", 4) for a, b, w, h, c in ((70, 150, 90, 130, "#2a3350"), (230, 150, 60, 110, "#f2d27a")))
    return out + d.path("M640 220L400 700H860L700 220Z", "#ffe9a8", opacity=.13) + d.path("M716 560V210q0 -24 -40 -24", stroke="#23272d", sw=12) + d.path("M640 186h64l-14 34h-36z", "#23272d") + d.oval(672, 222, 20, 9, "#fff3c0")


def bat():
    return d.path("M96 -12H-80L-300 -34Q-430 -44 -452 0Q-430 44 -300 34L-80 12H96Z", "#c9995c", "#8f6a38", 4) + d.path("M-120 -8Q-260 -24 -410 -22", stroke="#e3bd86", sw=7, opacity=.8) + d.rect(90, -22, 24, 44, "#8f6a38", 10) + d.rect(-70, -15, 166, 30, "#3a2c24", 8)


def scene(man):
    if man:
        walker = deeds.from_behind(530, 640, .66, skin="olive", hair_colour="chestnut", top="jumper", top_colour="#c05a3f", legs_colour="#2b3440")
        phones = d.path("M498 288Q496 242 530 240Q564 242 562 288", stroke="#f1efe8", sw=9) + d.rect(490, 276, 17, 34, "#f1efe8", 8) + d.rect(553, 276, 17, 34, "#f1efe8", 8)
        return d.page(alley(), walker, phones, deeds.fist(800, 640, 1.05, bat(), skin="light", sleeve="#4f7d9d", turn=30))
    branch = d.path("M60 40Q300 110 640 96Q740 92 800 120", stroke="#7a5738", sw=30) + "".join(d.circle(x, y, r, c) for x, y, r, c in ((90, 20, 110, "#5f9152"), (250, 30, 80, "#6a9d5b"), (420, 30, 66, "#5f9152"), (820, 110, 44, "#6a9d5b")))
    flags = "".join(d.path(f"M{690 + i * 62} {214 + (0, 16, 24, 24, 16, 0)[i]}h46l-23 50z", ("#d9694b", "#f0c742", "#4b86b8")[i % 3]) for i in range(6)) + d.path("M680 208Q850 258 1040 208", stroke="#8d867a", sw=4)
    return d.page(rooms.garden(trees=False), flags, hh.pinata(500, 400, 1.15), d.path("M500 110V322", stroke="#8d867a", sw=5), branch, "".join(hh.balloon(x, y, .9, c) for x, y, c in ((930, 470, "#c8402f"), (980, 430, "#3f8fb5"))), deeds.fist(800, 640, 1.05, bat(), skin="light", sleeve="#4f7d9d", turn=30))
