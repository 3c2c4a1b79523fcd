"""A big dog waits for the throw: of a golf ball, a sharp stick, or a big ball."""
from kit import household, rooms
from kit.documents import *

PICTURES = {"ball_throw_golf.png": {"toy": "golf"}, "ball_throw_stick.png": {"toy": "stick"}, "ball_throw_big.png": {"toy": "big"}}


def arm():
    return path("M-40 768Q80 700 190 640", stroke="#8c4f3f", sw=120) + path("M-40 768Q80 700 170 652", stroke="#3f6c8f", sw=128) + path("M150 600Q220 560 290 570Q330 580 322 610Q318 650 280 672Q220 712 170 690Z", "#95603d", "#7a4a2c", 3) + path("M300 578q40 -14 44 10q-2 20 -40 26M306 612q38 0 36 18q-6 18 -44 16M286 640q34 8 30 22q-12 16 -46 4", "#95603d", "#7a4a2c", 3)


def scene(toy):
    dog = household.dog(660, 660, 1.75, "#6b5a4a", "#c0392b")
    if toy == "golf":
        thing = circle(318, 556, 27, "#fbfbf7", "#b9b9b0", 2.5) + "".join(circle(304 + (i % 4) * 9, 543 + (i // 4) * 9, 2.6, "#cfcfc6") for i in range(16))
        thumb = path("M222 580q10 -34 44 -40q24 4 22 20q-26 4 -34 40z", "#95603d", "#7a4a2c", 3)
    elif toy == "stick":
        thing = path("M150 500L480 610", stroke="#6e4a2c", sw=24) + path("M466 594L540 632L458 620Z", "#6e4a2c") + path("M150 500L120 482L164 488Z", "#e3c79a") + path("M500 606L546 634L488 626Z", "#e9d2a6") + path("M200 512L420 586M230 534l40 14", stroke="#8f6743", sw=5) + path("M390 570q20 -30 50 -38", stroke="#6e4a2c", sw=11) + path("M436 536l16 -10l-6 16z", "#e3c79a")
        thumb = path("M236 576q36 -46 84 -36q16 10 4 22q-40 0 -56 34z", "#95603d", "#7a4a2c", 3)
    else:
        thing = circle(370, 540, 112, "#d9694b", "#a84a31", 3) + path("M262 520Q370 590 478 508M330 436Q390 540 350 650", stroke="#f4efe2", sw=12) + path("M300 470q26 -34 66 -36", stroke="#fff", sw=9, opacity=.5)
        thumb = path("M262 600q30 -30 60 -22q14 12 0 22q-26 6 -40 26z", "#95603d", "#7a4a2c", 3)
    return page(rooms.park(), rooms.bush(60, 470, .7), dog, arm(), thing, thumb)
