"""A man and a woman at a door with named aprons; a parcel with a drill is for the family or for one of them."""
from kit import people
from kit.documents import *
from kit.settings import *

PICTURES = four("drill_parcel", ("wm", "mw"), ("A", "B"))
A = dict(skin="brown", hair="bun", hair_colour="black", top="apron", top_colour="#c98a4f", legs_colour="#39485c", face="smile")
B = dict(skin="brown", hair="crew", hair_colour="black", beard="stubble", top="apron", top_colour="#5d8f7a", legs_colour="#39485c", face="smile")


def scene(swap, told):
    tag = lambda n: text(0, -362, n, 30, "#3b3a36", CASUAL, True, at="middle")
    pair = [dict(A, hold=tag("Lea")), dict(B, hold=tag("Finn"))]
    left, right = pair[::-1] if swap else pair
    words = {"A": "Lea Berg", "B": "Finn Berg", None: "Family Berg"}[told] + "\ncordless drill"
    front = wallpaper("brick") + rect(300, 40, 424, 590, "#f3efe5", 4, "#cbc4b4", 3) + rect(326, 66, 372, 564, "#5b4331") + fade(340, 80, 344, 550, "#c9a878", "#a9855a") + rect(400, 130, 120, 150, "#e8dcc0", 3, "#7d5a3c", 5) + path("M404 276q40 -60 60 -20t56 -10v30z", "#7fa06b")
    return page(front, rect(230, 630, 564, 40, "#cfc8ba", 3), rect(0, 668, 1024, 100, "#b7b1a6"), two(people, left, right, at=(250, 774), y=716, s=.95), parcel(512, 730, words, 1.0), leaf_pot(60, 700, 1.2))
