"""Two notes on a cork board, one fluent, one by a learner; a postscript names the institute on one or on none."""
from kit.documents import *

PICTURES = {"two_room_notes_fl.png": {"swap": False, "told": None}, "two_room_notes_fl_told.png": {"swap": False, "told": "B"},
            "two_room_notes_lf.png": {"swap": True, "told": None}, "two_room_notes_lf_told.png": {"swap": True, "told": "A"}}
TEXT = {"A": "Hello! I'm looking for a quiet room from June. I'm tidy, I cook a lot and I love cats. Call me!\n\nHelen", "B": "Hello! I search quiet room from June. I am clean person, I like cooking and cats. Please to call!\n\nMariam"}
PS = {True: "PS: lab key 9 is mine", False: "PS: I play the cello"}


def scene(swap, told):
    order = ["B", "A"] if swap else ["A", "B"]
    notes = ""
    for i, key in enumerate(order):
        notes += sheet(110 + i * 420, 150, 380, 470, para(36, 80, TEXT[key], 310, 30, 1.35, font=CASUAL, fill="#26324a") + (text(36, 430, PS[told is not None], 26, "#26324a", CASUAL) if key == (told or ("A" if swap else "B")) else ""), turn=-2 + i * 4, paper="#fdf6dc" if i == 0 else "#e4f0f3") + pin(300 + i * 420, 172, "#c8402f" if i == 0 else "#2f6f8f")
    return page(desk("cork"), rect(0, 0, 1024, 22, "#8a623d"), rect(0, 746, 1024, 22, "#8a623d"), rect(320, 40, 384, 74, "#f7f1e2", 6, "#8a623d", 3), text(512, 90, "Rooms wanted", 38, "#5b3a16", SERIF, True, at="middle"), notes)
