"""A girl and a boy in the same strip on a pitch; the captain's armband lies on the ball or is on an arm."""
from kit import people
from kit.documents import *
from kit.scenery import *
from kit.settings import four

PICTURES = four("armband", ("gb", "bg"), ("A", "B"))
A = dict(skin="tan", hair="braids", hair_colour="black", age="teen", top="tee", top_colour="#2f6f5b", legs="shorts", legs_colour="#f0ece0", face="smile")
B = dict(skin="tan", hair="short", hair_colour="black", age="teen", top="tee", top_colour="#2f6f5b", legs="shorts", legs_colour="#f0ece0", face="smile")


def band(side):
    return f'<g transform="translate({side * 74} -334) rotate({-side * 13})">{rect(-23, -17, 46, 34, "#f3c92f", 5, "#8a6a12", 2)}{text(0, 12, "C", 32, "#1f2428", bold=True, at="middle")}</g>'


def scene(swap, told):
    pair = [dict(A, hold=band(1 if not swap else -1) if told == "A" else ""), dict(B, hold=band(1 if swap else -1) if told == "B" else "")]
    left, right = pair[::-1] if swap else pair
    goal = path("M330 430V250H694V430", stroke="#fff", sw=12) + "".join(line(340 + i * 27, 256, 340 + i * 27, 430, "#ffffff", 1.5, opacity=.7) for i in range(14)) + "".join(line(330, 262 + i * 22, 694, 262 + i * 22, "#ffffff", 1.5, opacity=.7) for i in range(8))
    ball = oval(512, 704, 46, 8, "#000", opacity=.2) + circle(512, 660, 44, "#fff", "#333", 3) + path("M512 634l24 18l-9 28h-30l-9 -28z", "#333") + path("M512 634v-18M536 652l18 -8M527 680l12 18M497 680l-12 18M488 652l-18 -8", stroke="#333", sw=3)
    loose = "" if told else f'<g transform="translate(512 606)">{rect(-40, -17, 80, 34, "#f3c92f", 8, "#8a6a12", 2)}{text(0, 12, "C", 32, "#1f2428", bold=True, at="middle")}</g>'
    return page(sky(kind="noon", until=420), cloud(200, 90), cloud(840, 120, .8), hills(400, colour="#7fa07f", seed=2), meadow(410), path("M0 470H1024", stroke="#f4f6f0", sw=6), goal, people.person(270, 716, 1.02, **left), people.person(754, 716, 1.02, **right), ball, loose)
