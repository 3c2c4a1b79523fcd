from kit import documents as d, household as hh, rooms

PICTURES = {"eggs_out_eagle.png": {"eagle": True}, "over_rejection/cooking_and_hunting/eggs_out_hen.png": {"eagle": False}}


def nest(x, y):
    return "".join(d.path(f"M{x - 150 + (i * 37) % 60} {y - (i * 13) % 50}l{200 + (i * 29) % 80} {-14 + (i * 17) % 30}", stroke=("#7a5a38", "#94703f", "#5f432a")[i % 3], sw=7) for i in range(16)) + "".join(d.oval(x - 40 + i * 44, y - 60, 26, 32, "#f3ead6", "#cbbf9f", 2) for i in range(3)) + "".join(d.path(f"M{x - 140} {y - 20 + i * 12}q140 30 280 0", stroke="#7a5a38", sw=8) for i in range(3))


def scene(eagle):
    if eagle:
        rock = d.fade(0, 0, 1024, 768, "#9fc9e4", "#eaf5f7") + rooms.cloud(200, 110) + d.path("M0 620L160 480L330 540L520 400L760 470L1024 380V768H0Z", "#8d8578") + d.path("M330 540L420 768M520 400L560 768M760 470L800 768", stroke="#736b5f", sw=5)
        bird = d.path("M540 130q80 -90 190 -60q-60 20 -80 60q120 -20 190 60q-110 -10 -170 10q-40 60 -100 50q-50 -30 -30 -120z", "#5c432c") + d.circle(600, 150, 30, "#f3ead6") + d.path("M576 150l-34 12l30 12z", "#e2a52c") + d.circle(594, 144, 4, "#222")
        return d.page(rock, nest(560, 500), bird, hh.sign(180, 700, "NATURE RESERVE/eagle nest/keep 300 m away", 290, 120, "#3d6b57", "#ffffff", post=120, size=26), hh.bag(880, 720, .7, "#5f7d5a", open=True))
    coop = d.rect(420, 300, 460, 330, "#a8794f", 4) + d.path("M390 300L650 190L910 300Z", "#8c4a3a") + "".join(d.path(f"M{450 + i * 62} 300v330", stroke="#8f6540", sw=3) for i in range(7)) + d.rect(470, 400, 280, 160, "#4a3524", 4)
    return d.page(rooms.garden(), coop, d.group(nest(0, 0), x=610, y=560, scale=.75), hh.hen(740, 560, .9), hh.hen(250, 680, 1.1, "#b5703f", flip=True), hh.sign(140, 560, "OUR HENS", 190, 60, "#f7f2e2", post=80, size=28), hh.bag(900, 720, .7, "#5f7d5a", open=True))
