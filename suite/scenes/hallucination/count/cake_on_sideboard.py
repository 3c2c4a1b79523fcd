"""A birthday cake with seven candles or six."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"cake_on_sideboard_seven.png": {"n": 7}, "cake_on_sideboard_six.png": {"n": 6}}


def scene(n):
    wall = wallpaper("rose") + "".join(circle(60 + i * 82, 50 + (i % 3) * 70 + 20, 5, "#ffffff", opacity=.5) for i in range(12))
    rope = [(k * 32, 110 + 34 * abs(((k * 32) % 512) / 256 - 1)) for k in range(33)]
    garland = path("M" + "L".join(f"{a} {150 - b + 100:.0f}" for a, b in rope), stroke="#8d6b5a", sw=3) + "".join(path(f"M{k * 32 - 26} {250 - rope[k][1]:.0f}h52l-26 54z", ["#d4574a", "#3f7fa6", "#f0c24b", "#5d9150", "#8c5b9b"][k % 5]) for k in range(2, 33, 3))
    top = rect(0, 590, 1024, 178, "#8f6242") + rect(0, 590, 1024, 26, "#a97850") + path("M340 616v152M684 616v152", stroke="#6f4a30", sw=4) + circle(310, 690, 10, "#d8bd6c") + circle(714, 690, 10, "#d8bd6c")
    cake = oval(512, 590, 270, 22, "#f4f1ea", "#cfc8ba", 3) + fade(300, 430, 424, 150, "#f6e0c6", "#e8c9a6", rx=12) + path("M300 440q0 -34 212 -34t212 34v34q-26 34 -52 0t-54 0t-52 0t-54 0t-54 0t-54 0t-54 0t-58 0z", "#f2a7b5") + oval(512, 430, 212, 30, "#f7c1cb") + rect(300, 516, 424, 10, "#d98a99")
    step = 340 / (n - 1)
    tapers = "".join(candle(round(342 + i * step), 428 + (10 if i % 2 else -4), .62, ["#7fb0d0", "#f3d36b", "#a6cf9a"][i % 3]) for i in range(n))
    gifts = rect(70, 480, 150, 112, "#4f8a8b", 4) + rect(134, 480, 22, 112, "#f3d36b") + path("M145 480q-50 -50 -50 -14q10 16 50 14q40 2 50 -14q0 -36 -50 14z", "#f3d36b") + rect(820, 510, 120, 82, "#b5563f", 4) + rect(820, 542, 120, 16, "#f7f1e3") + leaf_pot(960, 592, .8)
    return page(wall, garland, top, gifts, cake, tapers)
