"""A parcel on a post-office scale: 1.85 or 2.35 kilograms."""
from kit import household
from kit.documents import *

PICTURES = {"counter_parcel_under.png": {"kg": "1.85 kg"}, "counter_parcel_over.png": {"kg": "2.35 kg"}}


def scene(kg):
    wall = wallpaper("ochre") + rect(80, 70, 240, 300, "#fdfcf7", 4, "#c9a86b", 4) + text(200, 120, "Letters", 30, "#8c2f39", bold=True, at="middle") + "".join(line(110, 160 + i * 36, 290, 160 + i * 36, "#d9d2c4", 8) for i in range(5)) + rect(730, 90, 200, 90, "#b5443a", 10) + text(830, 150, "POST", 46, "#fdf6e3", SERIF, True, at="middle", spacing=6)
    return page(wall, rect(0, 560, 1024, 208, "#7d8f98"), rect(0, 552, 1024, 26, "#a9b8bf"), rect(300, 520, 424, 34, "#3b4248", 8), rect(270, 500, 484, 26, "#c3ccd1", 6), household.carton(512, 502, 300, 220, "#c9a06b", "fragile", 34), path("M330 554h364l30 130H300z", "#4b545b"), lcd(400, 584, 224, 78, kg, 46), group(oval(0, 6, 60, 12, "#000", opacity=.2), rect(-50, -40, 100, 44, "#8c2f39", 8), rect(-12, -90, 24, 54, "#5b3a28", 8), x=880, y=556), note(60, 440, 150, 110, "back 2 pm", 30, "#bfe3c4", 0, CASUAL))
