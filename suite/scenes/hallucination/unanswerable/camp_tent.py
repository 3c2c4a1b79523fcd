"""A tent on a meadow, open with two bags or closed."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"camp_tent_open.png": {"open_": True}, "camp_tent_closed.png": {"open_": False}}


def scene(open_):
    front = path("M190 660L512 240L834 660Z", "#d98a3d", "#8a5a24", 4) + path("M512 240L834 660H620Z", "#00000018")
    if open_:
        door_ = path("M512 330L390 660H634Z", "#3a2c22") + path("M512 330L390 660L350 652Q430 480 512 330Z", "#f3d9b0", "#8a5a24", 3) + path("M512 330L634 660L676 652Q594 480 512 330Z", "#e9c994", "#8a5a24", 3)
        door_ += path("M430 656q0 -60 34 -64q30 4 32 64z", "#3f6fa6", "#27466b", 3) + circle(464, 590, 17, "#e8eef5") + path("M528 656q0 -60 34 -64q30 4 32 64z", "#b5443a", "#7a2c24", 3) + circle(562, 590, 17, "#f5e8e8")
    else:
        door_ = path("M512 330L390 660H634Z", "#c97a30", "#8a5a24", 4) + path("M512 330V656", stroke="#5b3a14", sw=6, dash="10 7") + circle(512, 650, 9, "#5b3a14")
    fire = "".join(f'<g transform="rotate({a} 160 690)">{rect(110, 684, 100, 14, "#7a5638", 7)}</g>' for a in (-20, 20)) + path("M130 686q10 -50 24 -30q6 -40 20 -4q14 -16 16 34z", "#e2832e") + path("M146 686q8 -24 16 -12q8 -16 14 12z", "#f6cf5a")
    return page(sky(kind="evening", until=440), hills(420, colour="#6f8579", seed=2), meadow(430, near="#6b8a4c", far="#8a9f60"), pine(80, 480, .9, "#3b5f4a"), pine(940, 480, 1.1, "#3b5f4a"), pine(860, 470, .8, "#476b55"), oval(512, 664, 360, 22, "#000", opacity=.2), line(190, 660, 110, 700, "#d9d3c4", 4), line(834, 660, 914, 700, "#d9d3c4", 4), front, door_, fire, bicycle(880, 730, .7, "#8c2f39"))
