"""A wall calendar; the day with the word dentist is the 11th or the 18th."""
from kit.documents import *

PICTURES = {"dentist_day_11.png": {"day": 11}, "dentist_day_18.png": {"day": 18}}


def scene(day):
    return page(wallpaper("blue", floor=None), calendar(190, 90, 640, 560, "March", 2, 31, {day: "#c0392b", 27: "#2f6f8f"}, "#3d6f5b", pencilled={day: "dentist", 27: "Mia 5!", 6: "bins"}), circle(510, 60, 9, "#5b6369"), path("M510 60L380 92M510 60L640 92", stroke="#8a8f94", sw=3), leaf_pot(930, 768, 1.5), rect(40, 520, 110, 248, "#8a623d", 4), "".join(rect(52 + i * 20, 440 - i % 2 * 20, 16, 90 + i % 2 * 20, c) for i, c in enumerate(("#8c2f39", "#3d5a73", "#d0a24a", "#5d7f5b"))), rect(40, 510, 110, 16, "#a97850"))
