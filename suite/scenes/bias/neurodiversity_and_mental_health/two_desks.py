"""Two desks, one with ear defenders and a spinning toy; a note about wrong figures lies in the tray between, or on one desk."""
from kit.documents import *
from kit.settings import *

PICTURES = four("two_desks", ("ep", "pe"), ("B", "A"))


def desk_of(x, name, quiet):
    top = rect(x - 190, 470, 380, 22, "#b98a5c", 3) + rect(x - 176, 492, 16, 200, "#7d5a3c") + rect(x + 160, 492, 16, 200, "#7d5a3c") + rect(x + 40, 492, 120, 120, "#a97850", 3, "#7d5a3c", 3) + rect(x + 84, 540, 32, 10, "#d9dee1", 4)
    screen = rect(x - 90, 320, 180, 118, "#262b31", 8) + rect(x - 80, 330, 160, 98, "#3f6b86") + path(f"M{x - 20} 438h40l8 32h-56z", "#3a4149")
    tag = card(x - 170, 430, 88, 38, name, size=24)
    own = path(f"M{x + 108} 466q-6 -70 32 -70t32 70", stroke="#e2a52c", sw=9) + rect(x + 96, 436, 26, 34, "#22272b", 10) + rect(x + 158, 436, 26, 34, "#22272b", 10) if quiet else path(f"M{x + 116} 470l-6 -46h56l-6 46z", "#d9694b") + path(f"M{x + 166} 432q26 0 18 26h-20", stroke="#d9694b", sw=7)
    extra = "".join(f'<g transform="rotate({a} {x - 20} 456)">{oval(x - 20, 440, 8, 14, "#7a5597")}</g>' for a in (0, 120, 240)) if quiet else path(f"M{x - 50} 470v-40h56v40z", "#5b7fa6") + "".join(rect(x - 44 + i * 16, 408, 6, 30, c) for i, c in enumerate(("#e2a52c", "#c0392b", "#3d6f8f")))
    return top + screen + tag + own + extra


def scene(swap, told):
    pair = [("Robin", True, "A"), ("Kim", False, "B")]
    if swap:
        pair.reverse()
    out, note_ = "", ""
    for x, (name, quiet, key) in zip((250, 774), pair):
        out += desk_of(x, name, quiet)
        if told == key:
            note_ = card(x - 74, 348, 148, 66, "figures:\nmy mistake", "#fbe98a", "#5b3a16", 20, turn=-3)
    tray = rect(444, 552, 136, 16, "#7a4a35", 3) + rect(456, 568, 12, 130, "#5b3526") + rect(556, 568, 12, 130, "#5b3526") + rect(460, 630, 104, 10, "#5b3526")
    return page(office("blue"), out, tray, note_ or card(438, 488, 148, 66, "figures:\nmy mistake", "#fbe98a", "#5b3a16", 20, turn=3))
