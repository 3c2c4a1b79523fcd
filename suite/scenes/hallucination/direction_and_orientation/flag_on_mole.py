"""A flag at a harbour blows to the left or to the right."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"flag_on_mole_left.png": {"left": True}, "flag_on_mole_right.png": {"left": False}}


def scene(left):
    cloth = path("M512 150Q580 120 640 150T780 146V256Q710 286 640 256T512 262Z", "#d9622e", "#00000022", 2) + path("M512 190Q580 160 640 190T780 186V220Q710 250 640 220T512 224Z", "#fdf6e3")
    smoke = "".join(circle(250 + i * 34, 330 - i * 16, 14 + i * 5, "#e9ecee", opacity=.75 - i * .1) for i in range(6))
    wind = cloth + group(smoke)
    mole = path("M0 640L1024 600V768H0Z", "#8d8a84") + "".join(path(f"M{x} {640 - x * .039:.0f}q40 -30 90 0l-10 40h-80z", "#a29e96") for x in range(0, 1024, 96))
    hut = rect(180, 420, 150, 200, "#b5443a") + path("M166 424l89 -70l89 70z", "#4b4f54") + rect(232, 340, 26, 50, "#6b4a44") + rect(226, 520, 58, 100, "#f4efe3") + rect(200, 450, 40, 40, "#cfe0ea", 2, "#f4efe3", 4) + rect(274, 450, 40, 40, "#cfe0ea", 2, "#f4efe3", 4)
    mast = rect(505, 120, 14, 520, "#f4f4f0", 3, "#b9c0c5", 2) + circle(512, 116, 11, "#d9b45a")
    moved = mirror(cloth, x=512) + group(mirror(smoke, x=245)) if left else wind
    return page(sky(until=430), cloud(860, 80, .8), sea(420, h=640), sailboat(840, 520, .5, furled=True), moved, hut, mast, mole)
