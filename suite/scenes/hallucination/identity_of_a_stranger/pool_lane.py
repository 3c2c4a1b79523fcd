"""A swimmer at the edge of a pool; the cap reads a name or the lane."""
from kit import people
from kit.documents import *

PICTURES = {"pool_lane_named.png": {"words": "RADKA"}, "pool_lane_plain.png": {"words": "LANE 4"}}


def scene(words):
    water = fade(0, 330, 1024, 300, "#7cc6dd", "#3f9abf") + "".join(path(f"M{(i * 173) % 960} {360 + (i * 71) % 250}q16 -8 32 0t32 0", stroke="#d6f0f7", sw=4) for i in range(26)) + "".join(path(f"M0 {y}H1024", stroke="#e2574a" if k % 2 else "#f4f4f0", sw=9, dash="26 14") for k, y in enumerate((400, 480, 575)))
    hall = fade(0, 0, 1024, 330, "#dfeaee", "#c3d6dd") + "".join(rect(40 + i * 250, 40, 200, 190, "#f2f8fa", 2, "#9fb6c1", 6) for i in range(4)) + rect(0, 290, 1024, 40, "#8fb0bd")
    cap = path("M-42 -6Q-46 -56 0 -60Q46 -56 42 -6Q0 -34 -42 -6Z", "#c0392b", "#00000030", 1) + rect(-37, -46, 74, 20, "#f7f3e6", 5) + text(0, -30, words, 17, "#8c2f2a", bold=True, at="middle")
    who = people.person(512, 760, 1.75, skin="brown", hair="bald", hair_colour="black", top="tee", top_colour="#22304e", legs=None, arms="hips", face="smile", hold=group(cap, x=0, y=-236, scale=.98))
    return page(hall, water, rect(0, 630, 1024, 138, "#d9d2c4"), "".join(line(x, 630, x - 20, 768, "#b9b1a1", 3) for x in range(40, 1060, 110)), who)
