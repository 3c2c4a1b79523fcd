"""A slate with the score of a match; the guests' figure is 3 or wiped out."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"score_slate_clear.png": {"clear": True}, "score_slate_wiped.png": {"clear": False}}


def scene(clear):
    slate = chalkboard(242, 150, 540, 330, "Sunday match", [("Home", "2"), ("Guests", "3" if clear else "")], 48)
    smear = "" if clear else path("M650 372q40 -30 80 0t50 -14l10 40q-40 30 -70 10t-66 14z", "#b9c2bf", opacity=.55) + path("M640 396q60 20 130 -6", stroke="#d9dedc", sw=18, opacity=.5)
    goal = path("M60 560V420H220V560", stroke="#fff", sw=9) + "".join(line(60 + i * 20, 420, 60 + i * 20, 560, "#ffffff", 1.5, opacity=.7) for i in range(9)) + "".join(line(60, 420 + i * 20, 220, 420 + i * 20, "#ffffff", 1.5, opacity=.7) for i in range(8))
    ball = circle(870, 660, 40, "#fff", "#333", 3) + path("M870 636l22 16l-8 26h-28l-8 -26z", "#333") + path("M870 636v-16M892 652l14 -8M884 678l10 16M856 678l-10 16M848 652l-14 -8", stroke="#333", sw=3)
    return page(sky(until=430), cloud(160, 90), cloud(860, 80, .8), hills(420, colour="#7fa07f", seed=2), meadow(420), goal, rect(300, 490, 22, 190, "#7a5535"), rect(702, 490, 22, 190, "#7a5535"), slate, smear, oval(870, 702, 40, 7, "#000", opacity=.2), ball)
