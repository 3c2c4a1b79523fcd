from kit import documents as d
from kit import household as hh
from kit import people, rooms

PICTURES = {"bath_pendant_hook.png": {"worn": False}, "bath_pendant_worn.png": {"worn": True}}


def pendant(y0=0):
    return d.path("M-30 -70Q-22 -10 0 0Q22 -10 30 -70", stroke="#3b4248", sw=5) + d.rect(-24, -4, 48, 58, "#f7f7f4", 12, "#b9c1c6", 2) + d.circle(0, 26, 16, "#d0342c", "#a32720", 3)


def scene(worn):
    tiles = d.fade(0, 0, 1024, 560, "#dbe8ea", "#c5d8dc") + "".join(d.line(0, y, 1024, y, "#b3c9ce", 2) for y in range(40, 560, 64)) + "".join(d.line(x, 0, x, 560, "#b3c9ce", 2) for x in range(0, 1024, 64)) + d.fade(0, 560, 1024, 208, "#a9a196", "#938b80")
    tub = d.oval(330, 702, 330, 16, "#000", opacity=.2) + d.path("M20 470H650Q650 690 560 700H110Q20 690 20 470Z", "#fbfbf8", "#c5ccd0", 3) + d.rect(6, 452, 660, 28, "#ffffff", 12, "#c5ccd0", 3) + d.oval(336, 464, 300, 12, "#8fc6de") + "".join(d.circle(150 + i * 40, 458 - i % 3 * 7, 18 - i % 4 * 3, "#ffffff", "#dbe8ee", 1.5, .9) for i in range(10)) + d.path("M60 452v-70q0 -24 30 -24h20v18", stroke="#9aa6ad", sw=14)
    hook = d.rect(900, 262, 60, 20, "#8a6a4a", 4) + d.path("M930 282v16q0 14 14 10", stroke="#59636b", sw=7)
    towel = d.group(d.path("M-52 0H52V170Q0 184 -52 170Z", "#d98a95") + d.path("M-52 130H52", stroke="#f3e0e2", sw=10), x=560, y=300) + d.rect(490, 290, 140, 10, "#9aa6ad", 5)
    gran = people.person(780, 730, 1.0, **{**people.LOOKS["pearl"], "top": "coat", "top_colour": "#e8ddc8", "arms": "down", "hold": d.group(pendant(), x=0, y=-382) if worn else ""})
    return d.page(tiles, rooms.window(250, 90, 200, 170, "night", None), towel, tub, hook, "" if worn else d.group(pendant(), x=934, y=378, scale=1.15), gran, hh.candle(440, 452, .6), hh.candle(500, 452, .5))
