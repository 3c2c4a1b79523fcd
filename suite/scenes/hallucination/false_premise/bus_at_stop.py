"""A bus of line 12, or a post van, stands at a stop."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"bus_at_stop_bus.png": {"is_bus": True}, "bus_at_stop_van.png": {"is_bus": False}}


def scene(is_bus):
    stop = group(foot(4, 0, 24), rect(-6, -300, 12, 300, "#8b9297"), circle(0, -310, 44, "#f3c94b", "#3d7a4f", 7), text(0, -298, "H", 40, "#3d7a4f", bold=True, at="middle"), rect(-34, -240, 68, 90, "#fdfcf7", 3, "#8b9297"), x=900, y=610)
    vehicle = bus(470, 690, 1.15, "#3f7d5c", "12", "Lakeside") if is_bus else van(470, 690, 1.5, "#f0c93c", "CITY POST", "#22272c", "#22272c")
    return page(sky(kind="dawn", until=330), rect(0, 140, 1024, 460, "#c3b5a6"), "".join(rect(40 + i * 170, 180 + k * 180, 90, 120, "#9fb3bd", stroke="#f2ebdd", sw=8) for i in range(6) for k in range(2)), paving(580, 60), stop, fade(0, 636, 1024, 132, "#7b8085", "#65696e"), rect(0, 630, 1024, 10, "#8f8c85"), vehicle)
