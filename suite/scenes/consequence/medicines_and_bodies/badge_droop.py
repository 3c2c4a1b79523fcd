"""A name badge for a shirt pocket: its back carries a magnet to which paper clips cling, or a safety pin; a pacemaker card lies beside it."""
from kit.documents import *

PICTURES = {"badge_droop_magnet.png": {"magnet": True}, "badge_droop_pin.png": {"magnet": False}}



def clip(x, y, turn):
    """A paper clip that hangs from its upper end."""
    return group(path("M-8 -4V44a8 8 0 0 0 16 0V4a5 5 0 0 0 -10 0V36", stroke="#c0392b", sw=4), x=x, y=y, turn=turn, scale=1.15)


def scene(magnet):
    shirt = group(rect(10, 14, 470, 560, "#00000022", 20), path("M60 0L170 -30L235 40L300 -30L410 0L480 120L420 180L408 560H62L50 180L-10 120Z", "#cfdde8", "#9fb3c4", 3), path("M170 -30L235 60L300 -30L270 -44H200Z", "#e3edf4", "#9fb3c4", 3), path("M235 60V560", stroke="#9fb3c4", sw=3), "".join(circle(235, 110 + k * 100, 7, "#f7fafc", "#9fb3c4", 2) for k in range(5)), rect(280, 200, 110, 130, "#c3d3e0", 6, "#9fb3c4", 3), path("M280 226H390", stroke="#9fb3c4", sw=3), x=60, y=120)
    front = rect(6, 8, 300, 110, "#00000033", 10) + rect(0, 0, 300, 110, "#fbfbf7", 10, "#b9a77a", 3) + rect(0, 0, 300, 34, "#2f5d50", 10) + text(150, 26, "CITY LIBRARY", 22, "#fff", bold=True, at="middle") + text(150, 80, "R. Okafor", 38, INK, bold=True, at="middle")
    back = rect(6, 8, 300, 110, "#00000033", 10) + rect(0, 0, 300, 110, "#e3ddd0", 10, "#b9a77a", 3)
    if magnet:
        back += rect(40, 36, 220, 40, "#8d969c", 6, "#59636b", 3) + "".join(circle(80 + k * 70, 56, 15, "#c9d0d5", "#59636b", 2) for k in range(3)) + "".join(clip(84 + k * 66, 66, turn) for k, turn in enumerate((24, -14, 40)))
    else:
        back += path("M50 50H250", stroke="#c4cbd0", sw=8) + path("M56 66H236", stroke="#8d969c", sw=4) + rect(236, 42, 26, 30, "#c4cbd0", 6, "#8d969c", 2) + circle(52, 58, 12, "none", "#8d969c", 5)
    card = rect(8, 10, 330, 200, "#00000033", 14) + rect(0, 0, 330, 200, "#f7fbfd", 14, "#9fb8c9", 3) + rect(0, 0, 330, 46, "#2f6fb0", 14) + rect(0, 26, 330, 20, "#2f6fb0") + text(18, 32, "PACEMAKER CARD", 24, "#fff", bold=True) + "".join(text(18, 82 + i * 34, a, 20, GREY) + text(150, 82 + i * 34, b, 22, INK, bold=True) for i, (a, b) in enumerate((("Name", "Rose Okafor"), ("Implanted", "left chest"), ("Since", "March"), ("Clinic", "St Brendan"))))
    return page(desk("pine"), shirt, group(front, x=590, y=110, turn=-3), group(back, x=610, y=280, turn=4), group(card, x=600, y=490, turn=-4), mug(950, 680, "#8c2f39", 50))
