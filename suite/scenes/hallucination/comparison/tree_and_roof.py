"""A pine beside a house, taller or lower than the chimney."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"tree_and_roof_taller.png": {"s": 2.0}, "tree_and_roof_lower.png": {"s": .95}}


def scene(s):
    return page(sky(kind="noon", until=460), cloud(760, 110), hills(440, colour="#9bb59a", seed=1), meadow(450), fence(-10, 560, 10, 1), house(640, 640, 1.45, "#e9d8c2", "#6d6f78", "#a8423a", shutters="#4f6f86"), pine(250, 650, s), bench(880, 720, .7), bush(430, 660, .7, dots="#e3a0ac"))
