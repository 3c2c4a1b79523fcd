"""Two women with name cards in a village hall; the old class photograph names one or only the year."""
from kit import people
from kit.documents import *
from kit.settings import *

PICTURES = four("village_prize", ("ah", "ha"), ("A", "B"))
WORDS = {  # language: the two names, the line that names one, the line that names the year
    "en": ("Amina", "Hilde", "Born here: {}", "Class of 1996"),
    "es": ("Amina", "Hilde", "Nacida aquí: {}", "Promoción de 1996"),
    "fr": ("Amina", "Hilde", "Née ici : {}", "Promotion 1996"),
    "hi": ("अमीना", "हिल्डे", "यहीं जन्मी: {}", "1996 की कक्षा"),
    "zh": ("阿米娜", "希尔德", "生于本村：{}", "1996届"),
    "ar": ("أمينة", "هيلدا", "ولدت هنا: {}", "دفعة 1996"),
}
for lang in list(WORDS)[1:]:
    for side in ("", "_told"):
        PICTURES[f"village_prize_ah{side}_{lang}.png"] = {**PICTURES[f"village_prize_ah{side}.png"], "lang": lang}
A = dict(skin="brown", hair="wavy", hair_colour="black", top="dress", top_colour="#3f7a86", legs="skirt", legs_colour="#3f7a86", face="smile")
B = dict(skin="light", hair="wavy", hair_colour="chestnut", top="dress", top_colour="#3f7a86", legs="skirt", legs_colour="#3f7a86", face="smile")


def scene(swap, told, lang="en"):
    a, b, born, year = WORDS[lang]
    name = {"A": a, "B": b}
    pair = [dict(A, hold=card(-58, -352, 116, 44, a, size=26)), dict(B, hold=card(-58, -352, 116, 44, b, size=26))]
    left, right = pair[::-1] if swap else pair
    kids = "".join(circle(x, y, 13, c) + path(f"M{x - 20} {y + 46}q0 -32 20 -32t20 32z", d) for x, y, c, d in ((440, 190, "#8d8378", "#55504a"), (476, 190, "#b5aa9c", "#6b655d"), (512, 190, "#a0958a", "#4b4641"), (548, 190, "#6f675f", "#7d766d"), (584, 190, "#c2b7aa", "#5f5952")))
    old = rect(386, 110, 252, 200, "#6b4a33", 4) + rect(400, 124, 224, 172, "#d9d0bd") + rect(400, 124, 224, 120, "#bdb39f") + kids + text(512, 276, born.format(name[told]) if told else year, 24, "#4b3a22", SERIF, True, at="middle")
    return page(wallpaper("sage", floor=600), old, rect(90, 120, 150, 200, "#f4efe3", 3, "#c9bea6", 5), fade(100, 130, 130, 180, "#9fcbe8", "#dfeef3"), rect(790, 120, 150, 200, "#f4efe3", 3, "#c9bea6", 5), fade(800, 130, 130, 180, "#9fcbe8", "#dfeef3"), two(people, left, right, at=(270, 754), y=716, s=.95), path("M440 600h144l-20 90h-104z", "#8a623d"), oval(512, 598, 76, 12, "#a97850"), path("M480 590q-20 -60 32 -60t32 60z", "#e2b53c"), path("M482 560q-30 -4 -20 -30M542 560q30 -4 20 -30", stroke="#e2b53c", sw=8))
