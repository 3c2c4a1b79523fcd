"""A jug of punch, glasses, and ice beside it: dry ice in a foam box, ice under raw fish, ice with a broken glass in it, or plain ice."""
from kit import goods, household, rooms, scenery
from kit.documents import *

PICTURES = {"punch_ice_dry.png": {"what": "dry"}, "punch_ice_fish.png": {"what": "fish"}, "punch_ice_shards.png": {"what": "shards"}, "punch_ice_plain.png": {"what": "plain"}}


def ice(what):
    x, y = 690, 650
    if what == "dry":
        heap = "".join(rect(x - 120 + (i * 41) % 226, y - 176 - (i * 23) % 34, 34, 15, "#eef3f5", 7, "#c3cfd5", 2) for i in range(26))
        fog = "".join(oval(x - 110 + i * 46, y - 190 + (i % 2) * 16, 56, 20, "#fff", opacity=.6) for i in range(6)) + "".join(oval(x - 170 + i * 320, y - 60, 50, 60, "#fff", opacity=.35) for i in range(2)) + oval(x - 150, y - 10, 60, 16, "#fff", opacity=.5) + oval(x + 160, y - 8, 60, 16, "#fff", opacity=.5)
        return goods.foot(x, y, 160) + heap + rect(x - 150, y - 160, 300, 160, "#f6f7f4", 10, "#cfd4d0", 3) + rect(x - 110, y - 116, 220, 76, "#dce9ee", 6) + text(x, y - 64, "DRY ICE", 42, "#2f5878", bold=True, at="middle") + fog
    if what == "fish":
        box = goods.foot(x, y, 170) + rect(x - 160, y - 110, 320, 110, "#3f7fa6", 8, "#2b5a78", 3) + text(x, y - 40, "HARBOUR FISH", 30, "#fff", bold=True, at="middle")
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
    drinks = "".join(household.glass(x, 662, .8, "#d9534a", .15) for x in (110, 180, 250))
    return page(back, rooms.front(600, top="#f1ece0", body="#c9577b", lip=84), drinks, goods.jug(380, 656, .95), ice(what), scenery.bowl(60, 700, .5))
