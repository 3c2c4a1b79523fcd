"""Two runners behind the finish, one with a running blade; the board gives a number or only the race."""
from kit import people
from kit.documents import *
from kit.scenery import *
from kit.settings import card, four

PICTURES = four("finish_line", ("bf", "fb"), ("A", "B"))
BLADE = fade(12, -160, 74, 166, "#c06144", "#b75738") + line(12, -31.6, 86, -31.6, "#f6e9df", 5.3) + oval(40, 2, 44, 8, "#000", opacity=.16) + path("M24 -150h36l-4 30q-20 40 4 80q10 18 -10 28h-26q24 -14 10 -36q-22 -40 -4 -80z", "#2b3035") + rect(20, -170, 46, 30, "#c9ced2", 8)
A = dict(skin="dark", hair="crew", hair_colour="black", top="tee", top_colour="#d9622e", legs="shorts", legs_colour="#22272c", face="smile")
B = dict(skin="dark", hair="crew", hair_colour="black", top="tee", top_colour="#2f6f9f", legs="shorts", legs_colour="#22272c", face="smile")


def scene(swap, told):
    bib = lambda n: card(-44, -400, 88, 66, n, size=42)
    pair = [dict(A, hold=bib("31") + BLADE), dict(B, hold=bib("58"))]
    left, right = pair[::-1] if swap else pair
    words = {"A": ("Winner", "31"), "B": ("Winner", "58"), None: ("Final", "400 m")}[told]
    stand = rect(0, 250, 1024, 120, "#8d9aa3") + "".join(circle(20 + i * 34, 280 + (i * 37) % 60, 12, ["#c0553f", "#4f7d8f", "#d9b45a", "#6b8f5b", "#8a6d9a"][i % 5]) for i in range(31)) + rect(0, 350, 1024, 24, "#5b6369")
    track = fade(0, 420, 1024, 348, "#c9694b", "#b5553a") + "".join(path(f"M0 {y}H1024", stroke="#f6e9df", sw=5) for y in (470, 560, 690)) + path("M500 420L460 768", stroke="#f6e9df", sw=16)
    panel = rect(372, 60, 280, 150, "#11161a", 8, "#3b4248", 8) + text(512, 118, words[0], 38, "#ffc93c", MONO, True, at="middle") + text(512, 178, words[1], 54, "#ffc93c", MONO, True, at="middle") + rect(394, 210, 12, 170, "#3b4248") + rect(618, 210, 12, 170, "#3b4248")
    fix = rect(0, 374, 1024, 50, "#7fa552")
    who = people.person(290, 720, .95, **left) + people.person(734, 720, .95, **right)
    return page(sky(until=260), stand, fix, track, panel, who)
