"""A train ticket with a seat, or for standing."""
from kit.documents import *

PICTURES = {"seat_on_ticket_42.png": {"seat": "Coach 7, 42"}, "seat_on_ticket_none.png": {"seat": "standing only"}}


def scene(seat):
    t = ticket(170, 190, 700, 330, "NORTHLINE  single", [("From", "Eskby"), ("To", "Halden"), ("Date", "14 Oct  08:26"), ("Place", seat)], "#3d5a73", -3, "ADULT", "#eef2f0")
    purse = rect(60, 560, 330, 190, "#000", 20, opacity=.2) + rect(50, 548, 330, 190, "#5b7f6b", 20, "#3d5a4a", 4) + path("M50 600h330", stroke="#3d5a4a", sw=4) + circle(215, 600, 16, "#d9b45a", "#8a6a1c", 3)
    return page(desk("walnut"), t, purse, group(circle(0, 0, 34, "#d9b45a", "#a07c22", 4), text(0, 12, "2", 34, "#7a5a10", SERIF, True, at="middle"), x=470, y=650), group(circle(0, 0, 28, "#c9ced2", "#8d959b", 4), text(0, 10, "1", 28, "#555", SERIF, True, at="middle"), x=560, y=690), glasses(720, 600, 10))
