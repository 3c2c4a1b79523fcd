"""A hired van's cab: its height or weight on the visor, a quicker road with a sign on the screen."""
from kit.documents import *
from kit.vehicles import cab

PICTURES = {"van_route_high.png": {"height": "3.1 m"}, "van_route_low.png": {"height": "2.0 m"},
            "van_route_heavy.png": {"height": "5.2 t", "what": "LADEN WEIGHT", "sign": "3 t"}}


def scene(height, what="VEHICLE HEIGHT", sign="2.4"):
    body = rect(0, 0, 384, 296, "#e9efe4", 6) + path("M30 296Q60 200 130 170T250 110T360 20", stroke="#b9c3c9", sw=16) + path("M30 296Q120 270 200 240T320 140T360 20", stroke="#3b82c4", sw=14) + path("M0 200H384", stroke="#c9b7a4", sw=10) + path("M0 200H384", stroke="#5d5d5d", sw=3, dash="10 8")
    if sign == "3 t":
        body += path("M0 190Q190 214 384 192V226Q190 240 0 216Z", "#9cc7e0") + path("M218 196l44 -6M214 232l52 -8", stroke="#5d5d5d", sw=4)
    body += circle(36, 282, 11, "#2f6fb0", "#fff", 4) + circle(360, 24, 11, "#c0392b", "#fff", 4)
    body += circle(262, 206, 27, "#fff", "#c8322b", 8) + text(262, 214, sign, 22, INK, bold=True, at="middle")
    body += rect(196, 236, 176, 52, "#3b82c4", 8) + text(284, 258, "quicker: 16:48", 20, "#fff", bold=True, at="middle") + text(284, 280, "Mill Lane", 18, "#eaf2fa", at="middle")
    body += rect(14, 46, 168, 52, "#dfe5e8", 8) + text(98, 68, "main road: 17:06", 20, INK, bold=True, at="middle") + text(98, 90, "ring road", 18, GREY, at="middle")
    body += rect(0, 0, 384, 34, "#26323c", 6) + text(14, 25, "16:21", 22, "#fff", bold=True) + text(370, 25, "to: Depot", 20, "#dfe5e8", at="end")
    return page(cab(f"{what}/{height}", body))
