"""A stung, swollen finger with a bandage and ice at hand: the ring is still on it, or lies beside it."""
from kit.bodies import hand
from kit.documents import *

PICTURES = {"stung_finger_ring.png": {"ring": True}, "stung_finger_bare.png": {"ring": False}}


def scene(ring):
    grass = fade(0, 0, 1024, 768, "#8fbf6a", "#6a9e4c") + "".join(path(f"M{(i * 67) % 1024} {(i * 41) % 768}q4 -14 -2 -26", stroke="#5c8f40" if i % 2 else "#a6cf80", sw=3) for i in range(150))
    table = "".join(rect(0, 90 + k * 130, 1024, 118, "#b98a5c", 4, "#8a623d", 3) + path(f"M0 {140 + k * 130}q300 -16 620 4t404 -6", stroke="#9b7046", sw=3, opacity=.6) for k in range(5))
    ice = group(oval(8, 12, 120, 84, "#000", opacity=.18) + path("M-110 -60Q-120 60 -70 80H80Q120 50 100 -60Q0 -90 -110 -60Z", "#a9d3ea", "#6fa6c4", 3) + "".join(rect(-70 + (i * 47) % 130, -40 + (i * 31) % 80, 36, 32, "#dff1f9", 7, "#8fc0d9", 2) for i in range(7)) + rect(-112, -80, 214, 22, "#2f6fb0", 6), x=180, y=300, turn=-8)
    roll = group(oval(8, 12, 74, 70, "#000", opacity=.18) + circle(0, 0, 70, "#f4efe2", "#d3cbb8", 3) + "".join(circle(0, 0, r, "none", "#ddd5c2", 3) for r in (54, 40, 26)) + circle(0, 0, 12, "#cfc6b2") + path("M40 58Q120 70 190 40L196 76Q120 110 20 68Z", "#f4efe2", "#d3cbb8", 2), x=180, y=560)
    cardd = sheet(770, 470, 210, 250, text(105, 50, "HOLE", 24, "#2f5d50", bold=True, at="middle") + "".join(text(40, 92 + i * 36, str(i + 1), 22, INK) + text(160, 92 + i * 36, s, 26, "#26324a", font=HAND, at="middle") for i, s in enumerate(("4", "3", "5", ""))), turn=7)
    ball = circle(856, 330, 34, "#000", opacity=.15) + circle(850, 322, 34, "#fbfbf7", "#cfcfc8", 2) + "".join(circle(832 + (i % 4) * 12, 304 + (i // 4) * 12, 3, "#dcdcd4") for i in range(16))
    loose = "" if ring else oval(690, 560, 34, 13, "#000", opacity=.2) + oval(684, 548, 34, 24, "none", "#9b7620", 13) + oval(684, 547, 34, 24, "none", "#e2b53c", 9)
    return page(grass, table, ice, roll, cardd, ball, loose, group(path("M-70 60H76L96 260H-90Z", "#3f6c8f", "#2f526d", 4), hand(0, 0, 1.08, "light", ring), x=500, y=600))
