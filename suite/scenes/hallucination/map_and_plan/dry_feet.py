from kit import documents as d

PICTURES = {"dry_feet_bridge.png": {"bridge": True}, "dry_feet_gap.png": {"bridge": False}}


def lighthouse(x, y):
    return d.group(d.path("M-26 0L-16 -110H16L26 0Z", "#f7f3ea", "#7a7468", 3) + d.path("M-23 -34L-20 -62H20L23 -34ZM-18 -88L-16 -110H16L18 -88Z", "#c8402f") + d.rect(-14, -136, 28, 26, "#f0d060", 2, "#7a7468", 3) + d.path("M-20 -136L0 -158L20 -136Z", "#7a3f3a"), x=x, y=y, scale=1.1)


def windmill(x, y):
    sails = "".join(d.group(d.path("M0 0V-84", stroke="#6d4a2c", sw=6) + d.rect(2, -82, 22, 60, "#f3ead6", 0, "#8a7a58", 2), turn=t) for t in (20, 110, 200, 290))
    return d.group(d.path("M-34 0L-22 -100H22L34 0Z", "#e6d3b3", "#7a7468", 3) + d.path("M-26 -98Q0 -136 26 -98Z", "#7a5a3a") + d.group(sails, y=-100), x=x, y=y)


def scene(bridge):
    land = d.path("M120 130Q300 60 520 100T900 150Q960 330 900 560Q760 690 500 670T130 600Q70 360 120 130Z", "#dfe6b8", "#c9b983", 10)
    river = d.path("M560 100C480 230 620 330 520 450C470 520 540 600 500 672", stroke="#7fb7d6", sw=66) + d.path("M560 120C480 240 620 340 520 450C480 520 540 590 504 650", stroke="#a9d3e6", sw=5, dash="22 30")
    way = "M230 480Q320 400 484 392" if bridge else "M230 480Q320 400 462 392"
    path = d.path(way, stroke="#a8582c", sw=9, dash="20 13", cap="butt") + d.path("M610 388Q720 370 776 300" if not bridge else "M600 388Q720 370 776 300", stroke="#a8582c", sw=9, dash="20 13", cap="butt")
    over = d.rect(462, 366, 160, 50, "#b98a5c", 3, "#6d4a2c", 4) + "".join(d.path(f"M{x} 366v50", stroke="#6d4a2c", sw=3) for x in range(482, 620, 20)) + d.path("M456 362H628M456 420H628", stroke="#6d4a2c", sw=8) if bridge else ""
    trees = "".join(d.circle(x, y, 26, "#7fa552") + d.circle(x + 22, y + 10, 20, "#6f9648") for x, y in ((300, 220), (350, 200), (250, 250), (700, 560), (750, 540), (660, 590)))
    return d.page(d.rect(0, 0, 1024, 768, "#9ccbe2"), land, river, path, over, trees, lighthouse(210, 480), windmill(790, 290), d.compass(930, 680, 52))
