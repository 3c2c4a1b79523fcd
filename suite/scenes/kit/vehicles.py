"""Cars that carry, tow, stand on jacks; what a driver sees. Cars are household.car and household.van."""
from kit import household
from kit.documents import circle, fade, group, line, oval, path, rect, text
from kit.rooms import darker


def foot(x, y, rx, ry=None, opacity=.2):
    return oval(x, y, rx, ry or rx * .1, "#000", opacity=opacity)


def wheel(x, y, r=40, hub="#c4cbd0"):
    nuts = "".join(circle(x + r * .26 * dx, y + r * .26 * dy, r * .06, "#4b535a") for dx, dy in ((0, -1), (.95, -.3), (.59, .8), (-.59, .8), (-.95, -.3)))
    return circle(x, y, r, "#26292d") + circle(x, y, r * .62, hub, "#8d969c", 2) + circle(x, y, r * .14, "#6a737a") + nuts


def flat_trailer(x, y, s=1, load="", colour="#7d8a94"):
    """A low single-axle trailer from the side, its drawbar to the right, its axle at x; the bed runs from -250 to 230 at -104."""
    bed = rect(-250, -104, 480, 18, colour, 3, darker(colour), 2) + rect(-250, -136, 480, 8, darker(colour), 3) + "".join(rect(k, -136, 9, 34, darker(colour)) for k in (-250, -130, -10, 110, 221))
    return group(foot(0, 2, 250, 12), path("M228 -94L400 -76", stroke="#59636b", sw=14), circle(404, -78, 11, "#3b4248"), load, bed, path("M-60 -50q0 -50 60 -50t60 50z", "#59636b"), wheel(0, -44, 44), rect(-262, -92, 16, 26, "#b32620", 3), path("M330 -80v60", stroke="#59636b", sw=8), circle(330, -18, 14, "#2a2d31"), x=x, y=y, scale=s)


def pavers(x, y, rows=4, cols=5, w=46, h=26, colour="#a39c92"):
    """A stack of paving stones; (x, y) is its bottom left."""
    return "".join(rect(x + c * w + (w / 2 if r % 2 else 0) * 0, y - (r + 1) * h, w - 2, h - 2, colour if (r + c) % 2 else darker(colour, .08), 2, darker(colour, .3), 2) for r in range(rows) for c in range(cols))


def scissor_jack(x, y, s=1):
    """A scissor jack, half raised; (x, y) is the middle of its base."""
    return group(rect(-44, -8, 88, 8, "#3b4248", 2), path("M-34 -10L-56 -52L-16 -92M34 -10L56 -52L16 -92", stroke="#c79a2c", sw=12), path("M-70 -52H74", stroke="#8d969c", sw=7), path("M74 -52h34v14h26", stroke="#59636b", sw=7), rect(-24, -104, 48, 14, "#3b4248", 3), circle(-56, -52, 8, "#3b4248"), circle(56, -52, 8, "#3b4248"), x=x, y=y, scale=s)


def wheel_brace(x, y, s=1, turn=0):
    return group(path("M-70 0H70M0 -70V70", stroke="#59636b", sw=13), "".join(circle(a, b, 11, "#8d969c", "#3b4248", 3) for a, b in ((-70, 0), (70, 0), (0, -70), (0, 70))), x=x, y=y, scale=s, turn=turn)


def cab(visor="", body="", dash="#39414a"):
    """A driver's view: windscreen, visor with a sticker, steering wheel, and `body` on the dashboard's screen (0, 0 … 380 x 300)."""
    out = fade(0, 0, 1024, 470, "#a9cfe6", "#e6f0f2") + path("M0 330Q200 290 420 326T1024 300V470H0Z", "#9dbb86") + path("M380 470L500 322H540L760 470Z", "#7b8085") + path("M520 330v20M526 368v30M536 418v44", stroke="#f5f1e2", sw=6)
    out += path("M60 330h110v-60l-55 -36l-55 36z", "#d9b8a0") + path("M800 322h120v-70l-60 -40l-60 40z", "#e6d3b3") + rect(84, 286, 26, 26, "#cfe3ea") + rect(836, 270, 28, 28, "#cfe3ea")
    out += path("M0 0H1024V40H0Z M0 0L70 0L20 470H0Z M1024 0L954 0L1004 470H1024Z", "#2b3138")
    out += path("M60 24H560L544 130Q300 148 80 132Z", "#cfc8ba", "#a69e8e", 3) + path("M84 122Q300 138 540 122", stroke="#b5ad9c", sw=4)
    if visor:
        out += rect(180, 44, 264, 72, "#f6d24a", 6, "#5a4a10", 3) + "".join(text(312, 76 + i * 30, t, 26, "#1c1c1c", bold=True, at="middle") for i, t in enumerate(visor.split("/")))
    out += path("M0 440Q512 380 1024 440V768H0Z", dash) + path("M0 440Q512 380 1024 440", stroke=darker(dash, .3), sw=8)
    out += circle(250, 690, 214, "none", "#1d2126", 34) + path("M60 690H440M250 690V900", stroke="#1d2126", sw=30) + circle(250, 690, 66, "#262b31", "#14171a", 4)
    out += oval(250, 520, 150, 60, "#14181c") + "".join(circle(190 + 120 * i, 524, 42, "#20262c", "#59636b", 3) + line(190 + 120 * i, 524, 166 + 120 * i, 506, "#e0685c", 4) for i in range(2))
    out += rect(548, 420, 420, 330, "#14171a", 18) + group(rect(0, 0, 384, 296, "#eef3ee", 6), body, x=566, y=437)
    return out + rect(470, 640, 60, 12, "#5a636b", 6) + circle(500, 690, 20, "#20262c", "#59636b", 3)
