"""A freezer's display: -18 or -12 degrees."""
from kit.documents import *

PICTURES = {"freezer_display_18.png": {"degrees": "-18°C"}, "freezer_display_12.png": {"degrees": "-12°C"}}


def scene(degrees):
    w, h = 768, 1024
    body = rect(150, 90, 480, 880, "#000", 20, opacity=.18) + fade(140, 76, 480, 880, "#f4f6f7", "#d9dfe2", rx=18) + rect(140, 76, 480, 880, "none", 18, "#aab3b9", 4) + rect(140, 330, 480, 8, "#aab3b9") + rect(170, 380, 22, 260, "#9aa2a8", 10)
    panel = lcd(260, 150, 240, 110, degrees, 62, "#bcd3dd", "#16324a") + text(380, 308, "FROST-LINE", 24, GREY, bold=True, at="middle", spacing=4)
    notes = note(380, 420, 190, 150, "peas, bread, ice", 32, "#fbe98a", 3, CASUAL) + circle(470, 424, 12, "#c0392b") + circle(300, 720, 26, "#3f8f6a") + text(300, 732, "A", 34, "#fff", CASUAL, True, at="middle") + circle(380, 760, 26, "#d9622e") + text(380, 772, "B", 34, "#fff", CASUAL, True, at="middle")
    return page(fade(0, 0, w, 900, "#e3d6c0", "#d3c4aa"), fade(0, 900, w, 124, "#a98a68", "#8f7252"), body, panel, notes, group(leaf_pot(0, 0, 1.2), x=690, y=960), w=w, h=h)
