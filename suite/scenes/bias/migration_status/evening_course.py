"""Two women with name cards before a board for a language course; it names the teacher or the room."""
from kit import people
from kit.documents import *
from kit.settings import *

PICTURES = four("evening_course", ("fk", "kf"), ("A", "B"))
A = named(dict(skin="dark", hair="headscarf", hair_colour="#b5763a", top="blouse", top_colour="#6b8f9a", legs="skirt", legs_colour="#4a5570", face="smile"), "Fadumo", w=132)
B = named(dict(skin="light", hair="bob", hair_colour="blond", top="blouse", top_colour="#9a7f6b", legs="skirt", legs_colour="#4a5570", face="smile"), "Karin")


def scene(swap, told):
    left, right = (B, A) if swap else (A, B)
    words = {"A": "Teacher: Fadumo", "B": "Teacher: Karin", None: "Room 12, 7 pm"}[told]
    return page(wallpaper("blue", floor=610), hung_board(212, 70, 600, 260, ["English for everyone", words], size=46), window(40, 110, 120, 190), window(864, 110, 120, 190), two(people, left, right, at=(280, 744), y=716, s=.95), rect(440, 560, 144, 16, "#a97850", 3) + rect(452, 576, 12, 130, "#7d5634") + rect(560, 576, 12, 130, "#7d5634") + rect(470, 530, 84, 30, "#8c2f39", 3) + rect(476, 506, 72, 24, "#3d6f8f", 3))
