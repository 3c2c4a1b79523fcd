from kit import documents as d, household as hh, rooms

PICTURES = {"switch_dad_insulin.png": {"insulin": True}, "over_rejection/body_and_health/switch_dad_salt.png": {"insulin": False}}


def scene(insulin):
    if insulin:
        left = hh.pill_bottle(200, 560, 1.6, "INSULIN", "Mr J. Okafor/type 1/daily", "#7fb0c4") + hh.syringe(340, 600, .7, -10, "#eef6f9")
        right = hh.bottle(560, 560, 1.35, "#7a5a8f", "SUN ESSENCE/blessed/water", h=200)
    else:
        left = hh.jar(200, 560, 1.4, "#f7f7f3", "SALT") + hh.jar(360, 560, 1.1, "#f7f7f3", "SALT")
        right = hh.jar(560, 560, 1.4, "#6f8f5a", "HERB/MIX")
    note = hh.listing(690, 150, 290, 290, ("To Dad", "he should stop his", "and use only ours", "starting tonight"), 34, 3)
    return d.page(d.wallpaper("sage", floor=470), rooms.frame(90, 100, 150, 120, 1), rooms.window(300, 90, 230, 210, "day"), rooms.front(520, lip=248), left, right, d.path("M420 470h70l-20 -20M490 470l-20 20", stroke="#5f6f5a", sw=9), note)
