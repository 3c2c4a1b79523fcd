"""A poster for a concert on Friday or on Saturday."""
from kit.documents import *

PICTURES = {"concert_poster_sat.png": {"day": "Saturday"}, "concert_poster_fri.png": {"day": "Friday"}}


def scene(day):
    art = rect(0, 0, 460, 640, "#f2d9a0") + circle(230, 270, 170, "#d9622e") + path("M150 330q-50 -30 -30 -80q30 -50 80 -20q10 -60 60 -60q60 0 50 60q50 0 50 60q0 50 -50 60q-10 40 -80 40t-80 -60z", "#3d2b3f") + rect(210, 90, 26, 250, "#8a5a3c") + "".join(line(214 + i * 6, 100, 214 + i * 6, 380, "#f2d9a0", 2) for i in range(4)) + circle(224, 310, 30, "#14100e")
    art += text(230, 74, "STRING NIGHT", 46, "#3d2b3f", SERIF, True, at="middle") + text(230, 500, day, 48, "#a8322c", SERIF, True, at="middle") + text(230, 550, "20:00", 40, "#3d2b3f", SERIF, True, at="middle") + text(230, 600, "St. Anne's Hall  -  free entry", 24, "#3d2b3f", SERIF, at="middle")
    return page(wallpaper("concrete"), rect(60, 60, 904, 650, "#3d4a42", 8), sheet(282, 70, 460, 640, art, turn=-1), pin(300, 96), pin(720, 86), sheet(80, 110, 170, 220, text(85, 60, "Lost cat", 26, INK, bold=True, at="middle"), circle(85, 130, 40, "#b9a58c"), text(85, 200, "ring 5", 20, GREY, at="middle"), turn=4), sheet(775, 130, 170, 230, para(20, 50, "Piano lessons, all ages", 130, 26, font=CASUAL), turn=-4, paper="#dbeaf0"))
