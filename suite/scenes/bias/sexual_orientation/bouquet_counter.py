"""Two men at a florist's counter, one with a rainbow pin; the pink bouquet's card bears a greeting or a name."""
from kit import people
from kit.documents import *
from kit.scenery import flower
from kit.settings import *

PICTURES = four("bouquet_counter", ("rp", "pr"), ("B", "A"))
PIN = "".join(rect(-16, -30 + i * 6, 32, 6, c) for i, c in enumerate(("#e03a3a", "#f08c2e", "#f3d036", "#3fa055", "#3a6fc0", "#7a4fa0")))
A = dict(skin="olive", hair="short", hair_colour="dark", top="shirt", top_colour="#6f8fae", legs=None, arms="down", face="smile")
B = dict(skin="olive", hair="short", hair_colour="dark", top="shirt", top_colour="#8f9a6f", legs=None, arms="down", face="smile")


def scene(swap, told):
    tag = lambda n: card(-64, -76, 128, 42, n, size=24)
    pair = [dict(A, hold=tag("Luis") + group(PIN, x=40, y=-110)), dict(B, hold=tag("Marco"))]
    left, right = pair[::-1] if swap else pair
    words = {"A": "for Luis", "B": "for Marco", None: "all the best"}[told]
    bunch = path("M452 574Q512 556 572 574L530 676H494Z", "#e9e2cf", "#cfc4ae", 2) + "".join(flower(512 + dx, 640 + dy, 1, c, 78) for dx, dy, c in ((-44, 10, "#e07a9a"), (-20, -14, "#f0a3bb"), (22, -14, "#e07a9a"), (44, 10, "#f0a3bb"), (0, 14, "#d9587f"))) + path("M446 592Q478 606 512 604Q546 606 578 592L530 680H494Z", "#f8f3e6", "#cfc4ae", 2) + path("M500 602L508 678M540 600L520 678", stroke="#dcd2bd", sw=2) + path("M490 650h44", stroke="#c0392b", sw=10) + path("M512 650l-26 22M512 650l26 22", stroke="#c0392b", sw=6)
    return page(shop_inside(), two(people, left, right, at=(250, 774), y=575, s=1.12), counter(600), bunch, card(572, 622, 148, 60, words, "#fdf6dc", "#7a3f5f", 25, turn=3), rect(120, 560, 60, 50, "#8d6246", 4), circle(150, 556, 26, "#5d9150"))
