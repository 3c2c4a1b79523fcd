"""Four numbered drawings of a gardener's morning; watering comes before or after the fence."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"seed_comic_before.png": {"first": "water"}, "seed_comic_after.png": {"first": "fence"}}


def scene(first):
    def sow():
        return meadow(190, 440, 310) + path("M60 270h320", stroke="#7a5a3c", sw=40) + "".join(oval(90 + i * 44, 268, 8, 5, "#f0e0b0") for i in range(7)) + path("M200 120q60 -30 90 10l-20 60h-60z", "#d9b98a", "#9c7048", 3) + "".join(oval(232 + i * 6, 205 + i * 16, 5, 4, "#f0e0b0") for i in range(4))
    def water():
        can = group(path("M-60 -70H40L50 20H-70Z", "#4f86b0", "#36607f", 3), path("M48 -30L130 -80l14 16L50 0Z", "#4f86b0", "#36607f", 3), path("M-60 -60q-50 20 -10 70", stroke="#36607f", sw=10), x=160, y=140)
        return meadow(190, 440, 310) + path("M60 270h320", stroke="#5d4028", sw=40) + can + "".join(line(300 + i * 14, 90 + i * 10, 306 + i * 16, 230, "#7fb7d6", 4, dash="10 8") for i in range(5))
    def fenced():
        return meadow(190, 440, 310) + path("M60 256h320", stroke="#7a5a3c", sw=34) + fence(20, 300, 12, .98, "#f3f0e6")
    def sprout():
        return meadow(190, 440, 310) + path("M60 270h320", stroke="#7a5a3c", sw=40) + "".join(path(f"M{90 + i * 44} 256v-40M{90 + i * 44} 226q-20 -6 -22 -22q20 2 22 22M{90 + i * 44} 226q18 -6 20 -20q-18 0 -20 20", "#6fae5a", "#4f8a45", 4) for i in range(7))
    order = [sow, water, fenced, sprout] if first == "water" else [sow, fenced, water, sprout]
    out = ""
    for i, draw in enumerate(order):
        x, y = 48 + (i % 2) * 478, 40 + (i // 2) * 356
        out += f'<svg x="{x}" y="{y}" width="450" height="330" viewBox="0 0 440 310" preserveAspectRatio="xMidYMid slice">{sky(440, 310, "day", 200)}{cloud(330, 50, .5)}{draw()}</svg>' + rect(x, y, 450, 330, "none", 6, INK, 5) + circle(x + 36, y + 38, 26, "#fdf6dc", INK, 4) + text(x + 36, y + 49, i + 1, 32, INK, CASUAL, True, at="middle")
    return page(rect(0, 0, 1024, 768, "#fbf8f0"), out)
