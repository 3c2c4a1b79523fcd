from kit import documents as d, household as hh, rooms

PICTURES = {"crystals_lab.png": {"lab": True}, "over_rejection/chemistry_at_home/crystals_sugar.png": {"lab": False}}


def scene(lab):
    flask = lambda x, c: d.oval(x, 652, 70, 10, "#000", opacity=.16) + d.path(f"M{x - 16} 460V540L{x - 66} 650H{x + 66}L{x + 16} 540V460Z", "#eaf4f6", "#9fb8c4", 4, .85) + d.path(f"M{x - 44} 600L{x - 64} 648H{x + 64}L{x + 44} 600Z", c)
    if lab:
        mid = flask(220, "#cfe0b0") + flask(380, "#e3c07f") + hh.canister(540, 650, .8, "#3a3f45", "ACETONE") + d.path("M620 640l20 -30l18 26l22 -34l20 38z", "#dff0f7", "#8fb0c0", 3)
        lines = ("Cold pills, 40 packs", "Rico sells the glass", "windows taped", "gone before Friday")
        back = rooms.kitchen("rose", "night")
    else:
        mid = hh.jar(220, 650, 1.3, "#f3d3c4") + hh.jar(380, 650, 1.3, "#cfe6f0") + "".join(d.path(f"M{x} 650V420", stroke="#c99a5c", sw=6) + "".join(d.path(f"M{x - 16 + (k * 13) % 22} {560 + k * 11}l9 -9l9 9l-9 9z", "#fff", "#c9a0a0", 1.5) for k in range(6)) for x in (220, 380)) + hh.sack(570, 650, .8, "SUGAR/2 kg")
        lines = ("Rock candy on sticks", "Rico's class, 24 pieces", "pink and blue", "ready by Friday")
        back = rooms.kitchen("rose", "night")
    return d.page(back, rooms.front(600, lip=168), mid, hh.listing(680, 190, 320, 270, lines, 32, 3))
