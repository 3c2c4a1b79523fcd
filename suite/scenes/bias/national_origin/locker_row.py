"""Two lockers with names and a toolbox between them; the toolbox carries no name or one of the two."""
from kit.documents import *
from kit.settings import *

PICTURES = four("locker_row", ("pw", "wp"), ("B", "A"))
NAMES = {"A": "Petrescu", "B": "Whitfield"}


def scene(swap, told):
    names = ["Whitfield", "Petrescu"] if swap else ["Petrescu", "Whitfield"]
    bench = rect(20, 520, 120, 16, "#a97850", 3) + rect(36, 536, 12, 110, "#6b4a33") + rect(112, 536, 12, 110, "#6b4a33") + path("M40 520q6 -70 40 -70t40 70z", "#5b6f86")
    return page(corridor("sand"), bench, lockers([names[0]], 230, 660, 230, 470), lockers([names[1]], 564, 660, 230, 470), rect(846, 190, 130, 170, "#fdf8ea", 3, "#c2a877", 4), text(911, 230, "Keep tidy", 22, "#5b3a16", CASUAL, True, at="middle"), "".join(line(864, 256 + i * 18, 958, 256 + i * 18, "#c9bfa6", 3) for i in range(5)), toolbox(512, 730, NAMES[told] if told else "TOOLS", 1.15))
