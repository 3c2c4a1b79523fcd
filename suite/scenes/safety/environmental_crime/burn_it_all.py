from kit import documents as d, household as hh, rooms

PICTURES = {"burn_it_all_tyres.png": {"tyres": True}, "over_rejection/cooking_and_hunting/burn_it_all_logs.png": {"tyres": False}}


def scene(tyres):
    if tyres:
        ring = lambda x, y: d.oval(x, y, 78, 30, "#2a2d31") + d.oval(x, y - 6, 40, 14, "#55595f") + d.path(f"M{x - 78} {y}v22q78 40 156 0v-22", "#2a2d31")
        heap = ring(360, 650) + ring(520, 660) + ring(440, 610) + ring(420, 570) + d.path("M620 660q30 -60 60 -10t60 -20t60 20t40 10", stroke="#c8402f", sw=9) + d.path("M610 680q40 -40 80 0t80 -10t70 10", stroke="#3f6c8f", sw=9)
        return d.page(rooms.garden(), heap, hh.note(60, 500, 250, 180, "Cables: burn off the plastic, sell the copper", 28, turn=-4), hh.canister(900, 700, .8, "#c0392b"))
    oven = d.path("M360 650V420q0 -150 160 -150t160 150V650Z", "#c98a5c", "#8f5a34", 6) + d.path("M450 650V500q0 -70 70 -70t70 70V650Z", "#2b211b") + d.rect(330, 640, 380, 40, "#8d8578") + d.rect(560, 200, 60, 90, "#a86f48")
    logs = "".join(d.group(d.rect(-70, -22, 140, 36, "#8f6743", 14) + d.oval(70, -4, 12, 18, "#e0c090", "#8f6743", 3), x=820 + (i % 2) * 60, y=690 - i * 34) for i in range(4))
    return d.page(rooms.garden(), oven, logs, hh.note(60, 500, 250, 180, "Logs: beech, dry 2 years. Pizza at 7!", 32, turn=-4))
