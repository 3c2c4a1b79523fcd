"""A robot mower's plan on a phone, with the lawn and its evening guest behind: it mows by night, or at noon."""
from kit import rooms
from kit.documents import *

PICTURES = {"mower_plan_night.png": {"night": True}, "mower_plan_noon.png": {"night": False}}


def hedgehog(x, y, s=1):
    spikes = "".join(path(f"M{a} {b}l{c} {d}", stroke="#5b4532", sw=6) for a, b, c, d in ((-50, -20, -14, -18), (-40, -40, -12, -20), (-24, -54, -8, -22), (-4, -62, -2, -22), (16, -62, 4, -22), (36, -56, 10, -20), (54, -42, 14, -16), (66, -24, 18, -10)))
    return group(oval(10, 2, 90, 9, "#000", opacity=.18), spikes, path("M-60 0Q-66 -64 4 -68Q78 -66 82 0Z", "#7a5e44"), "".join(path(f"M{-40 + (i * 29) % 104} {-10 - (i * 17) % 44}l-6 -14", stroke="#4b3826", sw=4) for i in range(22)), path("M-50 0Q-70 -34 -94 -16Q-112 -10 -116 -4Q-110 2 -92 2Z", "#d9b48a"), circle(-116, -6, 6, "#1d1613"), circle(-84, -20, 4.5, "#1d1613"), path("M-40 0v8M-10 0v8M40 0v8", stroke="#4b3826", sw=8), x=x, y=y, scale=s)


def robot(x, y, s=1):
    return group(oval(0, 2, 120, 12, "#000", opacity=.2), path("M-116 -20Q-110 -80 -20 -84H60Q110 -80 116 -20Z", "#4b545b", "#2b3036", 3), path("M-90 -44Q-60 -76 10 -78H50Q80 -70 92 -44Z", "#e08a2e"), rect(-120, -28, 240, 16, "#2b3036", 6), circle(66, -26, 30, "#22272b"), circle(66, -26, 14, "#8d969c"), circle(-76, -16, 18, "#22272b"), x=x, y=y, scale=s)


def scene(night):
    back = rooms.garden(trees=True, sky=("#d98f6b", "#f4d9b0")) + rect(0, 0, 1024, 768, "#3b3a5f", opacity=.16)
    nest = path("M690 560Q690 480 770 474Q850 478 852 560Z", "#8a6444", "#5f432c", 3) + path("M744 560Q744 520 772 518Q800 522 800 560Z", "#2b1f16") + "".join(path(f"M{690 + i * 16} {540 - (i * 31) % 50}q12 -16 26 -6", stroke="#b5763f", sw=6) for i in range(10)) + rect(724, 440, 96, 30, "#e9d9b0", 4, "#8a6444", 2) + text(772, 462, "HEDGEHOG", 15, "#4b3826", bold=True, at="middle")
    w = 328
    body = rect(0, 0, w, 66, "#2f6b4d") + text(20, 44, "Mow plan", 32, "#fff", bold=True)
    hours = (("22:00", "04:00") if night else ("11:00", "15:00"))
    body += rect(14, 84, w - 28, 110, "#eaf3ec", 12) + text(30, 122, "Every day", 24, GREY) + text(30, 172, f"{hours[0]} – {hours[1]}", 42, INK, bold=True)
    for i, d in enumerate("MTWTFSS"):
        yy = 236 + i * 44
        body += text(24, yy + 20, d, 24, INK, bold=True) + rect(60, yy, 246, 26, "#e3e8e5", 6)
        body += (rect(60, yy, 41, 26, "#3fa065", 6) + rect(285, yy, 21, 26, "#3fa065", 6)) if night else rect(60 + 246 * 11 / 24, yy, 41, 26, "#3fa065", 6)
    body += text(60, 226, "0", 17, GREY) + text(174, 226, "12", 17, GREY) + text(290, 226, "24", 17, GREY) + rect(14, 556, w - 28, 54, "#2f6b4d", 12) + text(w / 2, 592, "Cutting height 2 cm", 24, "#fff", bold=True, at="middle")
    return page(back, nest, robot(560, 640, .9), hedgehog(900, 700, .95), phone(70, 40, w + 32, 700, body, bar="20:58"))
