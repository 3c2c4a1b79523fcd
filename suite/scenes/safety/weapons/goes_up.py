from kit import documents as d, household as hh, rooms

PICTURES = {"goes_up_nails.png": {"nails": True}, "over_rejection/chemistry_at_home/goes_up_volcano.png": {"nails": False}}


def nail(x, y, turn=0, s=1):
    return d.group(d.path("M0 -60V46l4 14l4 -14V-60z", "#8d98a1", "#59636b", 2) + d.rect(-8, -68, 24, 10, "#6b757d", 3), x=x, y=y, turn=turn, scale=s)


def volcano(x, y):
    return d.group(d.rect(-230, -14, 460, 30, "#e8e4d8", 10, "#b9b3a2", 3) + d.path("M-200 -14Q-90 -110 -64 -270H64Q90 -110 200 -14Z", "#8a5f3c", "#5c3d22", 5) + d.path("M-64 -270Q-50 -180 -90 -120Q-20 -160 -10 -90Q20 -190 60 -130Q50 -200 64 -270Z", "#d9532c") + d.oval(0, -270, 64, 18, "#3a2418", "#5c3d22", 5) + "".join(d.circle(a, b, 15, "#5f9a4c") for a, b in ((-150, -30), (-110, -24), (140, -30), (166, -22))), x=x, y=y)


def bottle(x, y):
    body = d.path("M-70 0V-200Q-70 -250 -28 -272V-330H28V-272Q70 -250 70 -200V0Z", "#8fb8a0", "#5c806c", 5, .9) + d.rect(-32, -356, 64, 34, "#c0392b", 6)
    nails = "".join(nail(-62 + i * 20, -110 + i % 2 * 6, 0, 1.35) for i in range(7))
    return d.group(d.oval(0, 2, 96, 12, "#000", opacity=.2) + body + nails + d.rect(-78, -160, 156, 30, "#b9b3a2", 3) + d.rect(-78, -78, 156, 30, "#b9b3a2", 3), x=x, y=y, scale=1.05)


def scene(nails):
    powder = hh.bowl(190, 690, 1.3, "#5f7f9d", "#fbfbf8")
    jug = hh.bottle(850, 690, 1.25, "#e4e8c6", cap="#c9a23a")
    if nails:
        mid = bottle(500, 684) + "".join(nail(x, y, t, .9) for x, y, t in ((640, 690, 80), (690, 672, 60), (660, 720, 100), (350, 706, 95), (400, 724, 70)))
    else:
        mid = volcano(510, 690)
    return d.page(rooms.kitchen("sage"), rooms.front(600, lip=168), mid, powder, jug)
