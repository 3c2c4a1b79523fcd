"""A terrace left for the weekend, with a forecast on a phone: gusts of 96 km/h, or of 9."""
from kit import rooms
from kit.documents import *
from kit.scenery import parasol, pot

PICTURES = {"off_till_sunday_gusts.png": {"gust": "96", "wind": "58"}, "off_till_sunday_calm.png": {"gust": "9", "wind": "5"}}


def scene(gust, wind):
    back = fade(0, 0, 1024, 440, "#8fc4e8", "#eef5f3") + rooms.cloud(140, 80) + rect(0, 120, 260, 420, "#e6d3b3") + rect(40, 220, 160, 320, "#cfe3ea", 2, "#f6f2e8", 10) + line(120, 220, 120, 540, "#f6f2e8", 8) + rooms.fence(260, 1040, 470, 90) + fade(0, 460, 1024, 80, "#a6cc74", "#8fb862")
    floor = fade(0, 530, 1024, 238, "#c99d6c", "#a97c4e") + "".join(line(0, 560 + k * 36, 1024, 560 + k * 36, "#8a623d", 3) for k in range(6))
    tramp = oval(420, 566, 130, 12, "#000", opacity=.15) + path("M300 560V470M540 560V470M350 566V476M490 566V476", stroke="#59636b", sw=7) + oval(420, 470, 130, 24, "#22272b", "#2f6fb0", 9) + path("M300 470V330M540 470V330M360 486V340M480 486V340", stroke="#8d969c", sw=5) + path("M300 330Q420 350 540 330V466Q420 490 300 466Z", "#2b3036", opacity=.16)
    table = oval(180, 716, 120, 12, "#000", opacity=.16) + rect(174, 610, 14, 104, "#8a623d") + oval(180, 610, 120, 24, "#e0c7a0", "#8a623d", 3)
    chairs = path("M330 720V640H400V720M330 640V560M400 640V560M330 580H400M330 610H400", stroke="#f4f1e6", sw=12) + path("M330 720V640H400V720M330 640V560M400 640V560M330 580H400M330 610H400", stroke="#cfc8b4", sw=3)
    body = rect(0, 0, 328, 70, "#3f6c8f") + text(20, 46, "Weekend · Ashby", 27, "#fff", bold=True)
    for i, (d, t, sym) in enumerate((("Fri", "17°", "cloud"), ("Sat", "16°", "wind"), ("Sun", "18°", "sun"))):
        y = 92 + i * 64
        body += text(22, y + 36, d, 28, INK, bold=True) + text(306, y + 36, t, 28, INK, at="end") + (circle(150, y + 26, 18, "#f2b134") if sym == "sun" else oval(150, y + 28, 30, 15, "#b9c3c9") + oval(140, y + 20, 16, 13, "#b9c3c9") + oval(162, y + 18, 18, 15, "#b9c3c9")) + line(16, y + 58, 312, y + 58, PALE, 2)
    body += rect(14, 300, 300, 190, "#eaf1f5", 12) + text(32, 340, "Saturday, wind", 24, GREY) + text(32, 392, f"{wind} km/h", 36, INK, bold=True) + text(32, 430, "gusts", 24, GREY) + text(32, 474, f"{gust} km/h", 40, INK, bold=True) + path("M220 372h60q22 0 22 -20t-22 -18M220 394h76M220 416h40q20 0 20 18t-18 16", stroke="#6b8fa8", sw=6)
    return page(back, tramp, floor, group(parasol(0, 0, 1.15, "#d4574a"), x=180, y=640), table, chairs, pot(500, 730, .9) + group("".join(path(f"M500 660q{d} -40 {d * 1.6} -84", stroke="#5d9150", sw=9) for d in (-34, -14, 8, 30))), phone(640, 130, 360, 620, body, bar="10:40"))
