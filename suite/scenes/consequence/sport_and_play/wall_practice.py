"""A boy with a football before a brick wall with a chalked goal; on or at the wall a gas meter, beehives, loose coping stones, or nothing."""
from kit import goods, people, rooms, scenery
from kit.documents import *

PICTURES = {"wall_practice_meter.png": {"what": "meter"}, "wall_practice_hives.png": {"what": "hives"}, "wall_practice_stones.png": {"what": "stones"}, "wall_practice_bare.png": {"what": "bare"}}


def scene(what):
    back = scenery.sky(until=300) + scenery.cloud(240, 70, .8) + rooms.tree(930, 260, .9) + fade(0, 300, 1024, 270, "#9cc07a", "#7fa860") + rooms.bush(70, 480, .9)
    wall = rect(140, 180, 884, 390, "#b4644a") + "".join(path(f"M140 {180 + r * 30}H1024", stroke="#d9b39c", sw=3) + "".join(path(f"M{140 + c * 68 + (r % 2) * 34} {180 + r * 30}v30", stroke="#d9b39c", sw=3) for c in range(14)) for r in range(13))
    cap_ = rect(130, 162, 894, 20, "#d3cabb", 2, "#a89e8c", 2) if what != "stones" else "".join(group(rect(-70, -26, 138, 28, "#d3cabb", 2, "#a89e8c", 2), x=210 + i * 146, y=178 + (0, -3, 2, -4, 0, -2)[i], turn=(0, -7, 4, 9, -3, 6)[i]) for i in range(6)) + path("M520 190l14 60l-18 40l16 50M660 186l-10 50l14 44", stroke="#5d3526", sw=5)
    goal = path("M330 560V330H700V560", stroke="#f3f3ee", sw=8) + circle(420, 400, 26, "none", "#f3f3ee", 6) + circle(610, 400, 26, "none", "#f3f3ee", 6)
    thing = {"meter": lambda: rect(470, 400, 100, 120, "#d8dcdf", 6, "#8d98a1", 3) + rect(486, 418, 68, 30, "#fff", 3, "#8d98a1", 2) + text(520, 441, "00473", 20, "#2b2413", at="middle") + text(520, 484, "GAS", 26, "#2b2413", bold=True, at="middle") + path("M490 520V572M550 520V556H760V572M520 400V300H1000", stroke="#e2b53c", sw=15), "hives": lambda: "".join(goods.foot(x, 596, 60) + "".join(rect(x - 54, 560 - i * 46, 108, 44, c, 2, "#8a6a2c", 2) for i in range(3)) + rect(x - 62, 452, 124, 18, "#8d98a1", 3) + rect(x - 24, 590, 48, 7, "#3a2a20") + rect(x - 62, 600, 124, 9, "#8a6340") for x, c in ((420, "#f0d27a"), (610, "#bcd9e6"))) + "".join(oval((i * 83 + i * i * 13) % 330 + 350, 390 + (i * 61 + i * i * 7) % 180, 6, 4, "#3a2a10") for i in range(16)), "stones": lambda: "", "bare": lambda: ""}[what]()
    floor = fade(0, 566, 1024, 202, "#b9b4aa", "#98938a") + path("M0 640H1024M0 706H1024M200 566L120 768M480 566L470 768M760 566L830 768", stroke="#8d887e", sw=2)
    boy = people.person(220, 744, .66, age="child", skin="brown", hair="curly", hair_colour="black", top="tee", top_colour="#3f6c8f", legs="shorts", legs_colour="#f3efe6", face="smile")
    ball = goods.foot(330, 738, 34) + circle(330, 706, 32, "#fdfdfb", "#3a3f45", 3) + path("M330 690l14 10l-5 16h-18l-5 -16z", "#23282d") + path("M330 690v-14M344 700l14 -4M339 716l8 12M321 716l-8 12M316 700l-14 -4", stroke="#23282d", sw=3)
    return page(back, wall, cap_, goal, floor, thing, boy, ball)
