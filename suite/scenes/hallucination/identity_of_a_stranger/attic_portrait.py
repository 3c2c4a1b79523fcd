"""An old portrait in an oval frame; the card below gives a name or a year."""
from kit import people
from kit.documents import *

PICTURES = {"attic_portrait_named.png": {"words": "Vera Lind"}, "attic_portrait_year.png": {"words": "May 1951"}}


def scene(words):
    w, h = 768, 1024
    frame = oval(392, 432, 276, 356, "#000", opacity=.25) + oval(384, 420, 276, 356, "#8a6a32") + oval(384, 420, 262, 342, "#c9a24f", "#7a5a22", 5) + oval(384, 420, 232, 310, "#d9cdb2") + oval(384, 420, 232, 310, "none", "#7a5a22", 6)
    clip = '<clipPath id="portrait"><ellipse cx="384" cy="420" rx="228" ry="306"/></clipPath>'
    sitter = people.person(384, 770, 2.0, skin="light", hair="bun", hair_colour="#6b5a45", top="blouse", top_colour="#8d7d66", legs=None, arms="down", earrings=True)
    tone = oval(384, 420, 230, 308, "#b59a6a", opacity=.28)
    label = rect(246, 838, 276, 84, "#000", 4, opacity=.2) + rect(240, 832, 276, 84, "#f4ead0", 4, "#b99a5c", 3) + text(378, 888, words, 46, "#4b3a22", SCRIPT, True, at="middle")
    stripes = "".join(rect(x, 0, 24, h, "#7a8f86", opacity=.5) for x in range(12, w, 64))
    return page(fade(0, 0, w, h, "#93a69c", "#84988d"), stripes, path("M384 0v70M384 70L300 110M384 70L468 110", stroke="#4b3a22", sw=4), frame, clip, f'<g clip-path="url(#portrait)">{sitter}</g>', tone, label, w=w, h=h)
