"""A dog between sheep and hens looks to the left or to the right."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"watchful_dog_sheep.png": {"left": True}, "watchful_dog_hens.png": {"left": False}}


def scene(left):
    guard = dog(512, 680, 1.5, "#3b3a3c", "#232224", collar="#d9a23c")
    return page(sky(until=420), cloud(300, 80), cloud(820, 120, .8), hills(410, seed=0), meadow(410), house(850, 480, .8, "#e9e3d2", "#6d6f78", "#a8423a"), fence(0, 470, 16, .9, "#cdb58f"), sheep(120, 600, 1), sheep(250, 690, 1.15), sheep(80, 730, 1.05), hen(780, 620, .8), hen(900, 690, .95), mirror(hen(820, 720, .9, "#e9e2d2", "#b9ae98"), x=820), guard if left else mirror(guard, x=512))
