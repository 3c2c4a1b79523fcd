"""A postcard, its written side or its picture side up."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"postcard_side_text.png": {"text_up": True}, "postcard_side_view.png": {"text_up": False}}


def scene(text_up):
    if text_up:
        inner = line(330, 40, 330, 420, "#c9bea6", 3) + para(36, 92, "Dear Oma, we arrive on Tuesday at noon. Bake a plum cake, please! Kisses, Nele", 270, 34, 1.4, font=CASUAL, fill="#27408b") + rect(540, 40, 82, 100, "#fff", 2, "#c9bea6", 2) + rect(548, 48, 66, 84, "#4f8f7a") + "".join(line(360, 220 + i * 50, 620, 220 + i * 50, "#c9bea6", 2) for i in range(4)) + "".join(text(364, 212 + i * 50, s, 30, "#27408b", CASUAL) for i, s in enumerate(("Mrs H. Voss", "Lindenweg 4", "Eskby")))
    else:
        inner = f'<svg x="16" y="16" width="628" height="428" viewBox="0 0 1024 698" preserveAspectRatio="xMidYMid slice">{sky(1024, 700, "noon", 420)}{sun(850, 110)}{hills(400, seed=1)}{sea(410, 1024, 700)}{lighthouse(220, 430, .9)}{sailboat(600, 560, .9)}</svg>' + text(330, 76, "Greetings from Skagen", 38, "#ffffff", SCRIPT, True, at="middle")
    return page(desk("oak"), sheet(170, 140, 660, 460, inner, turn=-3, paper="#fdfaf0"), mug(920, 640, "#d9694b"), group(circle(0, 0, 36, "#e9dcc3", "#b9a67f", 3), path("M-20 6q20 -40 40 0M-12 10q12 -24 24 0", stroke="#b9a67f", sw=4), x=90, y=650), tape(420, 120))
