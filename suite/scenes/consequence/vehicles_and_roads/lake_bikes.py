"""A car before a low carport: the bicycles stand on its roof, or hang at its back."""
from kit import household, rooms
from kit.documents import *

PICTURES = {"lake_bikes_roof.png": {"roof": True}, "lake_bikes_back.png": {"roof": False}}


def scene(roof):
    sky = fade(0, 0, 1024, 560, "#8794a3", "#ced6da") + oval(200, 90, 190, 44, "#6f7b89", opacity=.7) + oval(620, 60, 260, 50, "#66727f", opacity=.7) + oval(900, 130, 180, 36, "#7a8794", opacity=.6)
    house = rooms.house(90, 600, 260, 300, "#dfc9a4", "#7d3f33")
    ground = fade(0, 560, 1024, 208, "#a3a6a2", "#858985") + fade(0, 530, 1024, 40, "#9dbb7c", "#86a867")
    carport = rect(570, 414, 470, 20, "#6b4a30") + rect(550, 384, 490, 34, "#8a6444", 3, "#5f432c", 3) + rect(960, 418, 26, 210, "#7a5638") + rect(620, 430, 330, 160, "#c9bfa9", opacity=.8) + "".join(line(620 + k * 33, 430, 620 + k * 33, 590, "#b3a890", 2) for k in range(11)) + rect(820, 500, 110, 90, "#7d98a8", 3) + rect(826, 460, 90, 40, "#c9a06b", 3)
    bikes = group(household.bicycle(0, 0, .62, "#c0392b"), household.bicycle(60, 10, .62, "#2f7f86"), x=330, y=488) + path("M230 500H460M254 500v24M430 500v24", stroke="#2b3036", sw=8) if roof else ""
    rack = path("M162 630H90M102 630V500", stroke="#2b3036", sw=9) + f'<g transform="translate(96 634) scale(.42 .8)">{household.bicycle(0, 0, 1, "#c0392b")}</g>' + f'<g transform="translate(72 640) scale(.42 .8)">{household.bicycle(0, 0, 1, "#2f7f86")}</g>' if not roof else ""
    return page(sky, house, ground, carport, bikes, rack, household.car(356, 690, 1.06, "#4f7d9d"), rect(590, 414, 34, 262, "#8a6444", 2, "#5f432c", 2))
