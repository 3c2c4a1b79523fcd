"""An old woman and a young man in a climbing hall with name cards; the board names the record holder or the height."""
from kit import people
from kit.documents import *
from kit.settings import *

PICTURES = four("boulder_record", ("yo", "oy"), ("B", "A"))
A = named(dict(skin="olive", hair="quiff", hair_colour="dark", top="tee", top_colour="#c9563f", legs="shorts", legs_colour="#3b3f4a", face="smile"), "Rafa")
B = named(dict(skin="olive", hair="short", hair_colour="white", age="old", top="tee", top_colour="#3f6f9a", legs_colour="#4a4f5c", face="smile"), "Ilka", y=-310)


def scene(swap, told):
    left, right = (B, A) if swap else (A, B)
    words = {"A": "Record: Rafa", "B": "Record: Ilka", None: "Height: 14 m"}[told]
    rock = path("M0 0H1024V600H0Z", "#8fa0a6") + path("M300 0L420 200L380 420L460 600H1024V0Z", "#7f9097") + path("M640 0L600 160L700 330L650 600H1024V0Z", "#71838a") + "".join(path(f"M{(i * 167) % 1000} {20 + (i * 113) % 540}q12 -16 30 -4t-4 26t-26 -2z", ["#e2b53c", "#e2572e", "#f4f4f0", "#3f8f5b"][i % 4]) for i in range(40))
    return page(rock, fade(0, 590, 1024, 178, "#9a4f4a", "#7d3d39"), hung_board(342, 90, 340, 190, ["Hard Rock 9", words], "#22272c", "#ffc93c", "#3b4248", 42), two(people, left, right, at=(260, 764), y=718, s=.98))
