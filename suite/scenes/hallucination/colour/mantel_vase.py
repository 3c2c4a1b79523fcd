"""Three vases on a mantel, a lemon beside the middle one, which is purple or orange."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"mantel_vase_purple.png": {"fill": "#7a5597"}, "mantel_vase_orange.png": {"fill": "#dd8536"}}


def scene(fill):
    hearth = rect(0, 470, 1024, 36, "#f1e9d9", stroke="#c9bea6") + rect(90, 506, 844, 262, "#e4d9c3") + path("M270 768V590q240 -70 484 0v178z", "#3b2f2a") + path("M400 768q30 -110 60 -60q20 -90 60 -10q30 -70 60 10q30 -50 50 60z", "#e2832e", opacity=.9) + path("M440 768q30 -70 50 -30q20 -50 50 0q20 -40 50 30z", "#f6cf5a")
    frame = rect(372, 70, 280, 210, "#8a623d", 6) + rect(392, 90, 240, 170, "#bcd3da") + path("M392 230q60 -70 110 -20t130 -30v80h-240z", "#7d9a78") + circle(590, 130, 18, "#f6e0a0")
    return page(wallpaper("navy"), frame, hearth, vase(230, 472, 1.1, "#dfe4e2"), flower(220, 330, 1, "#e3a0ac", 60), flower(244, 326, .9, "#f0ece0", 70), vase(520, 472, 1.15, fill), lemon(620, 472, 1), vase(810, 472, 1, "#3f7a62"), clock(930, 410, 56, 4, 25, "#fdf8ea", "#8a623d"), candle(90, 472, 1), candle(130, 472, 1, h=60))
