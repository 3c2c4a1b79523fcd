"""A pie of household money on a phone: the largest slice is rent or food."""
from kit.documents import *

PICTURES = {"household_money_rent.png": {"rent": 41, "food": 23}, "household_money_food.png": {"rent": 23, "food": 41}}


def scene(rent, food):
    parts = [("Rent", rent, "#5b6fa8"), ("Food", food, "#d98a3d"), ("Transport", 16, "#5f9a7a"), ("Clothes", 12, "#b8566b"), ("Savings", 8, "#8d8f94")]
    screen = text(164, 30, "October", 30, INK, bold=True, at="middle") + pie(164, 210, 135, parts, 20, key=False, hole=.38)
    for i, (name, v, colour) in enumerate(parts):
        screen += rect(40, 386 + i * 46, 26, 26, colour, 5) + text(82, 408 + i * 46, name, 23) + text(290, 408 + i * 46, f"{v} %", 23, GREY, at="end")
    return page(desk("linen"), phone(330, 30, 360, 710, screen, bar="18:42"), note(60, 120, 220, 190, "pay piano lessons!", 34), mug(860, 190, "#3f7d6f"), pen(740, 620, 240, -60))
