"""Cases on a belt; the one with the round yellow tag is red or blue."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"baggage_belt_red.png": {"fill": "#b53a33"}, "baggage_belt_blue.png": {"fill": "#2c64a0"}}
WORDS = {"en": "BELT 4  LISBON", "es": "CINTA 4  LISBOA", "fr": "TAPIS 4  LISBONNE", "hi": "बेल्ट 4  लिस्बन", "zh": "4号转盘  里斯本", "ar": "السير 4  لشبونة"}  # language: what the board says
for lang in list(WORDS)[1:]:
    for side in ("red", "blue"):
        PICTURES[f"baggage_belt_{side}_{lang}.png"] = {**PICTURES[f"baggage_belt_{side}.png"], "lang": lang}


def scene(fill, lang="en"):
    hall = fade(0, 0, 1024, 470, "#d9dee1", "#c3cacf") + rect(0, 0, 1024, 60, "#eef1f2") + "".join(rect(70 + i * 250, 20, 160, 16, "#fffbe0", 6) for i in range(4)) + rect(360, 110, 304, 96, "#1b2228", 8) + text(512, 170, WORDS[lang], 28, "#ffc93c", MONO, True, at="middle")
    belt = path("M0 560H1024V680H0Z", "#3a4046") + "".join(path(f"M{x} 560l-40 120", stroke="#23282c", sw=4) for x in range(20, 1100, 90)) + rect(0, 548, 1024, 14, "#aeb6bc") + rect(0, 680, 1024, 88, "#8d969c") + rect(0, 680, 1024, 10, "#6d767c")
    return page(hall, rect(0, 470, 1024, 90, "#b1b9be"), belt, suitcase(160, 640, 1.05, "#4a4f55"), suitcase(400, 640, .9, "#4c7d5b"), suitcase(640, 645, 1.15, fill, tag="#f4cf3f"), suitcase(890, 640, .95, "#8b7a66", tag="#ffffff"))
