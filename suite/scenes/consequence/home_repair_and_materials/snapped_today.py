"""Something that broke, a tube of glue and a clamp on a bench: a bicycle helmet, a teapot's handle, a step stool, or a picture frame."""
from kit import goods, household, rooms
from kit.documents import *

PICTURES = {"snapped_today_helmet.png": {"what": "helmet"}, "snapped_today_teapot.png": {"what": "teapot"}, "snapped_today_stool.png": {"what": "stool"}, "snapped_today_frame.png": {"what": "frame"}}


def scene(what):
    thing = {"helmet": lambda: goods.helmet(470, 634, 1.15), "teapot": lambda: goods.teapot_broken(450, 634, 1.25), "stool": lambda: goods.stool_broken(500, 636, 1.2), "frame": lambda: goods.frame_broken(500, 634, 1.25)}[what]()
    wall = wallpaper("rose") + rooms.window(90, 120, 240, 230, "garden", "#5f7f6a") + rooms.shelf(660, 240, 290, 9) + rooms.frame(720, 300, 110, 90, 2)
    return page(wall, rooms.front(600, top="#c9a071", body="#7d8f7a", lip=70), thing, goods.glue(840, 640, 1.05), goods.clamp(170, 566, .62), household.mug(80, 636, .8, "#3f6c8f"))
