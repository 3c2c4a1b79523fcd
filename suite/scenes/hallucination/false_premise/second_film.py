"""A cinema board with two films, or with one film and a talk."""
from kit.documents import *
from kit.scenery import lamp

PICTURES = {"second_film_two.png": {"late": "Film: Salt Road"}, "second_film_talk.png": {"late": "Talk: the director"}}


def scene(late):
    front = wallpaper("navy") + rect(120, 70, 784, 110, "#8c2f39", 10, "#e2b53c", 6) + text(512, 146, "REGENT CINEMA", 62, "#f6e7b8", SERIF, True, at="middle", spacing=6) + "".join(circle(146 + i * 33, 84, 6, "#ffe79a") + circle(146 + i * 33, 168, 6, "#ffe79a") for i in range(23))
    panel = rect(212, 230, 600, 330, "#f7f3e6", 6, "#e2b53c", 8) + text(512, 292, "Saturday", 40, "#8c2f39", SERIF, True, at="middle") + "".join(text(256, 372 + i * 100, a, 40, INK, SERIF, True) + text(400, 372 + i * 100, b, 40, INK, SERIF) for i, (a, b) in enumerate((("18:30", "Film: Blue Harbour"), ("21:15", late))))
    return page(front, panel, rect(0, 640, 1024, 128, "#8d8f92"), "".join(line(x, 640, x * 1.4 - 205, 768, "#777a7d", 3) for x in range(60, 1024, 110)), rect(60, 330, 110, 310, "#4b2530", 4, "#e2b53c", 4), rect(854, 330, 110, 310, "#4b2530", 4, "#e2b53c", 4), circle(156, 500, 7, "#e2b53c"), circle(868, 500, 7, "#e2b53c"))
