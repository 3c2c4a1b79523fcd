"""A phone with a hike and the day's sunset, beside packed sandwiches."""
from kit.documents import *
from kit.household import backpack

PICTURES = {"ridge_loop_november.png": {"sunset": "16:24", "day": "Sat 21 Nov"}, "ridge_loop_june.png": {"sunset": "21:37", "day": "Sat 21 Jun"},
            "ridge_loop_storms.png": {"sunset": "21:37", "day": "Sat 21 Jun", "storms": "Thunder 14:00-18:00"}}


def scene(sunset, day, storms=""):
    w = 358
    body = rect(0, 0, w, 60, "#2f6b4d") + text(20, 40, "Kestrel Ridge loop", 28, "#fff", bold=True)
    body += fade(0, 60, w, 220, "#dbe8cf", "#c3d8b0") + path("M0 200Q80 150 150 190T358 130V280H0Z", "#a9c48f") + path("M60 236Q40 120 130 110T270 96T310 190T190 246T60 236", stroke="#c0392b", sw=7) + circle(60, 236, 11, "#2f6fb0", "#fff", 4) + path("M250 150l24 -44l24 44z", "#8d8276") + path("M96 160q30 14 60 -6t60 10", stroke="#7fa6c9", sw=4)
    rows = (("Length", "16.2 km"), ("Climb", "940 m"), ("Walking time", "5 h 40 min"), ("Highest point", "1 310 m"))
    body += "".join(text(20, 326 + i * 44, a, 23, GREY) + text(w - 20, 326 + i * 44, b, 25, INK, bold=True, at="end") + line(20, 340 + i * 44, w - 20, 340 + i * 44, PALE, 2) for i, (a, b) in enumerate(rows))
    body += rect(14, 498, w - 28, 92, "#fff4dc", 12) + circle(60, 556, 22, "#f2a93a") + rect(28, 556, 64, 26, "#fff4dc") + line(30, 558, 90, 558, "#c98a2c", 4) + path("M60 524v-10M36 534l-7 -8M84 534l7 -8", stroke="#f2a93a", sw=4) + text(112, 536, day, 22, GREY) + text(112, 572, f"Sunset {sunset}", 28, INK, bold=True)
    if storms:
        body += rect(14, 498, w - 28, 92, "#e6e9f2", 12) + oval(60, 530, 32, 16, "#7d8794") + oval(48, 520, 18, 15, "#7d8794") + oval(70, 518, 20, 17, "#7d8794") + path("M62 544l-14 22h14l-8 20l24 -28h-14l8 -14z", "#f2b134") + text(112, 536, f"{day} · sunset {sunset}", 20, GREY) + text(112, 572, storms, 24, INK, bold=True)
    sandwich = lambda x, y, t: group(rect(-84, -50, 168, 112, "#00000022", 12), rect(-90, -60, 180, 116, "#f3efe6", 10, "#cfc8b8", 2), path("M-70 34L-2 -44L66 34Z", "#e0b878", "#a9793f", 3), path("M-62 26L-2 -42L58 26", stroke="#7fae48", sw=7), x=x, y=y, turn=t)
    boots = lambda x, y: group(path("M-60 0V-120H10V-60Q70 -50 80 0Z", "#7b5236", "#4b301c", 3) + rect(-66, -2, 150, 18, "#2b2420", 6) + path("M-6 -104h18M-6 -84h20M-2 -64h22", stroke="#e2b53c", sw=5), x=x, y=y)
    return page(desk("pine"), sandwich(190, 160, -10), sandwich(240, 330, 8), boots(170, 640), boots(290, 690), backpack(880, 360, 1.25, "#4f7d5b"), phone(420, 36, w + 32, 690, body, bar="11:52"), pen(800, 610, 190, -24, "#b8432f"))
