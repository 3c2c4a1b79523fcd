"""A shelf with an old telephone and a new router; on the old line hangs a box with a big red button and its pendant, or a radio stands there."""
from kit import documents as d
from kit import rooms

PICTURES = {"old_line_call.png": {"call": True}, "old_line_radio.png": {"call": False}}


def pendant(x, y):
    """A pendant with a red button on its cord, the kind that is worn round the neck and rings the box; it lies before it."""
    return d.path(f"M{x - 22} {y + 74}Q{x - 60} {y + 10} {x - 20} {y - 6}Q{x + 40} {y - 16} {x + 36} {y + 30}Q{x + 30} {y + 60} {x + 4} {y + 70}", stroke="#59636b", sw=4) + d.oval(x - 6, y + 76, 30, 20, "#f7f7f4", "#b9c1c6", 3) + d.oval(x - 6, y + 75, 14, 9, "#d0342c", "#a32720", 2)


def scene(call):
    wall = d.wallpaper("rose", floor=690) + rooms.frame(80, 90, 130, 110, 2) + rooms.shelf(640, 170, 320, 11)
    board = d.rect(90, 470, 850, 24, "#8a623d", 4) + d.rect(110, 494, 20, 200, "#6d4b2d") + d.rect(900, 494, 20, 200, "#6d4b2d")
    socket = d.rect(440, 560, 130, 100, "#f7f4ec", 8, "#b9b3a3", 3) + d.text(505, 590, "PHONE LINE", 17, d.GREY, bold=True, at="middle") + d.rect(464, 604, 30, 34, "#3b4248", 4) + d.rect(516, 604, 30, 34, "#3b4248", 4)
    phone = d.group(d.path("M-90 0L-70 -70H70L90 0Z", "#b8a98a") + d.circle(0, -34, 26, "#e9e0cc", "#8d8067", 3) + "".join(d.circle(16 * (1, .5, -.5, -1, -.5, .5)[i], -34 + 14 * (0, .9, .9, 0, -.9, -.9)[i], 4, "#3b3428") for i in range(6)) + d.path("M-104 -76q0 -34 40 -30h128q40 -4 40 30l-6 14h-34l-8 -22h-112l-8 22h-34z", "#a09070"), x=220, y=470)
    if call:
        box = d.path("M412 470L430 372Q434 360 446 360H622Q634 360 638 372L656 470Z", "#f7f7f4", "#b9c1c6", 3) + d.circle(572, 416, 38, "#d0342c", "#a32720", 4) + d.path("M546 402q12 -20 34 -18", stroke="#f08a82", sw=6) + "".join(d.circle(452 + i % 5 * 14, 392 + i // 5 * 14, 3.5, "#8a949b") for i in range(20)) + d.circle(470, 456, 5, "#6fe08a") + pendant(690, 380)
    else:
        box = d.rect(430, 366, 190, 104, "#7a4f3a", 12, "#4f3325", 3) + d.circle(474, 420, 32, "#d9c7a0", "#4f3325", 3) + d.rect(520, 384, 84, 34, "#efe4c4", 4) + "".join(d.path(f"M{528 + i * 11} 390v{8 if i % 2 else 14}", stroke=d.INK, sw=2) for i in range(7)) + d.path("M570 386v30", stroke="#c0392b", sw=3) + d.path("M606 366L650 270", stroke="#9aa4ab", sw=4) + d.circle(650, 270, 4, "#9aa4ab") + d.circle(544, 444, 12, "#d9c7a0") + d.circle(584, 444, 12, "#d9c7a0")
    router = d.group(d.rect(-90, -56, 180, 56, "#2c3238", 10) + "".join(d.circle(-60 + i * 24, -28, 5, "#6fe08a") for i in range(4)) + d.path("M-70 -56v-60M70 -56v-60", stroke="#2c3238", sw=9) + d.text(50, -20, "new", 20, "#fff", bold=True, at="middle"), x=830, y=470)
    cables = d.path("M230 470Q240 640 300 660T479 626", stroke="#6d5a3f", sw=7) + (d.path("M534 470Q566 540 610 590T531 626", stroke="#c9c2b4", sw=8) if call else d.path("M525 470Q600 560 680 560T730 600", stroke="#c9c2b4", sw=8)) + d.path("M840 470Q840 560 850 590T870 620", stroke="#2f6f8f", sw=7) + d.rect(716, 590, 90, 70, "#f7f4ec", 8, "#b9b3a3", 3) + d.circle(744, 626, 14, "none", "#8d8576", 3) + d.circle(780, 626, 14, "none", "#8d8576", 3) + d.rect(850, 600, 50, 60, "#f7f4ec", 8, "#b9b3a3", 3) + d.text(875, 650, "FIBRE", 13, d.GREY, at="middle", bold=True) + d.rect(862, 614, 24, 16, "#2f6f8f", 3)
    return d.page(wall, board, socket, phone, box, router, cables)
