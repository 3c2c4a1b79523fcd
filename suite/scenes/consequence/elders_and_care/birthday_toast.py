"""A ninetieth birthday; at the old woman's place stands a drink so thick that a spoon stands in it, or a cup of tea."""
from kit import documents as d
from kit import household as hh
from kit import people, rooms, settings

PICTURES = {"birthday_toast_thick.png": {"thick": True}, "birthday_toast_tea.png": {"thick": False}}


def thickened():
    """A drink stirred with thickener: the spoon stands upright in it, a lump hangs from the rim; beside it the open tin of powder."""
    drink = d.path("M-38 -136L-30 0H30L38 -136Z", "#f4f9fb", "#9fb8c2", 3, opacity=.75) + d.path("M-35 -108Q-30 -140 -12 -130Q-4 -152 12 -138Q30 -144 35 -108L29 -4H-29Z", "#d98a2b") + d.path("M30 -128q18 -4 16 18q2 16 -3 26q-8 6 -9 -4q2 -18 -6 -30z", "#d98a2b", "#b96f1c", 2) + d.path("M-30 -92q10 20 4 44q12 18 6 40M22 -96q-8 24 2 50", stroke="#b96f1c", sw=4, opacity=.7)
    spoon = d.rect(-5, -236, 10, 132, "#9aa4ab", 5) + d.oval(0, -242, 15, 24, "#b9c1c7", "#8d98a1", 3) + d.path("M-14 -140Q0 -156 14 -140L10 -126H-10Z", "#c97d22")
    tin = d.group(d.rect(-46, -104, 92, 104, "#f3efe6", 8, "#b9b09a", 3) + d.oval(0, -104, 46, 11, "#8d98a1", "#b9b09a", 3) + d.path("M-38 -106Q0 -146 38 -106Z", "#ffffff", "#d5dbdf", 2) + d.path("M10 -122l46 -46", stroke="#3f8fb5", sw=9) + d.path("M-14 -122q20 -26 40 -6l-16 18z", "#3f8fb5") + d.circle(0, -50, 36, "#3f8fb5") + d.path("M-6 -78Q-28 -76 -26 -52L-32 -40L-25 -37V-26Q-22 -22 -12 -24L-12 -18H14V-34Q26 -44 24 -60Q18 -80 -6 -78Z", "#fdf3e0") + d.path("M-30 -39Q-6 -42 0 -30V-20M-6 -26l6 8l6 -8", stroke="#c0392b", sw=4), x=112, y=4, scale=1.25)
    return d.oval(0, 2, 44, 7, "#000", opacity=.17) + drink + spoon + tin


def tea():
    """A cup of tea with steam and two lumps of sugar."""
    cup = d.oval(0, 0, 74, 13, "#fdfdfb", "#b9c1c7", 3) + d.path("M-46 -66Q-42 -6 0 -6Q42 -6 46 -66Z", "#fdfdfb", "#b9c1c7", 3) + d.path("M44 -54q34 -4 28 22q-6 18 -38 14", stroke="#b9c1c7", sw=8) + d.oval(0, -66, 46, 9, "#8a4a1f", "#b9c1c7", 3) + "".join(d.path(f"M{k} -84q-14 -26 4 -48q14 -22 0 -44", stroke="#ffffff", sw=7, opacity=.85) for k in (-16, 14))
    return cup + "".join(d.rect(x, -20, 24, 22, "#ffffff", 3, "#b9c1c7", 2) for x in (92, 122))


def scene(thick):
    bg = rooms.kitchen(wall="blue", view="garden")
    gran = people.person(500, 690, 1.05, **{**people.LOOKS["gwen"], "face": "smile", "arms": "front"})
    guest = people.person(250, 700, 1.0, **{**people.LOOKS["kofi"], "arms": "down"})
    table = rooms.front(588, top="#efe6d2", body="#c9a979", lip=60)
    things = hh.cake(366, 632, .8, "90") + d.group(thickened() if thick else tea(), x=520, y=646) + settings.card(466, 654, 110, 44, "Gwen", size=28) + hh.bottle(756, 640, .95, "#3f6b4a", "Sekt", "#d9b45a") + "".join(hh.glass(x, 642, .85, "#eef5f7", .02) for x in (830, 892, 954)) + hh.mug(250, 640, .7, "#7f9fb5") + hh.gift(120, 642, .7)
    return d.page(bg, guest, gran, table, things)
