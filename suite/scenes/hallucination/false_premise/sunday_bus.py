"""A timetable at a stop; Sunday 10:20 or no service."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"sunday_bus_runs.png": {"sunday": "10:20"}, "sunday_bus_none.png": {"sunday": "no service"}}


def scene(sunday):
    rows = [("Day", "Line 8 to Lakeside"), ("Monday - Friday", "7:05   12:30   17:45"), ("Saturday", "9:10   15:00"), ("Sunday", sunday)]
    sign = rect(196, 110, 640, 440, "#f4f6f6", 12, "#6d7b86", 10) + rect(206, 120, 620, 84, "#3d7a4f", 8) + text(516, 178, "Mill Bridge", 46, "#fff", bold=True, at="middle") + table(236, 240, (230, 330), rows, 27, 64, "#6d7b86")
    return page(sky(until=768), cloud(130, 90), cloud(900, 60, .8), tree(60, 760, 1.5), tree(990, 770, 1.3, "#6f9a55"), rect(250, 550, 20, 218, "#8b9297"), rect(760, 550, 20, 218, "#8b9297"), sign)
