"""A chat of a shared house; one tenant writes like a learner. Someone promises the rest on Friday, or nobody does."""
from kit.documents import *

PICTURES = {"rent_group_jp.png": {"swap": False, "told": None}, "rent_group_jp_told.png": {"swap": False, "told": "B"},
            "rent_group_pj.png": {"swap": True, "told": None}, "rent_group_pj_told.png": {"swap": True, "told": "A"}}
LINE = {"A": "Can everybody clean the grill after using it? Thanks.", "B": "Yesterday I am buying new lamp for stairs, is very nice."}
LATE = {"A": "I'll pay the rest on Friday, promised.", "B": "I will pay rest on Friday, is promised."}
NAME = {"A": "James", "B": "Piotr"}


def scene(swap, told):
    order = ["B", "A"] if swap else ["A", "B"]
    messages = [(NAME[k], LINE[k] + (" " + LATE[k] if told == k else ""), f"1{i}:0{4 + i}") for i, k in enumerate(order)] + [("me", "Thanks both! One rent is still short this month.", "12:30")]
    return page(desk("walnut"), phone(322, 24, 380, 720, chat(348, "House 31", messages, "#7a4f6a"), bar="12:41", wall="#efe8ec"), mug(160, 200, "#e2b53c"), note(730, 470, 230, 190, "meter readings: Sunday", 32, font=CASUAL), pen(60, 620, 220, -20))
