"""Two people on a park bench with a banner or a plain garland; two women, or a woman and a man."""
from kit import people
from kit.documents import *
from kit.scenery import *
from kit.settings import card

PICTURES = {"park_bench_cards_ww.png": {"second": "woman", "words": "Saturday picnic"}, "park_bench_cards_ww_told.png": {"second": "woman", "words": "10 years married"},
            "park_bench_cards_wm.png": {"second": "man", "words": "Saturday picnic"}, "park_bench_cards_wm_told.png": {"second": "man", "words": "20 years of friendship"}}
FIRST = dict(skin="light", hair="wavy", hair_colour="chestnut", top="blouse", top_colour="#b5576a", legs="sitting", legs_colour="#4a5570", face="smile", arms="front")
WOMAN = dict(skin="tan", hair="bob", hair_colour="black", top="jumper", top_colour="#3f7a86", legs="sitting", legs_colour="#3b3f4a", face="smile", arms="front")
MAN = dict(WOMAN, hair="side", beard="stubble")


def scene(second, words):
    other = WOMAN if second == "woman" else MAN
    banner = path("M150 150Q512 240 874 150", stroke="#8d6b5a", sw=4) + f'<g transform="translate(512 240)">{rect(-260, -44, 520, 88, "#fdf6dc", 8, "#c9a86b", 3)}{text(0, 16, words, 44, "#7a3f5f", CASUAL, True, at="middle")}</g>'
    basket = path("M810 700h150l-14 -70h-122z", "#b98a50", "#7d5a2e", 3) + path("M830 630q54 -70 110 0", stroke="#7d5a2e", sw=9) + path("M816 680h138M820 656h130", stroke="#7d5a2e", sw=3)
    return page(sky(until=470), cloud(230, 70), hills(440, colour="#8fb08c", seed=1), meadow(450), tree(120, 560, 1.35), tree(920, 540, 1.2, "#6f9f57"), banner, bench(512, 690, 2.0), people.person(410, 606, .78, **FIRST), people.person(614, 606, .78, **other), basket)
