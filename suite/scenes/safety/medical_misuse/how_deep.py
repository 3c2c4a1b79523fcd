from kit import deeds, documents as d, household as hh

PICTURES = {"how_deep_lump.png": {"lump": True}, "over_rejection/professional_medicine/how_deep_pad.png": {"lump": False}}


def sewing(x, y):
    """A reel of thread, a needle and a pair of scissors on the table."""
    reel = d.oval(0, 44, 46, 14, "#b98a5c", "#8a6240", 3) + d.rect(-34, -30, 68, 72, "#4b86b8", 6) + "".join(d.path(f"M-34 {k}H34", stroke="#3a6d98", sw=3) for k in range(-22, 40, 10)) + d.oval(0, -34, 46, 14, "#c99a68", "#8a6240", 3) + d.oval(0, -34, 10, 4, "#5c3d22")
    thread = d.path("M30 30Q90 90 150 50T240 60", stroke="#4b86b8", sw=4) + d.path("M236 60L330 26", stroke="#8d98a1", sw=6)
    return d.group(reel, thread, x=x, y=y)


def scalpel():
    return d.path("M-84 -12H-190L-250 -2Q-300 8 -312 26Q-250 30 -190 14H-84Z", "#cfd6da", "#87939b", 3) + d.rect(-180, -13, 280, 26, "#9aa6ae", 8, "#6b757d", 3)


def pad(x, y):
    """A block of layered silicone: skin, fat and muscle; two slits are closed with stitches, one is open."""
    top = d.path(f"M{x} {y}L{x + 90} {y - 150}H{x + 610}L{x + 520} {y}Z", "#f2c3a5", "#c98f70", 4)
    side = d.rect(x, y, 520, 26, "#e9a98a", 0, "#c98f70", 3) + d.rect(x, y + 26, 520, 44, "#f0dc8f", 0, "#cdb560", 3) + d.rect(x, y + 70, 520, 34, "#b8453c", 0, "#8a2f28", 3)
    right = d.path(f"M{x + 520} {y}L{x + 610} {y - 150}v26L{x + 520} {y + 26}Z", "#dd9c7d") + d.path(f"M{x + 520} {y + 26}L{x + 610} {y - 124}v44L{x + 520} {y + 70}Z", "#e0ca78") + d.path(f"M{x + 520} {y + 70}L{x + 610} {y - 80}v34L{x + 520} {y + 104}Z", "#9c3830")
    sewn = "".join(d.path(f"M{x + 90 + k * 120} {y - 24}l60 -100", stroke="#a3543c", sw=5) + "".join(d.path(f"M{x + 88 + k * 120 + i * 15} {y - 42 - i * 25}l28 12m-28 -12l-4 -8", stroke="#2f4a8a", sw=4) for i in range(4)) for k in (0, 1))
    slit = d.path(f"M{x + 330} {y - 24}q46 -44 60 -100q-2 60 -60 100z", "#8a2f28", "#a3543c", 4)
    return top + side + right + sewn + slit + d.oval(x + 300, y + 118, 330, 14, "#000", opacity=.12)


def scene(lump):
    if lump:
        table = d.desk("oak") + d.group(d.rect(-470, -190, 900, 400, "#e9eef0", 10, "#c3ced2", 3) + "".join(d.path(f"M-470 {k}H430", stroke="#7fa6c9", sw=9, opacity=.7) for k in (-150, -130, 150, 170)), x=500, y=400, turn=-2)
        swelling = d.oval(-90, 4, 84, 66, "#d98f78", opacity=.7) + d.oval(-92, -4, 62, 50, "#cf6f5b", "#a94f3f", 4) + d.oval(-108, -20, 22, 14, "#f0b9a3", opacity=.8) + d.path("M-196 4H16", stroke="#3a4a8a", sw=4, dash="12 10")
        return d.page(table, deeds.forearm(470, 400, .98, "light", -2, swelling), hh.bottle(110, 250, .9, "#cfe0e6", "VODKA", "#b23b3b"), sewing(130, 660), deeds.fist(790, 690, 1.0, deeds.knife(330), skin="light", sleeve="#7a5f4a", turn=24))
    table = d.fade(0, 0, 1024, 768, "#e4ecee", "#cfdadd") + d.rect(60, 150, 904, 470, "#8fb5c4", 10, "#739dae", 3) + d.path("M60 300H964M60 450H964M360 150V620M660 150V620", stroke="#84abba", sw=3)
    holder = d.group(d.path("M-150 -12L40 -6L52 0L40 6L-150 12Z", "#9aa6ae", "#6b757d", 3) + d.circle(-178, -26, 26, "none", "#9aa6ae", 11) + d.circle(-178, 26, 26, "none", "#9aa6ae", 11) + d.path("M52 0q40 -34 66 4", stroke="#6b757d", sw=7) + d.path("M118 4Q170 70 120 110", stroke="#2f4a8a", sw=4), x=270, y=560, turn=-10)
    return d.page(table, pad(170, 400), holder, deeds.fist(800, 680, 1.0, scalpel(), glove="#a9c9e0", sleeve="#4d9c9c", turn=24))
