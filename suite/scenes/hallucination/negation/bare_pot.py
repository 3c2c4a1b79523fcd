from kit import documents as d, rooms, scenery as sc

PICTURES = {"bare_pot_yellow.png": {"bare": "yellow"}, "bare_pot_blue.png": {"bare": "blue"}}
POTS = (("red", "#c8402f"), ("yellow", "#ecc63a"), ("white", "#f4f1e8"), ("blue", "#3f6fb5"))


def pot(x, y, colour):
    return d.oval(x, y + 2, 96, 12, "#000", opacity=.2) + d.path(f"M{x - 84} {y - 130}H{x + 84}L{x + 58} {y}H{x - 58}Z", colour, "#00000033", 3) + d.rect(x - 94, y - 158, 188, 34, colour, 5, "#00000033", 3) + d.oval(x, y - 154, 84, 12, "#4a3422")


def tulip(x, y, petal):
    return d.path(f"M{x} {y}V{y - 150}", stroke="#5f8f3f", sw=9) + d.path(f"M{x} {y - 10}Q{x - 60} {y - 60} {x - 54} {y - 120}Q{x - 10} {y - 80} {x} {y - 10}ZM{x} {y - 10}Q{x + 54} {y - 50} {x + 58} {y - 104}Q{x + 12} {y - 74} {x} {y - 10}Z", "#6fa04a") + d.path(f"M{x - 36} {y - 210}l20 24l16 -34l16 34l20 -24Q{x + 44} {y - 140} {x} {y - 140}Q{x - 44} {y - 140} {x - 36} {y - 210}Z", petal)


def scene(bare):
    out = d.rect(0, 0, 1024, 620, "#d8cfc0") + "".join(d.path(f"M0 {y}H1024", stroke="#c2b8a6", sw=3) for y in range(60, 620, 62)) + rooms.window(390, 70, 250, 210, "day")
    out += d.rect(0, 600, 1024, 168, "#9a8467") + d.rect(0, 600, 1024, 16, "#7a6647")
    for i, (name, colour) in enumerate(POTS):
        x = 140 + i * 248
        out += pot(x, 690, colour) + ("" if name == bare else tulip(x, 536, "#e06a8a"))
    return d.page(out)
