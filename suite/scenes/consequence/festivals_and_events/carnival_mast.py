"""A carnival handcart with a tower in a street: tram wires above, a low bridge ahead, or open sky."""
from kit import goods, people, rooms
from kit.documents import *

PICTURES = {"carnival_mast_wires.png": {"what": "wires"}, "carnival_mast_bridge.png": {"what": "bridge"}, "carnival_mast_sky.png": {"what": "sky"}}


def scene(what):
    out = rooms.street("day", walls=("#e6d3b3", "#d9b8a0", "#cfd3c4", "#c9b7a4"))
    if what == "wires":
        out += path("M0 690H1024M0 740H1024", stroke="#b9c1c7", sw=6) + "".join(rect(x, 130, 13, 520, "#4b5258") + path(f"M{x} 170H{x + 150}", stroke="#4b5258", sw=8) for x in (60, 820)) + path("M0 190Q512 214 1024 190", stroke="#23282d", sw=5) + path("M0 160Q512 172 1024 160", stroke="#23282d", sw=3) + "".join(path(f"M{x} 166V196", stroke="#23282d", sw=3) for x in range(40, 1024, 120)) + rect(880, 330, 110, 60, "#2f5d9a", 6) + text(935, 370, "TRAM", 30, "#fff", bold=True, at="middle")
    if what == "bridge":
        out += rect(700, 180, 324, 110, "#8a6a58") + "".join(path(f"M700 {200 + i * 24}H1024", stroke="#a98a74", sw=3) for i in range(4)) + rect(700, 166, 324, 20, "#6d5648") + rect(968, 290, 56, 360, "#7d5f4e") + rect(690, 290, 30, 360, "#7d5f4e") + circle(840, 250, 44, "#fff", "#c8322b", 10) + text(840, 262, "3.5 m", 25, "#23282d", bold=True, at="middle")
    x = 430
    cart = goods.foot(x, 726, 190) + rect(x - 160, 610, 320, 80, "#5f9a4c", 6, "#3f7034", 3) + "".join(circle(x + k, 700, 30, "#2b3036") + circle(x + k, 700, 12, "#c9d0d5") for k in (-100, 100)) + rect(x - 80, 440, 160, 170, "#e2b53c", 4, "#b5892a", 3) + "".join(rect(x - 80 + i * 40, 416, 26, 30, "#e2b53c", 2, "#b5892a", 2) for i in range(4)) + rect(x - 24, 520, 48, 90, "#8a5a34", 20) + path(f"M{x - 160} 650h-90", stroke="#8a6340", sw=13) + text(x, 662, "King Carnival", 30, "#fff", bold=True, at="middle")
    poles = rect(600, 714, 330, 12, "#eef1f3", 5, "#2b3036", 3) + rect(620, 734, 330, 12, "#eef1f3", 5, "#2b3036", 3) + goods.tag(880, 640, "Alu poles/2 x 3 m", 160, 22) if what != "bridge" else rect(560, 714, 330, 12, "#eef1f3", 5, "#2b3036", 3) + rect(580, 734, 330, 12, "#eef1f3", 5, "#2b3036", 3) + goods.tag(850, 640, "Alu poles/2 x 3 m", 160, 22)
    return page(out, cart, poles, people.person(150, 740, .6, skin="brown", hair="curly", hair_colour="black", top="jumper", top_colour="#c9577b", face="laugh"))
