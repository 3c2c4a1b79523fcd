from kit import documents as d
from kit import scenery

PICTURES = {"beach_glow_nest.png": {"nest": True}, "beach_glow_net.png": {"nest": False}}



def turtle(x, y, turn):
    """A small one, just out of the egg."""
    legs = "".join(d.oval(a, b, 13, 6, "#4a5a48") for a, b in ((-22, -12), (22, -12), (-20, 14), (20, 14)))
    return d.group(legs, d.circle(0, -26, 9, "#4a5a48"), d.oval(0, 0, 20, 23, "#5f6f52", "#39452f", 3), d.path("M-10 -8H10M-12 6H12M0 -20V20", stroke="#39452f", sw=2), x=x, y=y, turn=turn, scale=1.15)


def scene(nest):
    bg = d.fade(0, 0, 1024, 400, "#3b4a7a", "#e3a88a") + d.fade(0, 330, 1024, 120, "#4f6f95", "#3f5f80") + d.path("M0 390h240M420 404h260M760 380h200", stroke="#a7b9d0", sw=4) + d.fade(0, 440, 1024, 328, "#d9c08f", "#c4a873")
    if nest:
        stakes = "".join(d.rect(x, y - 110, 12, 116, "#b98a5c", 3) for x, y in ((180, 560), (360, 560), (400, 640), (140, 640))) + d.path("M186 470H366M366 470L406 550M406 550H146M146 550L186 470", stroke="#e8742c", sw=7) + d.oval(272, 596, 70, 22, "#b3955f") + "".join(d.oval(x, y, 15, 13, "#fbf7ec", "#d9cfb5", 2) for x, y in ((240, 588), (266, 584), (292, 588), (254, 600), (280, 602), (306, 598)))
        stakes += "".join(d.path(f"M{300 + k * 9} {y}q-16 -10 -26 2M{322 + k * 9} {y}q16 -10 26 2", stroke="#9c7f4d", sw=6) for k, y in enumerate(range(536, 440, -16))) + turtle(330, 630, 24) + turtle(214, 640, -16)
    else:
        stakes = d.rect(130, 430, 14, 200, "#b98a5c", 3) + d.rect(440, 430, 14, 200, "#b98a5c", 3) + d.rect(144, 440, 296, 70, "#ffffff", 0, "#f4f4f0", 3, .5) + "".join(d.line(144 + i * 24, 440, 144 + i * 24, 510, "#f4f4f0", 2) for i in range(13)) + "".join(d.line(144, 440 + i * 18, 440, 440 + i * 18, "#f4f4f0", 2) for i in range(5)) + d.circle(330, 640, 28, "#f3f3ee", "#b9c1c6", 2) + d.path("M304 634q26 10 52 -2M322 614q-4 28 8 54", stroke="#2f6fb0", sw=5)
    deck = d.path("M560 560H1024V768H480Z", "#8f6d4a") + "".join(d.line(560 + k * 58, 560, 480 + k * 70, 768, "#6f5236", 3) for k in range(1, 9)) + "".join(d.rect(x, 300, 16, 290, "#6d4b2d") for x in (600, 980)) + d.path("M608 310Q800 400 988 310", stroke="#2c3238", sw=4)
    crate = d.group(d.rect(0, 0, 230, 120, "#c9a06b", 4, "#8a6d4b", 3) + d.text(115, 76, "FLOODLIGHTS x 4", 24, d.INK, bold=True, at="middle") + "".join(d.group(d.rect(-26, -40, 52, 36, "#23282d", 5) + d.rect(-20, -34, 40, 24, "#fff3c9", 3), x=46 + i * 66, y=4) for i in range(3)), x=700, y=610)
    flyer = d.sheet(860, 420, 120, 150, d.text(60, 46, "PARTY", 26, "#c0392b", bold=True, at="middle") + d.text(60, 84, "18 Aug", 24, at="middle", bold=True) + d.text(60, 118, "till dawn", 22, d.GREY, at="middle"), turn=4)
    return d.page(bg, stakes, deck, crate, flyer, scenery.deckchair(540, 750, .8))
