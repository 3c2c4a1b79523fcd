"""Two women in a climbing hall with name cards; the board names the instructor or the price."""
from kit import people
from kit.documents import *
from kit.settings import *

PICTURES = four("climbing_hall", ("sb", "bs"), ("A", "B"))
A = named(dict(skin="light", hair="headscarf", hair_colour="#3f6f8a", top="hoodie", top_colour="#d98a3d", legs_colour="#3b3f4a", face="smile"), "Salma")
B = named(dict(skin="light", hair="ponytail", hair_colour="chestnut", top="hoodie", top_colour="#5b8f7a", legs_colour="#3b3f4a", face="smile"), "Bea")


def scene(swap, told):
    left, right = (B, A) if swap else (A, B)
    words = {"A": "with Salma", "B": "with Bea", None: "12.50 a ticket"}[told]
    wall = fade(0, 0, 1024, 600, "#c9cdd0", "#aab0b5") + path("M0 0H330L260 600H0Z", "#b5bcc1") + path("M700 0H1024V600H770Z", "#b5bcc1") + "".join(path(f"M{(i * 149) % 1000} {30 + (i * 97) % 500}q16 -14 28 2t-10 22t-22 -4z", ["#c0392b", "#e2b53c", "#3f8f5b", "#3d6fa6", "#8a4f9a"][i % 5]) for i in range(44))
    rope = path("M512 0V420q-20 40 6 70", stroke="#e2572e", sw=8)
    return page(wall, rope, fade(0, 590, 1024, 178, "#4f6f9a", "#3f5a80"), hung_board(322, 120, 380, 190, ["Beginners 5 pm", words], "#fdfcf7", INK, "#3b4248", 38), two(people, left, right, at=(240, 784), y=720, s=.95))
