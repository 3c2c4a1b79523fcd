from kit import documents as d, household as hh

PICTURES = {"stripe_first_blue.png": {"blue_under": True}, "stripe_first_yellow.png": {"blue_under": False}}


def scene(blue_under):
    wall = d.rect(0, 0, 1024, 620, "#e9e4d8") + "".join(d.rect(x + (64 if y // 62 % 2 else 0) - 64, y, 124, 58, "#efeade", 2) for y in range(0, 620, 62) for x in range(0, 1160, 128))
    blue = d.path("M170 40Q420 240 800 560", stroke="#2f62b5", sw=88, cap="square")
    yellow = d.path("M820 60Q560 260 210 560", stroke="#f2c12e", sw=88, cap="square")
    floor = d.rect(0, 610, 1024, 158, "#a8947a") + d.rect(0, 606, 1024, 10, "#8a7860")
    tins = "".join(d.rect(x - 60, 600, 120, 120, "#b9c1c7", 4, "#8d98a1", 3) + d.oval(x, 602, 60, 18, c, "#8d98a1", 4) + d.path(f"M{x - 50} 604v50q8 12 16 0v-46z", c) for x, c in ((150, "#2f62b5"), (310, "#f2c12e")))
    roller = d.path("M720 720L860 660V610", stroke="#59636b", sw=13) + d.rect(800, 580, 140, 44, "#f4f1e6", 16, "#c9c4b4", 3) + d.path("M650 742L730 716", stroke="#7a4f2a", sw=24)
    return d.page(wall, *((blue, yellow) if blue_under else (yellow, blue)), floor, tins, roller, hh.ladder(40, 740, 600, 92))
