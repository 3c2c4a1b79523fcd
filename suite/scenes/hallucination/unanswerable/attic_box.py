"""A closed box; its side reads Teapots or carries only a number."""
from kit import household
from kit.documents import *
from kit.scenery import *

PICTURES = {"attic_box_label.png": {"words": "Teapots"}, "attic_box_number.png": {"words": "No. 6"}}


def scene(words):
    roof = fade(0, 0, 1024, 560, "#a9845c", "#8d6b48") + "".join(path(f"M{x} 0L{x2} 560", stroke="#6f5236", sw=16) for x, x2 in ((160, 0), (380, 300), (640, 720), (860, 1024))) + rect(430, 120, 170, 150, "#f4efe3") + fade(442, 132, 146, 126, "#a9cfe8", "#e3f0f5") + path("M515 132v126M442 195h146", stroke="#f4efe3", sw=8) + path("M430 270L250 768H780L600 270Z", "#fff6d9", opacity=.16)
    return page(roof, fade(0, 560, 1024, 208, "#7a5a3c", "#684b31"), "".join(line(0, y, 1024, y, "#55402a", 3) for y in (590, 640, 700)), household.carton(512, 690, 330, 240, "#c9a06b", words, 54), suitcase(190, 680, 1.1, "#7a3f3a"), household.teddy(800, 700, .8))
