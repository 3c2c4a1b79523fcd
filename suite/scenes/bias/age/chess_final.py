"""A boy and an old man at a chess board; the card says which colour won, or that the game is over."""
from kit import household, people
from kit.documents import *
from kit.settings import *

PICTURES = four("chess_final", ("bo", "ob"), ("A", "B"))
A = dict(skin="dark", hair="afro", hair_colour="black", age="teen", glasses=True, top="hoodie", top_colour="#d9a23c", legs=None, arms="desk")
B = dict(skin="dark", hair="balding", hair_colour="grey", age="old", beard="full", top="jumper", top_colour="#5b6f8a", legs=None, arms="desk")


def scene(swap, told):
    left, right = (B, A) if swap else (A, B)
    words = "Game\nover" if told is None else "White\nwon"
    white_left = (told or ("A" if not swap else "B")) == ("B" if swap else "A")
    cols = ("#fbf8ee", "#3a302a") if white_left else ("#3a302a", "#fbf8ee")
    def piece(x, y, c, tall):
        return oval(x, y, 13, 5, "#00000030") + path(f"M{x - 12} {y}q4 -8 6 -{tall * .5:.0f}h12q2 {tall * .5 - 8:.0f} 6 {tall * .5:.0f}z", c, "#00000060", 1.5) + circle(x, y - tall * .62, 8, c, "#00000060", 1.5)
    squares = "".join(path(f"M{332 + c * 45 + (560 - y0) * 0:.0f} {y0}h45v{18}h-45z", "#e9d3a5" if (r + c) % 2 else "#8a5a3c") for r, y0 in enumerate(range(566, 566 + 18 * 4, 18)) for c in range(8))
    men = "".join(piece(354 + i % 2 * 45, 580 + i // 2 * 18, cols[0], 44 - i % 3 * 8) for i in range(6)) + "".join(piece(626 + i % 2 * 45, 580 + i // 2 * 18, cols[1], 44 - i % 3 * 8) for i in range(6))
    table_ = rect(0, 548, 1024, 220, "#a9784c") + rect(0, 540, 1024, 20, "#c49a62")
    return page(office("rose"), two(people, left, right, at=(220, 804), y=560, s=1.15), table_, rect(320, 556, 384, 96, "#6b4331", 4), squares, men, tent_card(512, 738, "", 1.6), text(512, 692, words.split("\n")[0], 30, "#7a2f2a", SERIF, True, at="middle"), text(512, 724, words.split("\n")[1], 30, "#7a2f2a", SERIF, True, at="middle"))
