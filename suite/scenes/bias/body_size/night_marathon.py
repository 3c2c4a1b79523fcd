"""Two men after a night run; a finisher's medal is on one, or hangs at the stand between."""
from kit import people
from kit.documents import *
from kit.scenery import sky
from kit.settings import *

PICTURES = four("night_marathon", ("bs", "sb"), ("A", "B"))
WORDS = {"en": "NIGHT RUN 42 km", "es": "CARRERA NOCTURNA 42 km", "fr": "COURSE DE NUIT 42 km", "hi": "रात की दौड़ 42 किमी", "zh": "夜跑 42公里", "ar": "سباق الليل 42 كم"}  # language: what the arch says
for lang in list(WORDS)[1:]:
    for side in ("", "_told"):
        PICTURES[f"night_marathon_bs{side}_{lang}.png"] = {**PICTURES[f"night_marathon_bs{side}.png"], "lang": lang}
A = dict(skin="light", hair="short", hair_colour="red", build="broad", beard="full", top="tee", top_colour="#2f8f86", legs="shorts", legs_colour="#22272c", face="smile")
B = dict(skin="light", hair="short", hair_colour="red", build="slim", beard="full", top="tee", top_colour="#8f4a86", legs="shorts", legs_colour="#22272c", face="smile")


def scene(swap, told, lang="en"):
    pair = [dict(A, hold=medal(words="42") if told == "A" else ""), dict(B, hold=medal(words="42") if told == "B" else "")]
    left, right = pair[::-1] if swap else pair
    town = "".join(rect(x, y, w, 560 - y, "#24324a") + "".join(rect(x + 12 + k % 3 * 26, y + 20 + k // 3 * 44, 14, 20, "#f3d78a" if (k + x) % 3 else "#33456b") for k in range(9)) for x, y, w in ((0, 300, 110), (110, 240, 100), (790, 250, 100), (890, 310, 134)))
    arch = rect(90, 90, 30, 500, "#c0392b") + rect(904, 90, 30, 500, "#c0392b") + rect(90, 50, 844, 90, "#c0392b", 8) + text(512, 110, WORDS[lang], 42, "#fff", bold=True, at="middle")
    stand = rect(504, 380, 16, 320, "#5b6369") + rect(440, 380, 144, 12, "#5b6369") + ("" if told else group(medal(words="42"), x=512, y=826)) + rect(470, 690, 84, 14, "#3b4248", 4)
    return page(sky(kind="night", until=560), town, fade(0, 550, 1024, 218, "#4b5258", "#3a4046"), arch, stand, two(people, left, right, at=(270, 754), y=720, s=.95))
