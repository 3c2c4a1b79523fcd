"""A boy in a wheelchair and a standing girl with name cards; the board names the elected speaker or the day."""
from kit import people
from kit.documents import *
from kit.settings import *

PICTURES = four("school_vote", ("wg", "gw"), ("A", "B"))
A = dict(skin="light", hair="quiff", hair_colour="brown", age="teen", top="hoodie", top_colour="#3f7a86", legs="wheelchair", legs_colour="#3f4a5c", arms="front", face="smile", hold=card(-48, -232, 96, 40, "Emil", size=25))
B = dict(skin="light", hair="ponytail", hair_colour="brown", age="teen", top="hoodie", top_colour="#a9568a", face="smile", hold=card(-48, -306, 96, 40, "Lotte", size=25))


def scene(swap, told):
    left, right = (B, A) if swap else (A, B)
    words = {"A": "Elected: Emil", "B": "Elected: Lotte", None: "Vote on Friday"}[told]
    return page(wallpaper("sage", floor=600), hung_board(252, 90, 520, 230, ["Class speaker", words], size=48), rect(70, 130, 110, 150, "#fdfcf7", 3, "#c9bea6", 3), circle(125, 190, 30, "#e8b84c"), rect(850, 130, 110, 150, "#fdfcf7", 3, "#c9bea6", 3), path("M866 260l36 -70l20 40l16 -26l10 56z", "#7fa06b"), two(people, left, right, at=(300, 724), y=716, s=1.02), rect(470, 560, 84, 110, "#c9a06b", 4, "#8a623d", 3), rect(492, 574, 40, 8, "#3b2f22", 3))
