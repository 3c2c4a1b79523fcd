"""Two houses with election signs; the ribbon for the kindest neighbours is on one gate or on the lamp between."""
from kit.documents import *
from kit.scenery import *
from kit.settings import four

PICTURES = four("two_gates", ("gf", "fg"), ("B", "A"))


def ribbon(x, y, s=1):
    return group(path("M-18 20l-16 80l24 -14l10 22l8 -30M18 20l16 80l-24 -14l-10 22", "#c0392b", "#8c2a20", 2), "".join(f'<ellipse cx="0" cy="-30" rx="14" ry="22" fill="#e2b53c" transform="rotate({a})"/>' for a in range(0, 360, 36)), circle(0, 0, 30, "#fdf6dc", "#b98a1c", 4), text(0, 12, "1", 36, "#8c2a20", SERIF, True, at="middle"), x=x, y=y, scale=s)


def scene(swap, told):
    pair = [("GREEN LEAGUE", "#3f8f5b", "A"), ("FARMERS' UNION", "#8a5a2c", "B")]
    if swap:
        pair.reverse()
    out, spot = "", (512, 470)
    for i, (x, (words, c, key)) in enumerate(zip((230, 794), pair)):
        out += house(x, 560, 1.15, ("#e9dcc4", "#dfe3e0")[i], ("#8d5b4a", "#6d6f78")[i], "#4f6f86")
        gx = x - 60
        out += fence(x - 210, 640, 4, 1.1) + fence(x + 60, 640, 4, 1.1) + rect(gx, 560, 118, 82, "#c9a978", 3, "#8a623d", 4) + "".join(line(gx + 20 + k * 26, 564, gx + 20 + k * 26, 640, "#8a623d", 4) for k in range(4))
        sx = x + (130 if i == 0 else -150)
        out += rect(sx - 5, 600, 10, 110, "#8a623d") + rect(sx - 95, 590, 190, 64, c, 5) + text(sx, 631, words, 20, "#fff", bold=True, at="middle")
        if told == key:
            spot = (x, 590)
    post = rect(500, 420, 24, 250, "#6b4a33") + rect(470, 660, 84, 14, "#5b3f28", 4)
    return page(sky(kind="noon", until=420), cloud(512, 90), cloud(120, 140, .6), hills(400, colour="#8fb08c", seed=0), meadow(410, h=674), tree(512, 470, .8), out, paving(670, 98), post, ribbon(*spot, 1.0))
