"""A van with a firm's name on its side: Brandt or Brunel."""
from kit import rooms
from kit.documents import *
from kit.scenery import *

PICTURES = {"movers_van_brandt.png": {"name": "Brandt"}, "movers_van_brunel.png": {"name": "Brunel"}}


def scene(name):
    return page(sky(until=400), cloud(200, 80), rect(0, 120, 1024, 430, "#c9a98c"), "".join(rect(50 + i * 170, 160 + k * 190, 80, 110, "#9fb3bd", stroke="#f2ebdd", sw=8) + rect(44 + i * 170, 276 + k * 190, 92, 10, "#f2ebdd") for i in range(6) for k in range(2)), paving(540, 70), van(500, 640, 1.75, "#f1ead8", name, "#2f5a4a", "#2f5a4a"), road(630, 138, kerb=False), tree(960, 600, .9), crate(110, 600, .6))
