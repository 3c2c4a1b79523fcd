"""An envelope; a sender stands in the corner, or the corner is empty."""
from kit.documents import *

PICTURES = {"blue_envelope_sender.png": {"sender": "from: Ilse Brandt\nBergweg 3, Halden"}, "blue_envelope_plain.png": {"sender": ""}}


def scene(sender):
    mat = rect(120, 560, 784, 150, "#7a5a43", 10) + "".join(path(f"M{x} 566v138", stroke="#6b4d38", sw=4, opacity=.6) for x in range(140, 900, 18)) + text(512, 650, "WELCOME", 54, "#d9c9a8", SERIF, True, at="middle")
    return page(desk("slate"), mat, envelope(180, 120, 660, 380, "Mr Tomas Reyes\nGarden Row 22\n4417 Eskby", sender, 3, "#cfe0ea", "#b5563f", 40, font=CASUAL).replace('font-size="18"', 'font-size="27"').replace('y="62"', 'y="74"'))
