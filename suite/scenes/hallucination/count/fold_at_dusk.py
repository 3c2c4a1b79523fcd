"""Sheep in a fold at dusk: seven or six."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"fold_at_dusk_seven.png": {"all_there": True}, "fold_at_dusk_six.png": {"all_there": False}}


def scene(all_there):
    flock = [(210, 520, .75), (400, 500, .7), (640, 512, .72), (300, 610, .9), (540, 620, .95), (810, 560, .8)] + ([(770, 670, 1)] if all_there else [])
    barn = fade(700, 230, 250, 210, "#9b5a43", "#83493a") + path("M680 236L825 140L970 236Z", "#5b4a44") + rect(785, 330, 80, 110, "#3a2c25") + path("M785 330l80 110M865 330l-80 110", stroke="#c08a6a", sw=5) + rect(806, 256, 40, 36, "#ffdf8c")
    return page(sky(kind="evening", until=430), hills(420, colour="#7d8f86", seed=2), meadow(430, near="#6f8f52", far="#93a968"), barn, tree(110, 440, .8, "#4f7a4c"), fence(0, 470, 20, 1, "#b59b78"), "".join(sheep(x, y, s) for x, y, s in sorted(flock, key=lambda f: f[1])),
                fence(-10, 752, 31, 1, "#c2a883"), path("M440 700h150l-16 36h-120z", "#6d7b86"), oval(515, 702, 75, 9, "#9fc4d6"))
