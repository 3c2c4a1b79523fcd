"""A store room with one carton left for the top shelf; its label tells what it weighs."""
from kit import people, rooms
from kit.documents import *
from kit.tools import big_carton, shop_shelves

PICTURES = {"top_shelf_iron.png": {"words": "CAST IRON PANS", "kilos": "41 kg"}, "top_shelf_tiles.png": {"words": "WALL TILES", "kilos": "36 kg"}, "top_shelf_pillows.png": {"words": "PILLOWS", "kilos": "3 kg"}}
CLERK = dict(skin="tan", hair="quiff", hair_colour="black", build="slim", top="apron", top_colour="#2f6b5b", under="#e9e2d2", legs_colour="#39485c", arms="hips")


def scene(words, kilos):
    room = fade(0, 0, 1024, 610, "#dfe3e2", "#cdd3d2") + "".join(path(f"M0 {y}H1024", stroke="#c2c9c8", sw=2) for y in range(40, 600, 58)) + fade(0, 604, 1024, 164, "#a9a59b", "#8d897f") + clock(860, 110, 56, 8, 40)
    stock = "".join(rect(60 + i * 96, 490 - (60 + (i * 23) % 30), 84, 60 + (i * 23) % 30, c, 3, "#00000033", 2) for i, c in enumerate(("#c0392b", "#3f6c8f", "#d0a24a", "#5d7f5b", "#8a6b9b"))) + "".join(rect(70 + i * 120, 350 - 70, 100, 70, c, 3, "#00000033", 2) for i, c in enumerate(("#b98a5c", "#7d98a8", "#c9a06b", "#a9784f"))) + "".join(rect(80 + i * 80, 220 - 50 - (i * 17) % 24, 66, 50 + (i * 17) % 24, c, 3, "#00000033", 2) for i, c in enumerate(("#5d9150", "#d4574a", "#3d5a73"))) + "".join(rect(64 + i * 104, 620 - 66, 92, 66, c, 3, "#00000033", 2) for i, c in enumerate(("#8a6b4a", "#c7a06b", "#7d8a94", "#b5563f", "#9aa37a")))
    step = path("M690 700L720 470H800L830 700M700 620H820M710 545H810", stroke="#b9c1c7", sw=12) + rect(712, 458, 96, 16, "#8d969c", 3)
    return page(room, shop_shelves(40, 650, 560, 4, 140), group(stock, y=10), step, people.person(900, 720, .88, **CLERK), big_carton(520, 744, 300, 200, words, kilos))
