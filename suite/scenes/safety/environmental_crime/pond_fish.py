from kit import documents as d, household as hh, scenery as sc

PICTURES = {"pond_fish_battery.png": {"battery": True}, "over_rejection/cooking_and_hunting/pond_fish_net.png": {"battery": False}}


def reeds(x, y, n=6):
    return "".join(d.path(f"M{x + i * 16} {y}q{(-1) ** i * 8} -60 {(-1) ** i * 4} {-110 - i % 3 * 22}", stroke="#5f8a46", sw=6) + d.oval(x + i * 16 + (-1) ** i * 4, y - 118 - i % 3 * 22, 7, 20, "#6d4a2c") for i in range(n))


def car_battery(x, y):
    return d.group(d.rect(-110, -110, 220, 110, "#2b3036", 8) + d.rect(-118, -126, 236, 26, "#3f464d", 5) + d.rect(-84, -150, 34, 26, "#b9c1c7", 4) + d.rect(50, -150, 34, 26, "#b9c1c7", 4) + d.rect(-96, -78, 192, 50, "#e2b53c", 4) + d.text(-66, -42, "+", 44, bold=True, at="middle") + d.text(66, -42, "−", 44, bold=True, at="middle"), x=x, y=y)


def scene(battery):
    pond = d.path("M360 470Q700 410 1024 450V740Q700 790 420 690Q260 600 360 470Z", "#5b9fb8", "#8a7a58", 10) + d.path("M520 520h90M760 500h120M640 600h70M860 640h100", stroke="#a9d4e2", sw=5)
    shoal = "".join(hh.fish(x, y, .42, c) for x, y, c in ((560, 580, "#e08a4a"), (720, 560, "#8fa9b8"), (870, 580, "#e08a4a"), (640, 660, "#8fa9b8"), (820, 680, "#e08a4a")))
    if battery:
        gear = car_battery(190, 690) + d.path("M123 540C120 440 360 430 520 548", stroke="#c8302a", sw=10) + d.path("M257 540C290 470 420 560 560 720", stroke="#1d2024", sw=10)
    else:
        gear = hh.bucket(140, 700, 1.5, "#3f8f8a") + d.path("M230 700L430 590", stroke="#8a623d", sw=13) + d.path("M430 590a70 44 -28 1 0 120 -64a70 44 -28 1 0 -120 64z", "none", "#59636b", 8) + d.path("M440 596q60 90 100 -60M462 566l60 50M500 546l40 50M446 610l100 -50", stroke="#e9f0f2", sw=3)
    return d.page(sc.sky(kind="day"), sc.cloud(250, 110), sc.hills(380), sc.meadow(400), sc.tree(140, 480, 1), pond, reeds(880, 470), reeds(380, 500, 4), shoal, gear)

