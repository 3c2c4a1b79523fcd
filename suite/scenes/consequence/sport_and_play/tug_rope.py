"""A tug of war is prepared on a field: a thin cord, a rope with hand loops, or a thick rope."""
from kit import goods, people, rooms
from kit.documents import *

PICTURES = {"tug_rope_cord.png": {"what": "cord"}, "tug_rope_loops.png": {"what": "loops"}, "tug_rope_thick.png": {"what": "thick"}}


def scene(what):
    back = rooms.park() + rect(700, 150, 250, 90, "#2f4d46", 8) + text(825, 208, "Summer fete", 34, "#f5e9c6", bold=True, at="middle") + rect(720, 240, 9, 220, "#8a6340") + rect(920, 240, 9, 220, "#8a6340")
    kids = "".join(people.person(x, 620, .52, age=a, skin=s, hair=h, hair_colour=c, top="tee", top_colour=t, legs="shorts", face="smile") for x, a, s, h, c, t in ((110, "teen", "dark", "short", "black", "#c8402f"), (230, "teen", "light", "ponytail", "blond", "#c8402f"), (790, "teen", "tan", "curly", "dark", "#3f6c8f"), (910, "teen", "porcelain", "short", "red", "#3f6c8f")))
    y = 690
    if what == "cord":
        rope = path(f"M60 {y}Q300 {y - 18} 512 {y}T970 {y}", stroke="#1f4f80", sw=7) + path(f"M60 {y}Q300 {y - 18} 512 {y}T970 {y}", stroke="#3f8fd0", sw=4) + path(f"M60 {y}q-24 10 -16 30q24 14 30 -8M970 {y}q26 8 20 26q-22 16 -32 -6", stroke="#3f8fd0", sw=4)
    else:
        rope = path(f"M60 {y}Q300 {y - 18} 512 {y}T970 {y}", stroke="#8f6a3a", sw=34) + path(f"M60 {y}Q300 {y - 18} 512 {y}T970 {y}", stroke="#cba76a", sw=28) + path(f"M60 {y}Q300 {y - 18} 512 {y}T970 {y}", stroke="#9b7648", sw=28, dash="4 16", cap="butt")
        if what == "loops":
            rope += "".join(oval(x, y + 26, 24, 34, "none", "#8f6a3a", 15) + oval(x, y + 26, 24, 34, "none", "#cba76a", 10) for x in (130, 220, 310, 400, 630, 720, 810, 900))
    flag = path(f"M512 {y - 20}v64h46l-12 -16l12 -16h-46", "#c8402f") + path("M512 560V760", stroke="#f3f3ee", sw=6, dash="16 12")
    return page(back, kids, flag, rope)
