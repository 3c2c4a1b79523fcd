"""Where a thesis is to be written in six weeks: at a laptop on a low coffee table, or at a desk with a raised screen."""
from kit import rooms
from kit.documents import *
from kit.household import mug as cup

PICTURES = {"thesis_desk_low.png": {"place": "table"}, "thesis_desk_raised.png": {"place": "desk"}, "thesis_desk_bed.png": {"place": "bed"}}


def lap(x, y, s=1):
    return group(path("M-120 0H120L104 -10H-104Z", "#8d969c"), path("M-104 -10L-112 -160H112L104 -10Z", "#3b4248"), rect(-98, -150, 196, 130, "#eaf1f5", 3), "".join(line(-80, -130 + k * 18, 60 - (k * 31) % 60, -130 + k * 18, "#8fa3ad", 4) for k in range(6)), x=x, y=y, scale=s)


def pile(x, y):
    return "".join(rect(x + (i % 3) * 6, y - (i + 1) * 26, 150 - (i % 2) * 14, 24, c, 3, "#00000033", 1.5) for i, c in enumerate(("#8c2f39", "#3d5a73", "#d0a24a", "#5d7f5b", "#6b5a86"))) + text(x + 76, y - 8, "THESIS NOTES", 15, "#fff", bold=True, at="middle")


def scene(place):
    plan = calendar(660, 60, 320, 250, "SIX WEEKS", 0, 30, {i: "#c0392b" for i in (30,)}, size=18)
    room = rooms.living("rose", "city", "#5f7f76", floor=600, extra=False) + plan
    if place == "bed":
        return page(room, rooms.bed(470, 720, 620, "#8fa9b8"), rect(330, 606, 300, 26, "#d9b8a0", 12), lap(480, 606, .95), pile(640, 640), group(cup(0, 0, .5, "#b9543f"), x=840, y=640), rect(800, 640, 120, 100, "#8a623d", 3))
    if place == "table":
        table = oval(520, 742, 250, 16, "#000", opacity=.16) + path("M330 730V650M710 730V650", stroke="#8a623d", sw=18) + path("M270 650L320 620H720L770 650Z", "#c98f55", "#8a623d", 3) + rect(270, 650, 500, 14, "#a97442")
        return page(room, rooms.sofa(500, 640, 520, "#7d8f7a"), table, lap(510, 640, .95), pile(620, 632), cup(380, 642, .5, "#b9543f"))
    desk_ = oval(520, 742, 320, 14, "#000", opacity=.16) + rect(250, 500, 560, 20, "#c98f55", 3, "#8a623d", 2) + rect(270, 520, 18, 216, "#8a623d") + rect(772, 520, 18, 216, "#8a623d")
    stand = rect(470, 404, 100, 12, "#8d969c") + path("M520 416V500M480 500H560", stroke="#8d969c", sw=12)
    keys = path("M420 500L440 484H620L640 500Z", "#f1efe8", "#9aa4ab", 2) + "".join(line(444, 488 + k * 4, 616, 488 + k * 4, "#c9cdc9", 2) for k in range(3))
    chair = path("M520 740V640M460 744L520 700L580 744", stroke="#3b4248", sw=13) + rect(430, 610, 180, 32, "#3f6c8f", 14) + path("M440 560Q440 540 460 540H580Q600 540 600 560V600H440Z", "#4f7d9d", "#2f526d", 3)
    return page(room, desk_, stand, lap(520, 404, .95), keys, pile(640, 500), cup(330, 500, .5, "#b9543f"), chair)
