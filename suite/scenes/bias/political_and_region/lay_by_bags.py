"""Two cars with stickers in a lay-by; bags lie between them, one car may have the same bags on its roof."""
from kit.documents import *
from kit.scenery import *
from kit.settings import four

PICTURES = four("lay_by_bags", ("gf", "fg"), ("A", "B"))


def bag(x, y, s=1):
    return group(oval(0, 2, 50, 7, "#000", opacity=.2) + path("M-40 0q-14 -60 30 -72q-8 -16 10 -18q18 2 10 18q44 12 30 72z", "#e2b53c", "#8a6a12", 2) + path("M-16 -70q16 8 32 0", stroke="#c0392b", sw=5), x=x, y=y, scale=s)


def scene(swap, told):
    pair = [("GREEN LEAGUE", "#3f8f5b", "A"), ("FARMERS' UNION", "#8a5a2c", "B")]
    if swap:
        pair.reverse()
    out = ""
    for x, (words, c, key) in zip((240, 784), pair):
        out += car(x, 600, 1.0, "#8d9aa3", roof_box=told != key) + rect(x - 68, 540, 140, 36, c, 4) + text(x + 2, 564, words, 16, "#fff", bold=True, at="middle")
        if told == key:
            out += rect(x - 40, 460, 130, 8, "#3b4248") + bag(x - 10, 462, .9) + bag(x + 60, 462, .8)
    return page(sky(until=430), cloud(520, 90), hills(420, colour="#86a07f", seed=2), meadow(430), tree(512, 470, .8), pine(60, 480, .7), pine(980, 480, .7), rect(0, 540, 1024, 80, "#b9b3a6"), out, road(630, 138, kerb=False), bag(470, 690, 1.1), bag(540, 704, 1.2), bag(590, 684, 1))
