"""A man in a suit and a man with teal hair in a lobby; their cards read Lobby, or Director and Visitor."""
from kit import people
from kit.documents import *
from kit.settings import *

PICTURES = four("lobby_guest", ("st", "ts"), ("B", "A"))
A = dict(skin="light", hair="side", hair_colour="dark", top="suit", top_colour="#38435a", face="smile")
B = dict(skin="light", hair="quiff", hair_colour="teal", beard="stubble", top="hoodie", top_colour="#5c5470", face="smile", earrings=True)


def scene(swap, told):
    word = lambda k: "Lobby" if told is None else "Director" if told == k else "Visitor"
    pair = [dict(A, hold=lanyard(word("A"), ribbon="#3f8f6a", band="#3f8f6a")), dict(B, hold=lanyard(word("B"), ribbon="#3f8f6a", band="#3f8f6a"))]
    left, right = pair[::-1] if swap else pair
    hall = fade(0, 0, 1024, 560, "#e9edef", "#d3dadd") + "".join(rect(60 + i * 240, 60, 190, 420, "#bcd3df", 2, "#8fa3ad", 6) for i in range(4)) + "".join(path(f"M{70 + i * 240} 470v-90l30 -30v-60h50v80l40 20v80z", "#9fb3bf") for i in range(4)) + rect(330, 20, 364, 70, "#2f4a3d", 6) + text(512, 68, "Marlow Bank", 38, "#f0e6c8", SERIF, True, at="middle")
    return page(hall, floor(560, "#d9d6cf", "#bfbbb2", tiles=True), rect(430, 520, 164, 110, "#7d5a3c", 6), rect(418, 508, 188, 20, "#a97850", 4), leaf_pot(512, 508, .8, "#f4efe3"), two(people, left, right, at=(270, 754)))
