"""A bus stop on a village road; a bench or a letterbox stands beside the pole."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"bus_lane_seat_bench.png": {"seat": True}, "bus_lane_seat_box.png": {"seat": False}}
WORDS = {"en": ("BUS", 36), "es": ("PARADA", 26), "fr": ("ARRÊT", 30), "hi": ("बस", 40), "zh": ("公交", 40), "ar": ("حافلة", 36)}  # language: what the sign says, its size
for lang in list(WORDS)[1:]:
    for side, seat in (("bench", True), ("box", False)):
        PICTURES[f"bus_lane_seat_{side}_{lang}.png"] = {"seat": seat, "lang": lang}


def scene(seat, lang="en"):
    word, size = WORDS[lang]
    pole = group(foot(4, 0, 24), rect(-6, -330, 12, 330, "#8b9297"), rect(-60, -340, 120, 90, "#2f6f8f", 10), text(0, -284, word, size, "#fff", bold=True, at="middle"), rect(-42, -230, 84, 110, "#fdfcf7", 3, "#8b9297"), "".join(line(-32, -214 + i * 15, 32, -214 + i * 15, "#9aa3a9", 3) for i in range(6)), x=330, y=570)
    return page(sky(kind="grey", until=430), cloud(700, 110, 1.1, "#f1f4f5"), hills(410, colour="#8fa68b", seed=2), meadow(420, h=580), house(820, 520, .8, "#e6dcc6", "#7d4a3c", "#55704f"), bush(620, 530, .9), paving(540, 70), pole, bench(580, 590, .95) if seat else letterbox(580, 590, .95), road(610, 158), bin_(150, 590, .7, "#5b6369"))
