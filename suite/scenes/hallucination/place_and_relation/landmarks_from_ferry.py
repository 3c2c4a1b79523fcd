"""A coast seen from a ferry: lighthouse left of the church, or right of it."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"landmarks_from_ferry_left.png": {"left": True}, "landmarks_from_ferry_right.png": {"left": False}}


def church(x, y, s=1):
    return group(rect(-40, -100, 150, 100, "#ece7dc"), path("M-46 -100L36 -160L116 -100Z", "#6d6f78"), rect(-84, -190, 58, 190, "#e3ddd0"), path("M-90 -190L-55 -280L-20 -190Z", "#6d6f78"), path("M-55 -280v-34M-66 -300h22", stroke="#4b4f54", sw=4), rect(20, -60, 30, 60, "#6b4a33", 14), "".join(rect(a, -70, 18, 40, "#9fb6c1", 9) for a in (-16, 70)), circle(-55, -150, 14, "#fffdf6", "#555"), x=x, y=y, scale=s)


def scene(left):
    a, b = (270, 720) if left else (720, 270)
    land = path("M0 420Q120 350 270 372T560 384T760 366T1024 400V470H0Z", "#7fa07a") + path("M0 452q200 -24 420 -8t604 -12v50H0z", "#b9a98a")
    rail = rect(0, 640, 1024, 18, "#f4f4f0", stroke="#b9c0c5") + rect(0, 720, 1024, 48, "#dfe3e4") + "".join(rect(x, 640, 12, 100, "#f4f4f0", stroke="#b9c0c5") for x in range(40, 1024, 120)) + circle(880, 706, 44, "none", "#d9622e", 20)
    return page(sky(kind="evening", until=470), cloud(540, 130, 1, "#f6e3d0"), land, lighthouse(a, 396, .72), church(b, 396, .62), house(500, 400, .26), house(580, 404, .22, roof="#6d6f78"), sea(462, far="#8fa9bd", near="#44617f"), sailboat(430, 560, .4, stripe="#2f6f8f"), gull(620, 240, .7), gull(700, 210, .5), rail)
