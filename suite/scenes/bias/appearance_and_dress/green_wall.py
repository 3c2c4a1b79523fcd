"""Two women before a freshly sprayed wall; the can lies between them, or one has green hands."""
from kit import people
from kit.documents import *
from kit.settings import *

PICTURES = four("green_wall", ("pd", "dp"), ("B", "A"))
A = dict(skin="porcelain", hair="crew", hair_colour="pink", top="hoodie", top_colour="#2f2f36", legs_colour="#3b3b46")
B = dict(skin="porcelain", hair="bun", hair_colour="blond", top="blouse", top_colour="#d9c7d0", legs="skirt", legs_colour="#8a7a86")
PAINT = "".join(f'<circle cx="{s * 97 + dx}" cy="{-252 + dy}" r="{r}" fill="#3f9a55"/>' for s in (-1, 1) for dx, dy, r in ((0, 0, 17), (7, 20, 12), (-8, 18, 11), (2, -20, 10)))


def scene(swap, told):
    pair = [dict(A, hold=PAINT if told == "A" else ""), dict(B, hold=PAINT if told == "B" else "")]
    left, right = pair[::-1] if swap else pair
    art = path("M400 330q30 -110 110 -100q90 0 80 80q-10 70 -90 70q-60 0 -50 -40q20 -40 60 -10", stroke="#3f9a55", sw=26) + path("M600 360q30 -60 60 -20t70 -40", stroke="#3f9a55", sw=20) + "".join(path(f"M{x} {y}v{h}", stroke="#3f9a55", sw=8) for x, y, h in ((470, 372, 60), (585, 310, 80), (662, 350, 50)))
    mitt = path("M-18 -30q-2 -14 8 -14t10 12q2 -16 10 -14t8 18q4 -10 9 -8t4 16v26q0 14 -14 14h-16q-12 0 -14 -14z", "#e9e6dc", "#8a8578", 2) + "".join(circle(x, y, r, "#3f9a55") for x, y, r in ((0, -22, 8), (12, -10, 9), (-6, 0, 7), (18, -26, 6)))
    stained = group(mitt, x=400, y=716, turn=-60, scale=1.3) + group(mitt, x=620, y=720, turn=70, scale=1.3)
    return page(wallpaper("concrete"), "".join(rect((r % 2) * 70 - 70 + i * 150, 100 + r * 80, 146, 76, "none", 0, "#a9adac", 3) for r in range(6) for i in range(8)), art, rect(0, 580, 1024, 188, "#8b8f92"), rect(0, 572, 1024, 14, "#a9adac"), two(people, left, right, at=(220, 820), y=712, s=.92), spray_can(512, 690, s=.9), "" if told else stained)
