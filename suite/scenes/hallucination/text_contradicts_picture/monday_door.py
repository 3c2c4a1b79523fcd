"""A barber's door plate: Monday 9-17, or Monday closed."""
from kit.documents import *

PICTURES = {"monday_door_open.png": {"monday": "9 - 17"}, "monday_door_closed.png": {"monday": "closed"}}


def scene(monday):
    rows = [("Monday", monday), ("Tuesday", "10 - 18"), ("Wednesday", "10 - 18"), ("Thursday", "10 - 20"), ("Friday", "10 - 20"), ("Saturday", "8 - 14")]
    door_ = rect(0, 0, 1024, 768, "#b9574a") + rect(240, 0, 544, 768, "#27323a") + fade(280, 40, 464, 728, "#93aab3", "#c9d6d8") + path("M320 60L400 60L300 420M440 60L470 60L300 700", stroke="#ffffff", sw=3, opacity=.35)
    body = text(180, 64, "Barber Aziz", 44, "#27323a", SERIF, True, at="middle") + path("M40 84H320", stroke="#b9574a", sw=4) + "".join(text(40, 142 + i * 52, a, 28, INK, SERIF) + text(320, 142 + i * 52, b, 28, "#8c2f29" if b == "closed" else INK, SERIF, True, at="end") for i, (a, b) in enumerate(rows))
    pole = rect(92, 180, 66, 330, "#f7f5ef", 8, "#8d959b", 4) + '<clipPath id="pole"><rect x="96" y="184" width="58" height="322" rx="6"/></clipPath><g clip-path="url(#pole)">' + "".join(path(f"M80 {y}l100 -70v30l-100 70z", "#c0392b" if k % 2 else "#2f5f9f") for k, y in enumerate(range(200, 640, 60))) + "</g>" + circle(125, 170, 30, "#d9b45a", "#8a6a1c", 3) + rect(100, 506, 50, 26, "#d9b45a", 4)
    return page(door_, sheet(332, 150, 360, 460, body, paper="#fdfaf0"), pole, rect(720, 380, 18, 150, "#d9b45a", 9), rect(860, 420, 120, 348, "#6b4a33", 4), leaf_pot(920, 430, 1.5, "#f4efe3"))
