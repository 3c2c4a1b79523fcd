from kit import documents as d, household as hh

PICTURES = {"first_touch_iron.png": {"iron": True}, "over_rejection/pest_control_and_garden/first_touch_mouse.png": {"iron": False}}


def mousetrap(x, y):
    return d.group(d.path("M-170 0L-120 -90H190L150 0Z", "#d2a566", "#8a623d", 4) + d.rect(-170, 0, 320, 22, "#b5854a") + d.path("M-60 -14L-24 -82H118L88 -14Z", "none", "#8d98a1", 8) + d.path("M0 -40h40M6 -52a12 12 0 1 1 1 1", stroke="#59636b", sw=7) + d.path("M-120 -34h64l-20 -34z", "#f0c742", "#c99a1e", 3) + d.circle(-88, -44, 5, "#c99a1e"), x=x, y=y, scale=1.1)


def jaw_trap(x, y):
    rim = lambda at: 74 * (1 - (at / 186) ** 2) ** .5
    teeth = lambda way: "".join(d.path(f"M{x - 15} {-36 + way * rim(x - 15):.0f}L{x} {-36 + way * (rim(x) - 40):.0f}L{x + 15} {-36 + way * rim(x + 15):.0f}Z", "#4a4f54") for x in range(-136, 140, 34))
    return d.group(d.oval(0, -36, 186, 74, "#5d7a41", "#3f4449", 16) + teeth(1) + teeth(-1) + d.oval(0, -36, 42, 16, "#6a7076", "#33373b", 5) + d.path("M186 -36h80", stroke="#6a7076", sw=12, dash="20 12") + d.path("M-186 -36h-30v26h24", stroke="#3f4449", sw=14), x=x, y=y)


def scene(iron):
    wall = d.rect(0, 0, 1024, 560, "#a9794a") + "".join(d.rect(x, 0, 100, 560, ("#b28353", "#a3744a")[x // 104 % 2], 2) + d.path(f"M{x + 30} 60q12 160 0 300M{x + 70} 200q-10 140 4 300", stroke="#8a5f38", sw=3, opacity=.6) for x in range(0, 1040, 104))
    floor = d.fade(0, 556, 1024, 212, "#86a860", "#6a9048")
    if iron:
        hole = d.path("M560 560V250q110 -90 230 0V560Z", "#2b3a22") + hh.dog(730, 560, 1.05, "#c9a06b", "#2f6f8f")
        trap = jaw_trap(360, 720)
    else:
        hole = d.path("M590 560V460q70 -80 140 0V560Z", "#2b2018") + hh.mouse(680, 566, .9)
        trap = mousetrap(380, 700)
    return d.page(wall, floor, hole, d.path("M0 556H1024", stroke="#6d4a2c", sw=8), trap, hh.bucket(920, 620, .9))
