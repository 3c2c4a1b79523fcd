"""A room for hide and seek: with a latched chest, with a television on a tall narrow dresser, with an open window over a sofa, or with a clothed table."""
from kit import goods, household, rooms
from kit.documents import *

PICTURES = {"seek_room_chest.png": {"what": "chest"}, "seek_room_dresser.png": {"what": "dresser"}, "seek_room_window.png": {"what": "window"}, "seek_room_table.png": {"what": "table"}}


def scene(what):
    win = what == "window"
    back = wallpaper("sage", floor=600) + rooms.shelf(40, 230, 230, 5) + rooms.frame(90, 290, 120, 90, 1)
    if win:
        back += rect(640, 110, 280, 310, "#f6f2e8", 3, "#cfc9b8", 3) + rooms.view(656, 126, 248, 278, "city") + path("M656 126L590 150V430L656 404Z", "#e9f1f3", "#f6f2e8", 9, opacity=.85) + path("M904 126L968 150V430L904 404Z", "#e9f1f3", "#f6f2e8", 9, opacity=.85) + path("M700 130q30 140 -30 290h-30v-290z", "#d9a05f", opacity=.85)
    else:
        back += rooms.window(670, 130, 230, 230, "city", "#d9a05f")
    back += oval(512, 690, 420, 50, "#7f6a8f", opacity=.5) + goods.balloons(420, 340, .7)
    thing = {"chest": lambda: goods.chest(480, 690, .95), "table": lambda: goods.table_cloth(470, 690, 380, 170), "window": lambda: rooms.sofa(760, 640, 430, "#6b7fa0"),
             "dresser": lambda: goods.foot(470, 690, 110) + rect(380, 350, 180, 336, "#b98a5c", 4, "#8a6340", 3) + "".join(rect(392, 362 + i * 80, 156, 70, "#c9a071", 3, "#8a6340", 2) + circle(470, 397 + i * 80, 7, "#5a4028") for i in range(4)) + rect(350, 200, 240, 146, "#23282d", 8) + rect(362, 212, 216, 120, "#44586a", 3) + path("M380 316l70 -90", stroke="#7f97aa", sw=9) + rect(440, 342, 60, 10, "#23282d")}[what]()
    sofa = "" if win else rooms.sofa(830, 660, 300, "#6b7fa0")
    extra = household.teddy(180, 690, .7) + household.gift(290, 700, .7)
    return page(back, sofa, thing, extra)
