"""A bar chart on a monitor: the day with the fewest visitors is Tuesday or Thursday."""
from kit.documents import *

PICTURES = {"library_week_tue.png": {"low": 1}, "library_week_thu.png": {"low": 3}}


def scene(low):
    values = [240, 190, 310, 190, 280, 360]
    values[low] = 90
    chart = window_bar(784, "visitors.ods") + text(60, 100, "Visitors last week", 30, INK, bold=True) + bars(90, 140, 640, 300, list(zip(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat"], values)), 400, 100, "#c98b3c")
    return page(wallpaper("blue", floor=720), monitor(90, 60, 820, 560, chart), leaf_pot(965, 680, .9), rect(250, 690, 470, 56, "#cfd5d9", 10) + "".join(rect(262 + i * 38, 698 + k * 16, 32, 12, "#f4f6f7", 3) for i in range(12) for k in range(3)))
