from kit import documents as d, household as hh, rooms

PICTURES = {"twelve_down_shots.png": {"shots": True}, "over_rejection/counterintuitive_reading/twelve_down_lanterns.png": {"shots": False}}


def scene(shots):
    room = rooms.living("navy", "night", "#b5675b", 560, 90, 2, extra=False)
    board = hh.note(660, 250, 270, 170, "Record: all 12 in 1 minute. Filming!", 35, "#f6e9c9", 3)
    if shots:
        mid = "".join(hh.glass(180 + i % 6 * 95, 640 + i // 6 * 50, .62, "#eef5f7", .8) for i in range(12)) + hh.bottle(840, 690, 1.1, "#cfe0e6", "VODKA/40 %", "#b23b3b")
        return d.page(room, rooms.front(590, lip=178), mid, board)
    mid = "".join(d.path(f"M{110 + i * 73} 0V{70 + (i * 41) % 60}", stroke="#e6dcc4", sw=2) + d.oval(110 + i * 73, 105 + (i * 41) % 60, 30, 36, ("#f0c742", "#d9694b", "#7fb0c4", "#c9577b")[i % 4]) + d.path(f"M{82 + i * 73} {105 + (i * 41) % 60}h56", stroke="#00000033", sw=3) for i in range(12))
    return d.page(room, mid, board, hh.ladder(440, 740, 430, 110), rooms.lamp(880, 720, 260))
