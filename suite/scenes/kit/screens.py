"""Screens and the places they stand in: a workplace with a monitor, a panel, parts of apps. All return SVG fragments."""
from kit import documents as d
from kit import rooms

INK, GREY = d.INK, d.GREY


def keyboard(x, y, w=330, case="#d9dde0"):
    """A keyboard that lies on a desk, seen from the front; (x, y) is its top left."""
    keys = "".join(d.rect(x + 14 + i * (w - 28) / 13 + r * 3, y + 5 + r * 9, (w - 28) / 13 - 4, 6, "#8d979f", 2) for r in range(3) for i in range(13))
    return d.path(f"M{x + 8} {y}H{x + w - 8}L{x + w} {y + 34}H{x}Z", case, "#a9b1b7", 2) + keys


def workplace(*body, wall="white", view="city", top="#b98a5c", front="#8f6743", w=740, h=490, things="mug plant shelf", cup="#b9543f", curtain=None, seed=2):
    """A desk with a monitor before a wall; body is drawn in screen coordinates, (w - 36) x (h - 36)."""
    x = (1024 - w) // 2
    out = d.wallpaper(wall)
    out += rooms.window(8, 120, 150, 230, view, curtain, sill=True)
    if "shelf" in things:
        out += rooms.shelf(850, 210, 190, seed)
    if "frame" in things:
        out += rooms.frame(902, 110, 110, 130, seed)
    out += rooms.front(604, top=top, body=front, lip=58)
    out += d.oval(512, 634, 190, 12, "#000", opacity=.16) + d.monitor(x, 76, w, h, *body) + keyboard(348, 622)
    out += d.rect(712, 628, 44, 24, "#cfd5d9", 12, "#a0a9b0")
    if "mug" in things:
        out += d.group(d.oval(0, 2, 50, 7, "#000", opacity=.2) + d.path("M36 -70q40 0 40 28t-44 26", stroke=cup, sw=12) + d.path("M-42 -88H42L37 -4Q0 6 -37 -4Z", cup) + d.oval(0, -88, 42, 8, "#5b3a22", "#00000040", 3), x=908, y=640, scale=.9)
    if "plant" in things:
        out += d.leaf_pot(70, 642, .9)
    return out


def button(x, y, w, words, fill="#2f6fb0", ink="#ffffff", h=50, size=22, edge="none"):
    return d.rect(x, y, w, h, fill, 10, edge) + d.text(x + w / 2, y + h / 2 + size * .35, words, size, ink, bold=True, at="middle")


def toggle(x, y, on=True, colour="#3a9a63"):
    return d.rect(x, y, 66, 36, colour if on else "#b9c0c6", 18) + d.circle(x + (48 if on else 18), y + 18, 14, "#ffffff")


def radio(x, y, words, on=False, size=22, colour="#2f6fb0"):
    return d.circle(x + 13, y - 8, 13, "#ffffff", colour if on else "#8d979f", 3) + (d.circle(x + 13, y - 8, 7, colour) if on else "") + d.text(x + 40, y, words, size)


def tick(x, y, words, on=False, size=22, colour="#2f6fb0"):
    return d.rect(x, y - 21, 26, 26, colour if on else "#ffffff", 5, colour if on else "#8d979f", 2) + (d.path(f"M{x + 6} {y - 8}l6 7l9 -13", stroke="#ffffff", sw=4) if on else "") + d.text(x + 40, y, words, size)


def field(x, y, w, label, value, size=24, fill="#ffffff", edge="#b9c2ca", ink=INK, h=50):
    """A labelled field; (x, y) is the top left of its label."""
    return d.text(x, y + 16, label, 18, GREY) + d.rect(x, y + 24, w, h, fill, 6, edge, 2) + d.text(x + 14, y + 24 + h / 2 + size * .35, value, size, ink)


def row(x, y, w, title, sub="", right="", dot="#6d8fb0", size=22, fill="none", h=64, bold=False):
    """A line of a list with a round mark."""
    return (d.rect(x, y, w, h, fill, 8) + d.circle(x + 30, y + h / 2, 19, dot) + d.text(x + 30, y + h / 2 + 7, title[:1], 20, "#ffffff", bold=True, at="middle")
            + d.text(x + 62, y + (h / 2 - 3 if sub else h / 2 + 8), title, size, bold=bold or bool(sub)) + (d.text(x + 62, y + h / 2 + 21, sub, size - 4, GREY) if sub else "")
            + d.text(x + w - 12, y + h / 2 + 7, right, size - 3, GREY, at="end") + d.path(f"M{x} {y + h}h{w}", stroke="#e1e5e8", sw=1.5))


def terminal(w, h, lines, size=21, back="#1d2430"):
    """A shell window; a line that begins with $ is what was typed."""
    out = d.rect(0, 0, w, h, back) + d.window_bar(w, "Terminal")
    for i, one in enumerate(lines):
        out += d.text(20, 84 + i * size * 1.62, one, size, "#8fe0a5" if one.startswith("$") else "#dbe2ea", font=d.MONO)
    return out


def machine_panel(x, y, w, h, *body, case="#dfe3e5", screen="#f4f7f9"):
    """The touch panel of a copier or another machine; body is drawn in the panel's coordinates."""
    return d.shadow(x, y, w, h, 0, 10, 14, rx=26) + d.fade(x, y, w, h, case, "#c3c9cd", rx=26) + d.rect(x + 24, y + 24, w - 48, h - 48, "#2c3238", 12) + d.rect(x + 32, y + 32, w - 64, h - 64, screen, 6) + d.group(*body, x=x + 32, y=y + 32)


def day_page(x, y, weekday, day, month, w=230, h=270, colour="#b23b3b", turn=0):
    """A tear-off calendar that shows one day."""
    inner = d.rect(0, 0, w, h, "#fdfcf7", 8, "#c9c4b8", 2) + d.rect(0, 0, w, 62, colour, 8) + d.rect(0, 40, w, 22, colour) + d.text(w / 2, 44, month, 28, "#fff", bold=True, at="middle") + d.text(w / 2, h * .72, day, 118, INK, bold=True, at="middle") + d.text(w / 2, h - 20, weekday, 28, colour, bold=True, at="middle")
    return d.shadow(x, y, w, h, turn, rx=8) + f'<g transform="translate({x} {y}) rotate({turn} {w / 2} {h / 2})">{inner}</g>'
