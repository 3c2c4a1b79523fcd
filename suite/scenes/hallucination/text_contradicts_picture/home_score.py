"""An electronic scoreboard: home 4 guests 1, or home 1 guests 4."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"home_score_won.png": {"home": 4, "guests": 1}, "home_score_lost.png": {"home": 1, "guests": 4}}


def scene(home, guests):
    panel = rect(222, 90, 580, 300, "#14181c", 12, "#3b4248", 10) + text(370, 160, "HOME", 44, "#f4f4f0", bold=True, at="middle") + text(654, 160, "GUESTS", 44, "#f4f4f0", bold=True, at="middle") + text(370, 300, home, 130, "#ffc93c", MONO, True, at="middle") + text(654, 300, guests, 130, "#ffc93c", MONO, True, at="middle") + text(512, 364, "FULL TIME", 34, "#8fd09a", MONO, True, at="middle")
    stand = rect(0, 330, 200, 110, "#8d9aa3") + rect(824, 330, 200, 110, "#8d9aa3") + "".join(circle(x, 350 + (x * 7) % 60, 11, ["#c0553f", "#4f7d8f", "#d9b45a", "#6b8f5b"][x % 4]) for x in list(range(14, 200, 27)) + list(range(838, 1024, 27)))
    pitch = fade(0, 430, 1024, 338, "#8fbf6b", "#5f9a4a") + "".join(path(f"M0 {y}H1024", stroke="#ffffff", sw=4, opacity=.8) for y in (470, 640)) + oval(512, 560, 150, 44, "none", "#ffffff", 4)
    ball = oval(512, 722, 40, 7, "#000", opacity=.2) + circle(512, 684, 38, "#fff", "#333", 3) + path("M512 662l20 15l-8 24h-24l-8 -24z", "#333")
    return page(sky(kind="evening", until=430), stand, rect(290, 390, 20, 60, "#3b4248"), rect(714, 390, 20, 60, "#3b4248"), panel, pitch, ball, lamp(90, 430, 1.1, True), lamp(934, 430, 1.1, True))
