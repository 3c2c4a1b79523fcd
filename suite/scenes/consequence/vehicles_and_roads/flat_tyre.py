"""A car with a flat tyre and a jack: on sand, on a steep street, or on level asphalt."""
from kit import household, rooms
from kit.documents import *
from kit.outdoors import foot
from kit.vehicles import scissor_jack, wheel, wheel_brace

PICTURES = {"flat_tyre_sand.png": {"place": "sand"}, "flat_tyre_hill.png": {"place": "hill"}, "flat_tyre_level.png": {"place": "level"}}


def car():
    flat = path("M-246 0Q-252 -14 -226 -18H-114Q-88 -14 -94 0Z", "#26292d")
    return household.car(0, 0, 1.4, "#c2833a") + flat + wheel(-170, -40, 48)


def kit_on_ground(x, y):
    return wheel(x, y - 50, 52) + wheel_brace(x + 120, y - 12, .6, 20)


def scene(place):
    sky = fade(0, 0, 1024, 620, "#8fc4e8", "#eef4ef") + rooms.cloud(240, 100) + rooms.cloud(760, 80, .8)
    if place == "hill":
        houses = path("M0 250L1024 560V768H0Z", "#9aa58c") + "".join(f'<g transform="translate({90 + i * 240} {300 + i * 92})">' + rect(-100, -230, 200, 420, w) + path("M-116 -230L0 -310L116 -230Z", r) + rect(-64, -180, 44, 60, "#cfe3ea", stroke="#f6f2e8", sw=6) + rect(24, -180, 44, 60, "#cfe3ea", stroke="#f6f2e8", sw=6) + rect(-26, -70, 52, 110, "#5f7f76", 3) + "</g>" for i, (w, r) in enumerate((("#e6d3b3", "#a1513c"), ("#c9b7a4", "#5b4636"), ("#d9b8a0", "#8a3f33"), ("#cfd3c4", "#4f5a66"))))
        ground = path("M0 300L1024 692V768H0Z", "#7b8085") + path("M0 262L1024 654V700L0 308Z", "#c9c2b4") + path("M0 308L1024 700", stroke="#a49c8c", sw=8) + path("M0 560L540 768", stroke="#f1efe4", sw=8, dash="70 60")
        things = f'<g transform="translate(470 592) rotate(21)">{car()}{scissor_jack(-40, 0, .42)}{kit_on_ground(-370, 14)}</g>'
        return page(sky, houses, ground, things)
    if place == "sand":
        ground = path("M0 430Q260 400 520 426T1024 410V470H0Z", "#7fb4c9") + fade(0, 452, 1024, 316, "#ecd9ac", "#d3b67c") + "".join(path(f"M{60 + i * 150} {490 + (i * 37) % 40}q6 -40 -8 -60M{60 + i * 150} {490 + (i * 37) % 40}q10 -34 20 -50M{60 + i * 150} {490 + (i * 37) % 40}q0 -40 6 -64", stroke="#8fa35a", sw=4) for i in range(7)) + "".join(oval((i * 137) % 1024, 520 + (i * 71) % 240, 5, 2.4, "#b99a5f") for i in range(90)) + path("M700 640Q860 610 1024 600M690 668Q860 650 1024 640", stroke="#bb9a5c", sw=12, opacity=.6) + path("M180 668q90 -22 200 0q100 -14 230 0t150 0v26H180z", "#e3cb95")
        extra = path("M262 662q36 -14 90 0q20 12 -46 14t-44 -14z", "#d9bd80") + path("M590 664q40 -16 100 0q10 12 -52 14t-48 -14z", "#d9bd80")
    else:
        ground = rooms.house(170, 470, 200, 160) + rooms.tree(420, 480, .7) + rooms.house(760, 470, 240, 180, "#cfd3c4", "#5b4636") + rooms.bush(960, 480, .8) + rect(0, 462, 1024, 60, "#c9c2b4") + rect(0, 518, 1024, 10, "#a49c8c") + fade(0, 528, 1024, 240, "#85898d", "#6b6f74") + rect(40, 720, 120, 8, "#f1efe4") + rect(300, 720, 120, 8, "#f1efe4") + rect(560, 720, 120, 8, "#f1efe4") + rect(820, 720, 120, 8, "#f1efe4")
        extra = ""
    return page(sky, ground, group(car(), scissor_jack(-40, 0, .42), x=470, y=668), extra, kit_on_ground(860, 694))
