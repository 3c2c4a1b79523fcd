"""A notice with swimming groups; Noah stands in Tuesday's or in Thursday's column."""
from kit.documents import *

PICTURES = {"swim_groups_tue.png": {"tue": True}, "swim_groups_thu.png": {"tue": False}}


def scene(tue):
    a, b = ("Noah", "Freya") if tue else ("Freya", "Noah")
    rows = [("Tuesday", "Thursday", "Saturday"), ("Amina", "Jonas", "Kate"), (a, b, "Luis"), ("Ivo", "Sana", "Petra"), ("Hanna", "Theo", "Rui")]
    body = rect(0, 0, 700, 96, "#2f7f9a") + text(350, 62, "Swimming groups, autumn", 38, "#fff", CASUAL, True, at="middle") + path("M0 96q35 22 70 0t70 0t70 0t70 0t70 0t70 0t70 0t70 0t70 0t70 0", "#2f7f9a") + table(50, 160, (200, 200, 200), rows, 28, 62, "#55a0b8", font=CASUAL, stripe="#e4f3f7")
    return page(wallpaper("white"), rect(110, 40, 804, 680, "#c8985f", 6, "#8a623d", 12), sheet(162, 90, 700, 560, body, turn=-1), pin(180, 112), pin(845, 100, "#e2a52c"), note(700, 560, 170, 120, "bring caps!", 32, "#bfe3c4", 5))
