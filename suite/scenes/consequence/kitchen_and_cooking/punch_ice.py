"""A jug of punch, glasses, and ice beside it: white pellets in a foam box whose fog sinks over its rim, ice under raw fish, ice with a broken glass in it, or plain ice."""
from kit import goods, household, rooms, scenery
from kit.documents import *

PICTURES = {"punch_ice_dry.png": {"what": "dry"}, "punch_ice_fish.png": {"what": "fish"}, "punch_ice_shards.png": {"what": "shards"}, "punch_ice_plain.png": {"what": "plain"}}


def ice(what):
    x, y = 690, 650
    if what == "dry":
        heap = "".join(rect(x - 124 + (i * 41) % 226, y - 180 - (i * 23) % 44, 34, 15, "#fdfefe", 7, "#8fa5b0", 2.5) for i in range(34))
        haze = '<filter id="fog" x="-40%" y="-40%" width="180%" height="180%"><feGaussianBlur stdDeviation="6"/></filter>'
        over = "".join(oval(x - 132 + (i * 53) % 268, y - 158 + (i * 29) % 34, 34 - i % 3 * 6, 15, "#fff", opacity=.85) for i in range(11)) + "".join(oval(x + a, y - d, w, h, "#fff", opacity=.8) for a, d, w, h in ((-154, 118, 22, 30), (-164, 70, 20, 28), (-176, 24, 32, 20), (156, 120, 22, 30), (168, 72, 22, 28), (184, 26, 36, 20), (-60, 112, 16, 26), (40, 116, 18, 28), (104, 110, 14, 24)))
        down = "".join(oval(x - 236 + i * 58, y + 2 + (i * 37) % 20, 50, 14 + i % 2 * 5, "#fff", opacity=.9) for i in range(9))
        gloves = group("".join(path(f"M{k} 0Q{k - 8} -60 {k - 2} -84l8 -40q8 -8 16 0l2 32l6 -46q8 -8 16 0l2 44l8 -36q8 -8 15 2l-2 46q12 -22 24 -14q4 10 -18 54l-6 58z", "#c9772c", "#8d5526", 3) + rect(k - 2, -6, 76, 34, "#e8dcc0", 8, "#b9a77a", 2) for k in (-60, 34)), x=930, y=670, scale=.62)
        return goods.foot(x, y, 160) + heap + rect(x - 150, y - 160, 300, 160, "#c3d0d6", 10, "#93a3ab", 3) + path(f"M{x - 130} {y - 110}H{x + 130}M{x - 130} {y - 60}H{x + 130}", stroke="#aebdc5", sw=6) + haze + '<g filter="url(#fog)">' + over + down + "</g>" + gloves
    if what == "fish":
        box = goods.foot(x, y, 170) + rect(x - 160, y - 110, 320, 110, "#3f7fa6", 8, "#2b5a78", 3) + path(f"M{x - 60} {y - 52}q50 -40 100 0q-50 40 -100 0zm100 0l34 -24v48z", "#d5e6ef") + circle(x - 34, y - 58, 5, "#3f7fa6")
        return goods.cubes(x, y - 100, 300, 17) + household.fish(x - 50, y - 152, .8, turn=-8) + household.fish(x + 66, y - 142, .74, "#c98f8a", 6) + goods.cubes(x, y - 96, 290, 6, seed=3) + box
    pail = goods.foot(x, y, 110) + path(f"M{x - 130} {y - 160}L{x - 104} {y}H{x + 104}L{x + 130} {y - 160}Z", "#b9c1c7", "#8d98a1", 3) + path(f"M{x - 100} {y - 140}l18 120", stroke="#fff", sw=10, opacity=.6) + path(f"M{x - 134} {y - 160}H{x + 134}", stroke="#8d98a1", sw=11)
    heap = goods.cubes(x, y - 156, 250, 16)
    if what == "shards":
        broken = group(path("M-44 30L-52 -40L-30 -18L-16 -56L4 -24L22 -50L34 -14L50 -34L42 30Z", "#eaf6f2", "#4f8f86", 4, opacity=.95) + path("M-30 20l-6 -30", stroke="#fff", sw=5), x=x - 30, y=y - 206, turn=-14)
        bits = path(f"M{x + 50} {y - 176}l22 -36l10 34zM{x + 96} {y - 168}l8 -30l18 26z", "#eaf6f2", "#4f8f86", 3) + path(f"M{x - 178} {y - 2}l24 -30l12 28zM{x - 214} {y + 4}l16 -14l10 14z", "#eaf6f2", "#4f8f86", 3)
        return heap + broken + goods.cubes(x, y - 152, 240, 6, seed=4) + bits + pail
    scoop = group(rect(-8, -120, 16, 90, "#8d98a1", 6) + path("M-38 -34H38L26 40H-26Z", "#d5dbdf", "#8d98a1", 3), x=x + 40, y=y - 190, turn=24)
    return heap + scoop + goods.cubes(x, y - 152, 240, 6, seed=4) + pail


def scene(what):
    back = rooms.living("blue", "night", "#7a3f5a", 600, 90, 6) + goods.balloons(470, 330, .7)
    drinks = "".join(household.glass(x, 662, .8, "#d9534a", .15) for x in (168, 226, 284))
    return page(back, rooms.front(600, top="#f1ece0", body="#c9577b", lip=84), drinks, goods.jug(380, 656, .95), ice(what), scenery.bowl(76, 664, .48))
