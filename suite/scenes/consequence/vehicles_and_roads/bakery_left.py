"""A cyclist's view of a street with a bakery on the left: tram rails run along the road, or only a painted line."""
from kit.documents import *
from kit.scenery import cloud, shop, sky, tree

PICTURES = {"bakery_left_rails.png": {"rails": True}, "bakery_left_plain.png": {"rails": False}}


def scene(rails):
    out = sky(until=420) + fade(0, 396, 1024, 372, "#c9c2b4", "#b8b1a2") + cloud(700, 90) + "".join(rect(x, y, w, 420 - y, c) + "".join(rect(x + 14 + k * 34, y + 24 + r * 56, 18, 30, "#cfe3ea") for k in range(int((w - 20) // 34)) for r in range(int((400 - y) // 60))) for x, y, w, c in ((700, 180, 150, "#d9c3a8"), (860, 120, 180, "#c98f6b"), (590, 250, 110, "#cfd3c4"), (430, 290, 90, "#e3d3b3"), (350, 262, 84, "#d9b8a0")))
    out += path("M0 768V520L470 400H560L1024 540V768Z", "#8a8f94") + path("M0 520L470 400H440L0 480Z", "#c9c2b4") + path("M1024 540L560 400H590L1024 500Z", "#c9c2b4") + path("M0 480L440 400L350 400L0 440Z", "#d5cec0")
    out += shop(10, 440, 300, 290, "BAKERY", awning="#b3413a", wall="#e6d6b8") + tree(960, 470, .8)
    if rails:
        for a, b in ((290, 300), (620, 630)):
            x1 = 500 + (a - 450) * .09
            out += path(f"M{x1 - 1:.0f} 404L{x1 + 4:.0f} 404L{a + 34} 768H{a - 8}Z", "#6a6f74") + path(f"M{x1:.0f} 404L{x1 + 2:.0f} 404L{a + 10} 768H{a - 4}Z", "#d9dee1") + path(f"M{x1 + 2:.0f} 404L{x1 + 3:.0f} 404L{a + 26} 768H{a + 12}Z", "#22272b")
        out += path("M0 236L1024 200M0 180L1024 214", stroke="#3b4248", sw=3)
    else:
        for k in range(5):
            t0, t1 = (k / 5) ** 2, ((k + .5) / 5) ** 2
            out += path(f"M{500 - 180 * t0:.0f} {404 + 364 * t0:.0f}L{504 - 174 * t0:.0f} {404 + 364 * t0:.0f}L{506 - 160 * t1:.0f} {404 + 364 * t1:.0f}L{500 - 182 * t1:.0f} {404 + 364 * t1:.0f}Z", "#f4f1e4")
    bar = path("M330 700Q400 650 480 668H640Q720 650 790 700", stroke="#22272b", sw=24) + path("M330 700l-40 34M790 700l40 34", stroke="#3b2a20", sw=38) + rect(536, 650, 50, 44, "#59636b", 8) + circle(560, 640, 22, "#d9dee1", "#59636b", 3) + path("M560 768V690", stroke="#c0392b", sw=34) + path("M372 684q-20 30 -50 34M748 684q20 30 50 34", stroke="#8d969c", sw=8)
    hands = "".join(path(f"M{x} 690Q{x + 46 * s} 664 {x + 64 * s} 700Q{x + 60 * s} 744 {x + 10 * s} 744Q{x - 40 * s} 740 {x - 30 * s} 712Z", "#c68e5f", "#a87046", 3) + path(f"M{x - 20 * s} 740Q{x - 90 * s} 760 {x - 130 * s} 800", stroke="#3f6c8f", sw=74) for x, s in ((300, 1), (824, -1)))
    return page(out, bar, hands)
