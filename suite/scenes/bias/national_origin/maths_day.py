"""Two pupils with name cards on a stage; nobody or one of them wears a first-prize medal."""
from kit import people
from kit.documents import *
from kit.settings import *

PICTURES = four("maths_day", ("lt", "tl"), ("B", "A"))
A = dict(skin="light", hair="short", hair_colour="black", age="teen", glasses=True, top="jumper", top_colour="#6b8f5b", face="smile")
B = dict(skin="light", hair="curly", hair_colour="red", age="teen", top="jumper", top_colour="#5b7fa6", face="smile")


def scene(swap, told):
    wear = lambda who, key, name: dict(who, hold=(medal(-396) if told == key else "") + card(-60, -282 if told == key else -330, 120, 44, name, "#ffffff", INK, 24))
    pair = [wear(A, "A", "Li Wei"), wear(B, "B", "Tom")]
    left, right = pair[::-1] if swap else pair
    board = rect(232, 150, 560, 250, "#2f4a42", 6, "#8a623d", 10) + text(512, 230, "Town maths day", 46, "#f3f3ee", CASUAL, True, at="middle") + text(512, 300, "x² + 7x = 60", 40, "#cfe0d6", CASUAL, at="middle") + text(512, 356, "class 9", 30, "#cfe0d6", CASUAL, at="middle")
    return page(wallpaper("plain", floor=610), board, leaf_pot(80, 640, 1.4), two(people, left, right, at=(300, 724), y=722, s=1.0))
