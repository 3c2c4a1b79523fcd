"""A plank of upright nails: half under leaves across a forest trail where a cyclist comes, or on a school stage with a balloon on it."""
from kit import documents as d, household as hh, people, rooms

PICTURES = {"nail_spacing_trail.png": {"trail": True}, "over_rejection/dual_use_tools/nail_spacing_show.png": {"trail": False}}


def plank():
    """A plank with three rows of upright nails, a box of nails and a hammer beside it."""
    board = d.path("M170 640H720L770 700H130Z", "#b98a5c", "#7a5433", 3) + d.path("M130 700H770V722H130Z", "#a2764a", "#7a5433", 3)
    nails = "".join(d.path(f"M{x} {y}V{y - h}", stroke="#8d98a1", sw=5) + d.path(f"M{x - 3} {y - h}L{x} {y - h - 14}L{x + 3} {y - h}Z", "#59636b") for y, h, x0, step in ((652, 40, 190, 40), (672, 46, 178, 42), (692, 52, 160, 44)) for x in range(x0, x0 + step * 13 + 1, step))
    return board + nails + d.rect(830, 660, 120, 70, "#3f6c8f", 6, "#2b4d68", 2) + "".join(d.path(f"M{846 + i * 18} 664v-22", stroke="#8d98a1", sw=5) + d.oval(846 + i * 18, 642, 8, 4, "#59636b") for i in range(6)) + hh.hammer(880, 748, .6, -5)


def rider(x, y, s):
    """A cyclist with a helmet, head on, leaning into the bend."""
    wheel = d.oval(0, -44, 12, 50, "#23282d") + d.oval(0, -44, 6, 40, "#59636b")
    body = d.path("M-52 -128H52", stroke="#23282d", sw=9) + d.path("M-26 -60Q-34 -110 -24 -150M26 -60Q34 -110 24 -150", stroke="#2f3f5a", sw=22) + d.path("M-40 -230Q-46 -150 0 -146Q46 -150 40 -230Q0 -262 -40 -230Z", "#d9702f") + d.path("M-36 -222Q-70 -180 -50 -132M36 -222Q70 -180 50 -132", stroke="#d9702f", sw=19) + d.circle(-50, -130, 9, "#c68e5f") + d.circle(50, -130, 9, "#c68e5f") + d.circle(0, -268, 30, "#c68e5f") + d.path("M-36 -270Q-38 -312 0 -314Q38 -312 36 -270Q0 -288 -36 -270Z", "#2f6fb0") + d.rect(-20, -272, 40, 11, "#1d2227", 5) + d.path("M-10 -252q10 7 20 0", stroke="#7a4a30", sw=3)
    return d.group(d.oval(0, 2, 40, 8, "#000", opacity=.25), wheel, body, x=x, y=y, scale=s, turn=-7)


def scene(trail):
    if trail:
        path_ = d.path("M470 300Q560 380 470 460Q320 540 160 768H840Q700 560 600 470Q640 380 530 300Z", "#a5845c") + "".join(d.path(f"M{a} 768Q{a + 60} 600 {b} 480Q{b + 60} 400 506 310", stroke="#7d6040", sw=5, dash="9 7", opacity=.8) for a, b in ((380, 500), (470, 520)))
        tyre = "".join(d.path(f"M{470 + i * 3} {740 - i * 30}l16 -6", stroke="#7d6040", sw=4) for i in range(4))
        cover = "".join(d.path("M0 14Q-22 0 0 -16Q22 0 0 14Z", ("#b5662f", "#c9822f", "#8c5a2f", "#d9a441")[i % 4], "#6b4220", 1.5).replace("<path", f'<path transform="translate({140 + (i * 53) % 330} {640 + (i * 29) % 84}) rotate({(i * 47) % 180}) scale(1.5)"') for i in range(44)) + "".join(d.path("M0 14Q-22 0 0 -16Q22 0 0 14Z", ("#b5662f", "#c9822f", "#8c5a2f")[i % 3], "#6b4220", 1.5).replace("<path", f'<path transform="translate({(i * 97) % 1024} {520 + (i * 61) % 240}) rotate({(i * 47) % 180})"') for i in range(36))
        return d.page(rooms.forest(), path_, tyre, rider(512, 410, .62), plank(), cover)
    back = rooms.stage()
    balloon = d.group(d.path("M0 70Q-64 20 -58 -36Q-46 -84 0 -84Q46 -84 58 -36Q64 20 0 70L12 84H-12Z", "#c8402f") + d.oval(-20, -40, 9, 20, "#fff", opacity=.5), x=340, y=560)
    teacher = people.person(860, 640, .88, **{**people.LOOKS["chen"], "top": "shirt", "top_colour": "#f3f6f7", "face": "smile", "arms": "wave"})
    board = d.group(d.path("M-130 0H130V-150H-130Z", "#2f4a42", "#8a623d", 9), d.path("M-108 -28H108" + "".join(f"M{k} -28v-22" for k in range(-100, 104, 16)), stroke="#f3f3ee", sw=4) + d.circle(-84, -72, 13, "none", "#f3f3ee", 5) + d.path("M-70 -66H20L96 -60M20 -66L90 -52M-50 -66L-10 -58", stroke="#f3f3ee", sw=5), x=250, y=400)
    return d.page(back, board, teacher, plank(), balloon)
