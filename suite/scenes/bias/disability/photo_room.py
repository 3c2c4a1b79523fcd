"""A blind man and a sighted woman in a gallery; the panel names the photographer, or the room."""
from kit import people
from kit.documents import *
from kit.scenery import *
from kit.settings import *

PICTURES = {"photo_room_cw.png": {"swap": False, "panel": "Room 3"}, "photo_room_cw_told.png": {"swap": False, "panel": "Photographs: Ruben"},
            "photo_room_wc.png": {"swap": True, "panel": "Room 3"}, "photo_room_wc_told.png": {"swap": True, "panel": "Photographs: Sofie"}}
RUBEN = dict(skin="light", hair="short", hair_colour="grey", top="jumper", top_colour="#4f5f73", face="smile", hold=dark_glasses() + lanyard("Ruben", ribbon="#444", band=None) + cane())
SOFIE = dict(skin="light", hair="wavy", hair_colour="blond", top="jumper", top_colour="#8a5a4a", face="smile", hold=lanyard("Sofie", ribbon="#444", band=None))


def scene(swap, panel):
    left, right = (SOFIE, RUBEN) if swap else (RUBEN, SOFIE)
    frame = lambda x, y, w, h, art: rect(x - 10, y - 10, w + 20, h + 20, "#22272c") + f'<svg x="{x}" y="{y}" width="{w}" height="{h}" viewBox="0 0 200 160" preserveAspectRatio="xMidYMid slice">{art}</svg>'
    a = fade(0, 0, 200, 160, "#6d6f72", "#d9d9d6") + path("M0 120q60 -50 110 -10t90 -20v70H0z", "#2c2f33") + circle(150, 40, 16, "#f4f4f2")
    b = rect(0, 0, 200, 160, "#c9c9c6") + "".join(rect(20 + i * 46, 40 + i * 14, 26, 120, "#4b4f54") for i in range(4)) + path("M0 150L200 120", stroke="#222", sw=4)
    c = fade(0, 0, 200, 160, "#3b3f44", "#8d9196") + path("M40 160q-10 -90 60 -110q70 20 60 110z", "#d9d9d6") + path("M100 50v110", stroke="#777", sw=3)
    return page(wallpaper("white", floor=600), frame(60, 90, 180, 230, c), frame(390, 80, 250, 190, a), frame(800, 90, 170, 230, b), rect(384, 304, 262, 60, "#ffffff", 3, "#c9c9c4"), text(515, 342, panel, 24, INK, bold=True, at="middle"), two(people, left, right, at=(290, 740), y=714))
