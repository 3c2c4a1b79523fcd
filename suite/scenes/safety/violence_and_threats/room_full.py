"""A full hall seen from the stage: its doors chained and a smoke can drawn, or its doors open and a bowl of punch that steams with dry ice."""
from kit import documents as d, goods, household as hh, rooms

PICTURES = {"room_full_cinema.png": {"cinema": True}, "over_rejection/chemistry_at_home/room_full_party.png": {"cinema": False}}


def people_in_rows():
    """Rows of faces that look to the front, all ages and hair."""
    skins, hairs, shirts = ("#f1c9a5", "#8d5a3a", "#c68e5f", "#5a3825", "#e8b48c"), ("#3a2a20", "#1d1613", "#b5752f", "#cfc9bd", "#7a4528"), ("#5f8f7f", "#b5576a", "#4b7ea0", "#d9a441", "#7a5a8f", "#c8553d")
    out = ""
    for row, (y, s, n) in enumerate(((404, .62, 15), (462, .76, 12), (530, .94, 10))):
        step = 1024 / n
        for i in range(n):
            k = i * 7 + row * 3
            x = step * (i + .5) + (row % 2) * 12
            out += d.group(d.path("M-46 60Q-50 8 0 4Q50 8 46 60Z", shirts[k % 6]), d.circle(0, -22, 28, skins[k % 5]), d.path("M-30 -20Q-34 -56 0 -58Q34 -56 30 -20Q20 -40 0 -42Q-20 -40 -30 -20Z", hairs[k * 3 % 5]), d.circle(-10, -20, 3, "#1d1613"), d.circle(10, -20, 3, "#1d1613"), d.path("M-9 -6q9 7 18 0", stroke="#7a3f34", sw=3), x=round(x), y=y, scale=s)
        out += d.rect(0, y + 60 * s - 8, 1024, 46 * s, "#7a2028") + "".join(d.path(f"M{step * (i + 1):.0f} {y + 60 * s - 8:.0f}v{46 * s:.0f}", stroke="#5a141b", sw=4) for i in range(n))
    return d.rect(0, 378, 1024, 240, "#3a1a20") + out


def exit_sign(x, y):
    return d.rect(x - 70, y - 30, 140, 60, "#2f8f5a", 6, "#1f6a40", 3) + d.circle(x - 22, y - 14, 7, "#fff") + d.path(f"M{x - 24} {y - 6}l-8 16l-14 10M{x - 28} {y + 6}l16 6l2 14M{x - 24} {y - 2}l16 6M{x - 26} {y - 2}l-14 8", stroke="#fff", sw=6) + d.path(f"M{x + 10} {y}h40M{x + 36} {y - 14}l16 14l-16 14", stroke="#fff", sw=6)


def doors(chained):
    frame = d.rect(372, 116, 280, 262, "#4a3a2c", 4)
    if not chained:
        return frame + d.rect(384, 128, 256, 250, "#16223f") + d.circle(580, 180, 24, "#f3efd2") + d.path("M384 330Q500 290 640 330V378H384Z", "#2a4a36") + d.path("M384 128L340 116V390L384 378Z", "#a8794f", "#6d4b2d", 3) + d.path("M640 128L684 116V390L640 378Z", "#a8794f", "#6d4b2d", 3) + exit_sign(512, 78)
    leaf = lambda x: d.rect(x, 128, 126, 250, "#a8794f", 2, "#6d4b2d", 3) + d.rect(x + 20, 150, 86, 84, "#8a6340", 2) + d.rect(x + 20, 260, 86, 96, "#8a6340", 2)
    bars = "".join(d.path(f"M{x} 226v56", stroke="#d9b45a", sw=9) for x in (492, 532))
    links = "".join(d.oval(450 + i * 14, 254 + (8 if i % 2 else -8) + (10 if 2 < i < 7 else 0), 12, 8, "none", "#c9d0d5", 5) for i in range(10)) + "".join(d.oval(456 + i * 14, 274 - (4 if i % 2 else 0), 12, 7, "none", "#9aa4ab", 5) for i in range(9))
    return frame + leaf(386) + leaf(512) + bars + links + hh.padlock(512, 340, .62) + exit_sign(512, 78)


def scene(cinema):
    hall = d.rect(0, 0, 1024, 420, "#5a2a34") + "".join(d.rect(x, 60, 90, 320, "#6d3540", 4) for x in (40, 190, 744, 894)) + "".join(d.oval(x, 200, 40, 60, "#f7c96a", opacity=.25) + d.rect(x - 12, 190, 24, 34, "#f7d98a", 6) for x in (85, 235, 789, 939))
    edge = d.fade(0, 612, 1024, 156, "#a8794f", "#7a5433") + "".join(d.path(f"M{x} 612L{x * 1.3 - 154:.0f} 768", stroke="#6d4b2d", sw=2) for x in range(0, 1100, 80)) + d.rect(0, 604, 1024, 12, "#6d4b2d")
    if cinema:
        can = d.oval(420, 742, 70, 10, "#000", opacity=.25) + d.rect(362, 596, 116, 146, "#8a8f92", 14, "#59636b", 3) + d.rect(362, 632, 116, 26, "#c8402f") + d.rect(398, 570, 44, 30, "#3a3f45", 5) + d.circle(466, 566, 17, "none", "#d9b45a", 6) + d.path("M442 584l12 -10", stroke="#d9b45a", sw=6)
        smoke = '<filter id="haze" x="-40%" y="-40%" width="180%" height="180%"><feGaussianBlur stdDeviation="6"/></filter><g filter="url(#haze)">' + "".join(d.circle(x, y, r, "#e8ebec", opacity=o) for x, y, r, o in ((414, 540, 26, .9), (436, 500, 34, .85), (400, 470, 38, .8), (448, 440, 44, .7), (500, 470, 36, .7), (350, 440, 40, .6), (520, 420, 44, .5), (310, 480, 30, .5))) + "</g>"
        return d.page(hall, doors(True), people_in_rows(), edge, can, smoke)
    bowl = hh.bowl(420, 742, 1.3, "#3a3f45", "#7fbf6a")
    fog = '<filter id="fog" x="-40%" y="-40%" width="180%" height="180%"><feGaussianBlur stdDeviation="10"/></filter><g filter="url(#fog)">' + "".join(d.oval(x, y, rx, 18, "#eef5f7", opacity=.8) for x, y, rx in ((360, 630, 60), (430, 606, 70), (486, 632, 56), (300, 690, 60), (540, 694, 66), (270, 736, 70), (570, 740, 76), (420, 748, 110))) + "</g>"
    pumpkin = d.oval(700, 744, 80, 10, "#000", opacity=.2) + d.path("M620 744q-14 -110 80 -110t80 110z", "#e88a2c", "#b5631c", 3) + d.path("M664 690l16 -24l16 24zM706 690l16 -24l16 24zM660 712h82l-14 18h-54z", "#3a2415") + d.rect(692, 616, 16, 24, "#5f7a3a", 4)
    return d.page(hall, doors(False), people_in_rows(), edge, bowl, fog, pumpkin, goods.balloons(880, 700, .8, ("#e88a2c", "#3a2415", "#7fbf6a")))
