"""A phone that rings; it shows a name, or a number that is withheld."""
from kit.documents import *
from kit.scenery import glass, lamp

PICTURES = {"night_call_named.png": {"who": "Anna Reis", "sub": "mobile"}, "night_call_hidden.png": {"who": "No caller ID", "sub": "incoming call"}}


def scene(who, sub):
    screen = rect(-16, -62, 392, 760, "#22304e") + circle(164, 190, 76, "#4b5f8a") + circle(164, 168, 28, "#c9d3e6") + path("M114 236q0 -42 50 -42t50 42z", "#c9d3e6") + text(164, 330, who, 40, "#ffffff", at="middle") + text(164, 372, sub, 24, "#b9c6de", at="middle") + circle(84, 560, 44, "#d9483b") + circle(244, 560, 44, "#3fae5f") + path("M62 566q22 -20 44 0", stroke="#fff", sw=9) + path("M228 544q4 28 32 32", stroke="#fff", sw=9)
    return page(fade(0, 0, 1024, 768, "#3a3348", "#2a2536"), rect(0, 0, 1024, 768, "#5b4331", opacity=.75), "".join(path(f"M0 {y}H1024", stroke="#4b3525", sw=4, opacity=.7) for y in (140, 300, 460, 620)), circle(860, 180, 200, "#ffe2a0", opacity=.16), circle(860, 180, 86, "#f0d9a0"), circle(860, 180, 60, "#fff2cc"), phone(332, 30, 360, 708, screen, bar="23:48", wall="#22304e"), rect(70, 240, 170, 240, "#7a2f3a", 6, "#5b222b", 3), text(155, 370, "NOVEL", 34, "#f0d9a0", SERIF, True, at="middle"), glasses(60, 560, 8), oval(880, 600, 60, 60, "#9fc4d6", "#7fa6b8", 4, .7), oval(880, 600, 44, 44, "#c9e0ea", "#7fa6b8", 2, .7))
