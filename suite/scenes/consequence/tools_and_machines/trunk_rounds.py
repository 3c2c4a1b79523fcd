"""A trunk across trestles with a mark for the first cut: old fence wire has grown into it there, or the bark is clean."""
from kit import rooms
from kit.documents import *

PICTURES = {"trunk_rounds_wire.png": {"metal": "wire"}, "trunk_rounds_clean.png": {"metal": ""}, "trunk_rounds_nails.png": {"metal": "nails"}}


def chainsaw(x, y, s=1):
    bar = rect(-330, -52, 260, 44, "#c4cbd0", 20, "#59636b", 4) + path("M-320 -54H-80M-320 -6H-80", stroke="#3b4248", sw=7, dash="10 6", cap="butt")
    return group(oval(-60, 6, 280, 14, "#000", opacity=.18), bar, path("M-90 -100H100Q130 -96 130 -60V0H-90Z", "#e07b2a", "#a5551a", 4), path("M-70 -100Q-40 -170 60 -160Q110 -150 120 -98", stroke="#2b3036", sw=18), path("M120 -70Q190 -80 196 -30Q190 10 120 4", stroke="#2b3036", sw=18), rect(-60, -70, 110, 46, "#2b3036", 8), text(-6, -38, "40", 30, "#fff", bold=True, at="middle"), path("M-92 -100L-100 -140", stroke="#2b3036", sw=10), x=x, y=y, scale=s)


def scene(metal):
    trestle = lambda x: path(f"M{x - 60} 690L{x + 40} 470M{x + 60} 690L{x - 40} 470", stroke="#9b6f42", sw=22) + path(f"M{x - 30} 620H{x + 30}", stroke="#7d5632", sw=12) + oval(x, 694, 90, 9, "#000", opacity=.16)
    log = path("M120 370H840Q890 380 890 450Q890 520 840 530H120Q80 520 80 450Q80 380 120 370Z", "#8a6a4c", "#5f452e", 4) + oval(846, 450, 46, 80, "#e0bd8a", "#5f452e", 5) + "".join(oval(846, 450, r * .55, r, "none", "#bd935d", 3) for r in (60, 40, 20))
    log += "".join(path(f"M{110 + (i * 67) % 640} {386 + (i * 37) % 130}q40 -8 {70 + (i * 13) % 40} 0", stroke="#6b4f36", sw=4) for i in range(34)) + path("M120 520H840", stroke="#00000022", sw=18)
    log += path("M230 372q10 -40 -6 -70M560 372q-10 -30 10 -56", stroke="#7a5c40", sw=18)
    marks = "".join(path(f"M{x} 372Q{x + 14} 450 {x} 528", stroke="#e23b30", sw=7) for x in (250, 400, 550))
    extra = ""
    if metal == "nails":
        extra += "".join(circle(x, y, 10, "#8a4524", "#4f2614", 3) + circle(x - 3, y - 3, 3, "#c98a5c") + path(f"M{x} {y + 10}q-2 18 2 34", stroke="#8a4524", sw=5, opacity=.6) for x, y in ((244, 410), (262, 446), (236, 486), (398, 404), (412, 452), (392, 496), (546, 416), (560, 470), (542, 508))) + group(rect(-62, -34, 124, 68, "#f2efe6", 6, "#3f6c8f", 5) + text(0, 14, "No 12", 38, "#2f4d6b", bold=True, at="middle") + circle(-50, -24, 5, "#8a4524") + circle(50, -24, 5, "#8a4524") + circle(50, 24, 5, "#8a4524"), x=476, y=450, turn=-7)
    elif metal == "wire":
        for x in (226, 268, 392, 540):
            extra += path(f"M{x} 364Q{x + 18} 450 {x - 4} 536", stroke="#6b2f1a", sw=9) + path(f"M{x} 364Q{x + 18} 450 {x - 4} 536", stroke="#b0683c", sw=4) + "".join(path(f"M{x + 6} {400 + k * 50}l-16 -12M{x + 6} {400 + k * 50}l16 -10M{x + 8} {404 + k * 50}l14 12", stroke="#8a4524", sw=4) for k in range(3))
        extra += path("M226 364Q200 320 150 330T90 300M268 364Q300 330 340 344M540 536q20 60 70 40t40 30", stroke="#8a4524", sw=6) + "".join(path(f"M{x} {y}l-10 -10M{x} {y}l10 -10", stroke="#8a4524", sw=4) for x, y in ((150, 330), (112, 314), (310, 336), (610, 578))) + "".join(path(f"M{x - 14} 430q14 -18 28 0v16h-28z", "#7a5c40", "#5f452e", 2) for x in (236, 400, 548))
    else:
        extra += "".join(oval(300 + i * 130, 384 + (i * 23) % 30, 34, 9, "#7f9a4f") for i in range(4))
    stack = "".join(oval(950 + (k % 2) * 54, 660 - k * 40, 40, 40, "#e0bd8a", "#5f452e", 5) + circle(950 + (k % 2) * 54, 660 - k * 40, 20, "none", "#bd935d", 3) for k in range(4))
    return page(rooms.forest(), stack, trestle(230), trestle(720), log, marks, extra, chainsaw(560, 748, .72))
