"""A rota on a fridge; Ines has the kitchen or the bins on Thursday."""
from kit.documents import *

PICTURES = {"kitchen_rota_kitchen.png": {"ines": 0}, "kitchen_rota_bins.png": {"ines": 1}}


def scene(ines):
    k, b = ("Ines", "Paul") if ines == 0 else ("Paul", "Ines")
    rows = [("", "Kitchen", "Bins", "Bathroom"), ("Mon", "Paul", "Zoe", "Ines"), ("Tue", "Zoe", "Ines", "Paul"), ("Wed", "Ines", "Paul", "Zoe"), ("Thu", k, b, "Zoe"), ("Fri", "Zoe", "Paul", "Ines")]
    fridge = fade(0, 0, 1024, 768, "#e6eaeb", "#d3d9db") + rect(60, 0, 904, 768, "#f4f6f6", 10, "#b9c0c5", 4) + rect(60, 90, 904, 8, "#b9c0c5") + rect(90, 130, 20, 240, "#9aa2a8", 10) + rect(90, 20, 20, 56, "#9aa2a8", 10)
    return page(fridge, sheet(190, 150, 660, 480, text(330, 66, "Flat 3, who does what", 34, "#5b2f42", CASUAL, True, at="middle") + table(50, 100, (110, 150, 150, 150), rows, 26, 58, "#8c5b7a", font=CASUAL, stripe="#f6ecf2"), turn=1), circle(520, 156, 20, "#e2a52c", "#b37d1c"), circle(850, 400, 18, "#3f7fa6"), note(700, 620, 170, 120, "milk, eggs!", 34, "#bfe3c4", -4), rect(700, 30, 150, 46, "#c0392b", 23), text(775, 62, "PIZZA", 26, "#fff", bold=True, at="middle"))
