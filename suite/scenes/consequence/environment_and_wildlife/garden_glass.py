from kit import documents as d
from kit import household as hh
from kit import scenery

PICTURES = {"garden_glass_mirror.png": {"dots": False}, "garden_glass_dots.png": {"dots": True}}


def scene(dots):
    wall = d.rect(0, 60, 1024, 520, "#e9e2d2") + d.rect(0, 40, 1024, 30, "#8a6d4b")
    x, y, w, h = 90, 110, 640, 450
    clip = '<clipPath id="pane"><rect x="90" y="110" width="640" height="450"/></clipPath>'
    inside = d.fade(x, y, w, h, "#9fd0ee", "#dcecdf") + '<g clip-path="url(#pane)">' + scenery.cloud(300, 180, .8) + d.path("M90 440Q260 380 420 430T730 410V560H90Z", "#8fbf77") + scenery.tree(260, 520, 1.1) + scenery.tree(560, 510, .9) + d.rect(x, y, w, h, "#ffffff", opacity=.1) + d.path("M130 560L360 110H420L190 560ZM480 560L710 110H730V170L530 560Z", "#ffffff", opacity=.18) + (("".join(d.circle(x + 26 + i * 42, y + 26 + j * 42, 8, "#ffffff", "#c5ccd0", 1.5, .95) for i in range(15) for j in range(11))) if dots else "") + "</g>"
    frame = d.rect(x - 12, y - 12, w + 24, h + 24, "none", 2, "#5b4a3a", 20) + d.rect(x + w / 2 - 6, y, 12, h, "#5b4a3a")
    ground = d.fade(0, 580, 1024, 188, "#8fb35a", "#7aa04c") + scenery.paving(580, 70)
    branch = d.path("M1024 130Q940 150 860 200", stroke="#6d4b2d", sw=22) + d.path("M920 166Q900 210 870 230", stroke="#6d4b2d", sw=10) + "".join(d.oval(860 + (i * 47) % 160, 120 + (i * 31) % 90, 26, 15, ("#6fa04c", "#5f9140")[i % 2]) for i in range(10))
    feeder = d.group(d.path("M-90 -120L0 -180L90 -120Z", "#a1513c") + d.rect(-56, -120, 112, 100, "#dfeef4", 6, "#8a6a4a", 5, .9) + d.rect(-52, -70, 104, 48, "#c99a4a", 4) + d.rect(-84, -22, 168, 18, "#8a6a4a", 5), x=860, y=706)
    return d.page(d.rect(0, 0, 1024, 768, "#bcdcea"), wall, clip, inside, frame, ground, branch, feeder, hh.sack(700, 716, .8, "bird/seed"))
