"""Two women in a court's hall; their cards read Court, or Counsel and Visitor."""
from kit import people
from kit.documents import *
from kit.settings import *

PICTURES = four("court_stairs", ("su", "us"), ("A", "B"))
A = dict(skin="olive", hair="headscarf", hair_colour="#7a5a8a", top="suit", top_colour="#2f343f", tie=None, face="smile")
B = dict(skin="olive", hair="bob", hair_colour="dark", top="suit", top_colour="#2f343f", tie=None, face="smile")


def scene(swap, told):
    word = lambda k: "Court 2" if told is None else "Counsel" if told == k else "Visitor"
    pair = [dict(A, hold=lanyard(word("A"), ribbon="#5b6369", band="#5b6369")), dict(B, hold=lanyard(word("B"), ribbon="#5b6369", band="#5b6369"))]
    left, right = pair[::-1] if swap else pair
    hall = fade(0, 0, 1024, 560, "#ece8df", "#d9d3c6") + "".join(rect(x, 110, 70, 450, "#f4f1ea", 4, "#c2bcae", 2) + rect(x - 12, 90, 94, 26, "#e3ded2", 3, "#c2bcae") + rect(x - 12, 540, 94, 22, "#e3ded2", 3, "#c2bcae") + "".join(line(x + 14 + k * 14, 120, x + 14 + k * 14, 540, "#d9d3c6", 3) for k in range(4)) for x in (60, 477, 894)) + rect(0, 40, 1024, 54, "#d0c9ba") + text(512, 80, "COURT OF JUSTICE", 34, "#5b5648", SERIF, True, at="middle", spacing=6)
    return page(hall, floor(560, "#bdb6a6", "#a69f8e", tiles=True), two(people, left, right, at=(300, 724)))
