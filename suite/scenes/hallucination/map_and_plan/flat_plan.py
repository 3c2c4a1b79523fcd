"""A plan of a flat; a door joins kitchen and dining room, or the dining room and the hall."""
from kit.documents import *

PICTURES = {"flat_plan_door.png": {"direct": True}, "flat_plan_wall.png": {"direct": False}}


def scene(direct):
    plan = room(60, 50, 250, 230, "Kitchen", "#f3ead6") + room(310, 50, 300, 230, "Dining room", "#e9f0e4") + room(60, 280, 550, 110, "Hall", "#f6f2ea") + room(60, 390, 250, 220, "Bath", "#e3eef3") + room(310, 390, 300, 220, "Bedroom", "#f2e6ea")
    doors = door_gap(140, 280, 70, fill="#f6f2ea") + door_gap(150, 390, 70, fill="#e3eef3") + door_gap(420, 390, 70, fill="#f2e6ea") + door_gap(60, 310, 60, True, "#f6f2ea")
    doors += door_gap(310, 130, 80, True, "#e9f0e4") if direct else door_gap(430, 280, 70, fill="#f6f2ea")
    return page(desk("walnut"), sheet(170, 40, 680, 680, plan, doors, text(340, 660, "Flat 2B, 64 m²", 26, GREY, at="middle"), turn=-.6), pencil(40, 620, 200, -60), ruler(870, 720, 9, 60, turn=-90))
