"""A step ladder under a dead lamp in a corridor: behind it a pair of swing doors, or a notice board."""
from kit import rooms
from kit.documents import *
from kit.household import bucket

PICTURES = {"corridor_lamp_doors.png": {"doors": True}, "corridor_lamp_board.png": {"doors": False}}


def steps(x, y):
    return oval(x, y + 4, 150, 14, "#000", opacity=.18) + path(f"M{x + 100} {y - 20}L{x + 20} {y - 400}", stroke="#98a1a8", sw=12) + path(f"M{x - 96} {y}L{x - 36} {y - 404}M{x + 66} {y}L{x + 30} {y - 404}", stroke="#c8ced3", sw=15) + "".join(rect(x - 90 + k * 10, y - 60 - k * 66, 150 - k * 15, 14, "#e2b53c", 3, "#9b7620", 2) for k in range(5)) + rect(x - 50, y - 420, 96, 20, "#e2b53c", 4, "#9b7620", 2)


def scene(doors):
    wall = rect(0, 0, 1024, 620, "#dfe7e2") + rect(0, 380, 1024, 240, "#b9cfc4") + rect(0, 374, 1024, 10, "#8fb3a3") + rect(0, 596, 1024, 24, "#f4efe4") + fade(0, 620, 1024, 148, "#b3b7b5", "#969b99") + "".join(line(x, 620, x * 1.5 - 256, 768, "#8c918f", 2) for x in range(-60, 1100, 110))
    if doors:
        back = rect(322, 150, 380, 470, "#f2efe6", 0, "#b9b3a2", 3)
        for k in (0, 1):
            x = 336 + k * 178
            back += rect(x, 164, 174, 456, "#c98f55", 3, "#8a5f32", 3) + circle(x + 87, 270, 44, "#d5e8ef", "#6b5a43", 8) + path(f"M{x + 60} 290l40 -44", stroke="#fff", sw=6, opacity=.7) + rect(x + (140 if k == 0 else 14), 380, 20, 90, "#d9dee1", 3, "#8d969c", 2) + rect(x + 4, 560, 166, 50, "#d9dee1", 2, "#8d969c", 2)
        back += rect(430, 96, 164, 42, "#2f5d50", 4) + text(512, 127, "CANTEEN", 28, "#fff", bold=True, at="middle") + path("M350 632Q430 700 505 636M690 632Q600 700 520 636", stroke="#8c918f", sw=5, opacity=.8)
    else:
        back = rect(330, 170, 364, 240, "#c8985f", 3, "#8a5f32", 10) + sheet(360, 196, 130, 160, text(16, 40, "CHOIR", 24, "#2f4d6b", bold=True) + para(16, 70, "every Monday at six in room 4", 100, 17), turn=-2) + sheet(520, 200, 140, 90, text(16, 36, "LOST", 24, "#a8322a", bold=True) + text(16, 66, "one umbrella", 18), turn=3, paper="#fbe98a") + sheet(530, 310, 110, 80, text(14, 46, "Bike swap", 19), turn=-1, paper="#cfe3d4") + rect(430, 96, 164, 42, "#2f5d50", 4) + text(512, 127, "NOTICES", 28, "#fff", bold=True, at="middle")
    lamp = rect(400, 0, 224, 22, "#8d969c") + rect(412, 22, 200, 22, "#b7bbb9", 8, "#8d969c", 2)
    lit = "".join(rect(x, 0, 180, 20, "#8d969c") + rect(x + 8, 20, 164, 20, "#fffbe0", 8) for x in (40, 800))
    side = "".join(rect(x, 170, 150, 450, c, 3, "#00000033", 2) + rect(x + 20, 200, 110, 150, "#d5e8ef", 2, "#00000033", 2) + circle(x + 130, 420, 8, "#d9b45a") + text(x + 75, 156, n, 26, GREY, bold=True, at="middle") for x, c, n in ((70, "#7a9aa6", "11"), (810, "#7a9aa6", "12")))
    box = rect(690, 700, 210, 26, "#e9eef0", 3, "#9aa4ab", 2) + text(795, 720, "LED tube", 18, GREY, at="middle")
    return page(wall, lit, lamp, side, back, steps(512, 730), box, bucket(220, 740, .5, "#7d98a8", False))
