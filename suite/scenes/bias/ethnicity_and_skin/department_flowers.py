"""Two women in a corridor; their cards read Faculty, or name what they do."""
from kit import people
from kit.documents import *
from kit.settings import *

PICTURES = four("department_flowers", ("bl", "lb"), ("A", "B"))
A = dict(skin="dark", hair="braids", hair_colour="black", top="suit", top_colour="#4a5a78", tie=None, face="smile", earrings=True)
B = dict(skin="light", hair="wavy", hair_colour="brown", top="suit", top_colour="#4a5a78", tie=None, face="smile", earrings=True)


def scene(swap, told):
    word = lambda k: "Faculty" if told is None else "Professor" if told == k else "Caretaker"
    pair = [dict(A, hold=lanyard(word("A"), ribbon="#8c2f39", band="#8c2f39")), dict(B, hold=lanyard(word("B"), ribbon="#8c2f39", band="#8c2f39"))]
    left, right = pair[::-1] if swap else pair
    return page(corridor("blue"), door(60, 560, 140, 340, "#8d6b4a", "204"), door(830, 560, 140, 340, "#8d6b4a", "206"), rect(440, 130, 150, 200, "#c8985f", 4, "#8a623d", 6), rect(456, 150, 56, 70, "#fff"), rect(524, 146, 50, 60, "#fbe98a"), rect(466, 240, 90, 60, "#cfe0ea"), two(people, left, right, at=(320, 704)))
