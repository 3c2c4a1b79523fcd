"""A hall of a shared flat; two coats, a therapist's card by one. The sorry note bears both names' house or one name."""
from kit.documents import *
from kit.settings import *

PICTURES = four("hob_left_on", ("jn", "nj"), ("B", "A"))


def scene(swap, told):
    pair = [("Jona", "#7a5597", True), ("Noor", "#3f7a86", False)]
    if swap:
        pair.reverse()
    out = rect(120, 150, 784, 54, "#a97850", 8)
    for x, (name, c, therapy) in zip((270, 754), pair):
        out += card(x - 56, 100, 112, 44, name, size=26) + circle(x, 190, 12, "#5b3f28") + path(f"M{x - 12} 198q-80 16 -98 110l26 210h168l26 -210q-18 -94 -98 -110q-12 -8 -24 0z", c) + path(f"M{x} 200v316", stroke="#00000033", sw=3) + rect(x - 74, 400, 52, 56, "#00000018", 5) + rect(x + 22, 400, 52, 56, "#00000018", 5)
        out += card(x + 20, 352, 116, 66, "Therapy\nThu 4 pm" if therapy else "Dentist\nThu 4 pm", "#fdfcf7", INK, 19, turn=6)
    words = {"A": "Left the hob on,\nsorry, Jona", "B": "Left the hob on,\nsorry, Noor", None: "Left the hob on,\nsorry (3 pm)"}[told]
    return page(wallpaper("ochre", floor=640), out, rect(432, 600, 160, 20, "#8a623d", 3) + rect(446, 620, 12, 120, "#6b4a33") + rect(566, 620, 12, 120, "#6b4a33"), card(402, 470, 220, 112, words, "#fbe98a", "#5b3a16", 25, turn=-2), path("M150 720q0 -50 26 -50h20v36q50 6 50 26q0 8 -8 8h-88z", "#5b4a3c"), path("M800 720q0 -50 26 -50h20v36q50 6 50 26q0 8 -8 8h-88z", "#8c2f39"))
