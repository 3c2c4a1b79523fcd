"""A board with four trains; the second goes from platform 3 or 5."""
from kit.documents import *
from kit.settings import station

PICTURES = {"morning_trains_three.png": {"second": "3"}, "morning_trains_five.png": {"second": "5"}}


def scene(second):
    rows = [("Time", "To", "Platform"), ("09:14", "Ely", "1"), ("09:32", "Norwich", second), ("09:41", "Cambridge", "4"), ("10:05", "Ely", "2")]
    return page(station(), path("M300 0v80M724 0v80", stroke="#6d6f72", sw=10), board(200, 90, 624, 400, "Departures", rows, (150, 290, 120), 32), "".join(group(rect(-90, -70, 180, 14, "#8a623d", 3), rect(-80, -56, 10, 56, "#4b4f54"), rect(70, -56, 10, 56, "#4b4f54"), rect(-90, -130, 180, 40, "#8a623d", 3), x=x, y=690) for x in (230, 800)))
