from kit import documents as d

PICTURES = {"fair_plan_exit.png": {"words": "EXIT B"}, "fair_plan_store.png": {"words": "STORE"}}


def scene(words):
    hall = d.rect(90, 90, 760, 540, "#fbf8f1", 0, "#3c434a", 10) + d.text(470, 140, "Town hall, winter fair, 700 guests", 28, d.INK, bold=True, at="middle")
    stalls = "".join(d.rect(x, y, 120, 64, c, 6, "#00000030") + d.text(x + 60, y + 40, n, 22, at="middle") for x, y, n, c in ((120, 170, "Honey", "#f3d48a"), (280, 170, "Wool", "#d8c6e0"), (440, 170, "Toys", "#bfe3c4"), (600, 170, "Soup", "#f0c3a8"), (240, 330, "Books", "#c5d9e8"), (420, 330, "Jewels", "#f3c9cf"), (600, 330, "Candles", "#e9e0b8")))
    stage = d.rect(120, 500, 220, 104, "#c9b8a0", 4, "#8a6d4b") + d.text(230, 560, "Stage", 26, at="middle")
    doors = d.door_gap(640, 630, 120, swing=False) + d.rect(600, 646, 200, 46, "#e9efe9", 6, "#6f8a78", 2) + d.text(700, 679, words, 28, "#2f5d45", bold=True, at="middle")
    doors += d.door_gap(90, 360, 90, upright=True, swing=False) + d.rect(12, 380, 66, 66, "#e9efe9", 6, "#6f8a78", 2) + d.text(45, 408, "EXIT", 20, "#2f5d45", bold=True, at="middle") + d.text(45, 434, "A", 24, "#2f5d45", bold=True, at="middle")
    free = d.rect(632, 546, 136, 68, "#fff7b8", 6, "#c0392b", 4) + d.text(700, 596, "?", 48, "#c0392b", bold=True, at="middle")
    return d.page(d.desk("pine"), d.sheet(10, 40, 890, 690), hall, stalls, stage, doors, free, d.pen(950, 150, 300, 84, "#c0392b"), d.mug(960, 600, "#3f6c8f", 50))
