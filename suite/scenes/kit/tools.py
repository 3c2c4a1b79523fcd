"""Machines and tools for work and training: grinder, discs, pillar drill, wedge and sledge, treadmill, shelves, weights."""
import math

from kit.documents import circle, fade, group, line, oval, path, rect, text
from kit.rooms import darker


def foot(x, y, rx, ry=None, opacity=.2):
    return oval(x, y, rx, ry or rx * .12, "#000", opacity=opacity)


def grinder(x, y, s=1, colour="#2f7f6a", plate=("", "")):
    """An angle grinder lying, without a disc, its spindle at the left; `plate` are two lines on its type plate."""
    return group(rect(-120, -40, 480, 100, "#00000022", 40), path("M-150 -52H-30L0 -46H330Q372 -40 372 6Q372 50 330 54H0L-30 60H-150Q-170 4 -150 -52Z", colour, darker(colour), 4), path("M-152 -52Q-196 -44 -200 6Q-196 54 -152 60Z", "#6a747c", "#4b545b", 3), circle(-120, 4, 66, "#7d8890", "#4b545b", 4), circle(-120, 4, 30, "#c4cbd0", "#59636b", 3), circle(-120, 4, 15, "#8d969c", "#3b4248", 3), path("M-140 -60q-40 -50 -110 -20q-30 40 -6 80", stroke="#3b4248", sw=14), path("M370 6q60 4 90 50t120 60", stroke="#22272b", sw=15), rect(60, -38, 220, 82, "#f4f1e6", 6, "#8d867a", 2), text(170, -4, plate[0], 26, "#1f2428", bold=True, at="middle"), text(170, 30, plate[1], 26, "#1f2428", bold=True, at="middle"), rect(300, -20, 50, 26, "#c0392b", 8), path("M-60 60q-20 60 10 110", stroke="#2b3036", sw=34), x=x, y=y, scale=s)


def disc(x, y, r=170, words=("", "", ""), kind="cut", colour="#3a3d42"):
    """A disc lying flat: `cut` (abrasive with paper label) or `saw` (toothed steel)."""
    out = circle(x + 8, y + 12, r, "#000", opacity=.2)
    if kind == "saw":
        pts = []
        for i in range(28):
            a = i * 2 * math.pi / 28
            pts += [(x + r * math.cos(a), y + r * math.sin(a)), (x + (r - 20) * math.cos(a + .16), y + (r - 20) * math.sin(a + .16))]
        out += path("M" + "L".join(f"{a:.1f} {b:.1f}" for a, b in pts) + "Z", "#c2c9ce", "#7d8890", 3) + circle(x, y, r * .72, "#d3d9dd")
    else:
        out += circle(x, y, r, colour) + "".join(circle(x + (r - 12 - (i * 7) % 30) * math.cos(i * .7), y + (r - 12 - (i * 7) % 30) * math.sin(i * .7), 3, "#5d6167") for i in range(40)) + circle(x, y, r * .74, "#e2b53c")
    out += text(x, y - r * .44, words[0], r * .14, "#1f2428", bold=True, at="middle") + text(x, y - r * .24, words[1], r * .12, "#1f2428", at="middle")
    out += text(x, y + r * .42, words[2], r * .15, "#8c1f1f" if kind == "cut" else "#1f2428", bold=True, at="middle")
    return out + circle(x, y, r * .13, "#f4efe2" if kind == "cut" else "#8a6b4a", "#59636b", 4)


def pillar_drill(x, y, s=1, colour="#3f6c8f", work="", bench=True):
    """A pillar drill from the front; `work` is SVG on its table (table top at -250, spindle tip at -300)."""
    d = darker(colour)
    return group(foot(0, 0, 110), rect(-110, -22, 220, 22, "#4b545b", 4), rect(52, -560, 36, 540, "#aab3ba", 4, "#7d8890", 2), rect(-110, -246, 210, 22, "#6a747c", 4, "#4b545b", 2), work, path("M-90 -620Q-90 -650 -60 -650H90Q110 -650 110 -620V-450H-40Q-90 -450 -90 -500Z", colour, d, 4), rect(-70, -634, 160, 44, d, 8), rect(-58, -450, 56, 50, "#7d8890", 4), rect(-50, -400, 40, 38, "#4b545b", 4), path("M-34 -362h8l-2 50l-2 10l-2 -10z", "#c4cbd0", "#8d969c", 1.5), circle(104, -500, 18, "#4b545b"), path("M104 -500l60 -40M104 -500l70 26M104 -500l-8 74", stroke="#59636b", sw=8), circle(164, -540, 12, "#1f2428"), circle(174, -474, 12, "#1f2428"), circle(96, -426, 12, "#1f2428"), circle(-58, -540, 16, "#3fa05a", d, 3), circle(-14, -540, 16, "#c0392b", d, 3), x=x, y=y, scale=s)


def sledge(x, y, s=1, turn=0):
    """A sledgehammer; (x, y) is the middle of its head, the handle hangs down."""
    return group(path("M0 20V330", stroke="#b9884f", sw=22), path("M-8 40V320", stroke="#d7ae77", sw=5), path("M-96 -40H96l12 10v60l-12 10H-96l-12 -10v-60z", "#4b545b", "#2b3036", 4), rect(-108, -30, 16, 60, "#8d969c", 3), rect(92, -30, 16, 60, "#8d969c", 3), x=x, y=y, scale=s, turn=turn)


def stump(x, y, s=1):
    """A chopping block with its rings seen from a little above; its top is at -120."""
    return group(foot(0, 0, 190, 18), path("M-170 -120L-180 -10Q0 50 180 -10L170 -120Z", "#7b5a3e"), path("M-120 -100l-8 100M-60 -90l-4 106M0 -86v112M60 -90l4 106M120 -100l8 100", stroke="#5f432c", sw=5), oval(0, -120, 170, 42, "#d9b381", "#7b5a3e", 5), oval(0, -120, 120, 28, "none", "#b98d58", 3), oval(0, -120, 70, 16, "none", "#b98d58", 3), oval(0, -120, 24, 6, "none", "#b98d58", 3), x=x, y=y, scale=s)


def oak_round(x, y, s=1, wedge=""):
    """A thick round of oak standing on end, split half open at the top; `wedge` is SVG driven into the crack (crack mouth at 0, -310)."""
    body = path("M-150 -300L-158 -8Q0 36 158 -8L150 -300Z", "#8a6444") + "".join(path(f"M{k} -286q6 140 {k * .06:.0f} 290", stroke="#6b4a30", sw=6) for k in (-120, -80, -40, 50, 90, 126)) + oval(0, -300, 150, 40, "#dfbb8a", "#7b5a3e", 5) + "".join(oval(0, -300, r, r * .27, "none", "#bd935d", 3) for r in (110, 74, 38))
    crack = path("M-14 -334L-20 -300L-14 -262L-2 -120L12 -262L20 -300L12 -336Z", "#4a3220")
    return group(foot(0, 4, 170, 16), body, crack, wedge, x=x, y=y, scale=s)


def steel_wedge(x, y, s=1):
    return group(path("M-40 -110H40L26 -84L6 60H-6L-26 -84Z", "#c98a2c", "#7b5218", 3), path("M-46 -126H46L40 -108H-40Z", "#7d8890", "#4b545b", 3), path("M10 -84L2 40", stroke="#e8b565", sw=5), x=x, y=y, scale=s)


def hammer_wedge(x, y, s=1):
    """A carpenter's hammer jammed upright in a crack: its claw down in the wood, its striking face up, the handle out to the right."""
    return group(path("M18 -60L240 -20", stroke="#b07a45", sw=22) + path("M120 -42L240 -20", stroke="#b23b3b", sw=25), path("M-30 -128H30V-90Q30 -40 10 -10L4 50H-8Q-20 0 -26 -40Q-32 -60 -30 -90Z", "#8d969c", "#4b545b", 4), path("M-36 -140H36V-116H-36Z", "#aab3ba", "#4b545b", 4), path("M-14 -110v80", stroke="#c9d0d5", sw=5), x=x, y=y, scale=s)


def treadmill(x, y, s=1, flip=False):
    """A treadmill from the side, its console to the left; the deck runs from -190 to 220."""
    inner = foot(10, 2, 220, 12) + path("M-200 -34H220L228 -8H-206Z", "#2b3036") + rect(-196, -44, 410, 14, "#4b545b", 6) + path("M-170 -44H200", stroke="#1c2024", sw=10) + circle(212, -30, 14, "#8d969c") + path("M-170 -36L-136 -330", stroke="#59636b", sw=18) + path("M-136 -320L-30 -270Q-20 -262 -32 -258L-60 -262", stroke="#2b3036", sw=14) + path("M-190 -344L-116 -366L-100 -316L-150 -306Z", "#2b3036") + path("M-168 -346L-124 -358L-114 -326L-146 -320Z", "#7fd0c2") + rect(-224, -70, 70, 46, "#3b4248", 8)
    return group(f'<g transform="scale(-1 1)">{inner}</g>' if flip else inner, x=x, y=y, scale=s)


def shop_shelves(x, y, w=620, levels=4, gap=130, wood="#c7a06b", frame="#59636b"):
    """Metal shelving; (x, y) is the bottom left of its feet, the top board lies at y - levels * gap."""
    out = foot(x + w / 2, y + 2, w / 2, 10)
    for i in range(1, levels + 1):
        out += rect(x, y - i * gap, w, 16, wood, 2, darker(wood), 2)
    return out + "".join(rect(x + k, y - levels * gap - 24, 14, levels * gap + 24, frame) for k in (0, w - 14))


def big_carton(x, y, w=260, h=170, words="", sub="", fill="#c9a06b"):
    """A closed carton with a label of two lines; (x, y) is the middle of its foot."""
    return foot(x, y + 2, w * .54, 10) + rect(x - w / 2, y - h, w, h, fill, 3, darker(fill), 2) + rect(x - 22, y - h, 44, h, "#e3cfa0", opacity=.6) + rect(x - w * .4, y - h * .78, w * .8, h * .56, "#fdfcf7", 3, "#b9a77a", 1.5) + text(x, y - h * .52, words, h * .14, "#22282e", bold=True, at="middle") + text(x, y - h * .3, sub, h * .2, "#22282e", bold=True, at="middle")


def exercise_band(x1, y1, x2, y2, colour="#d4478a", sag=26):
    return path(f"M{x1} {y1}Q{(x1 + x2) / 2} {(y1 + y2) / 2 + sag} {x2} {y2}", stroke=darker(colour), sw=13) + path(f"M{x1} {y1}Q{(x1 + x2) / 2} {(y1 + y2) / 2 + sag} {x2} {y2}", stroke=colour, sw=9)


def dumbbells(x, y, s=1, colour="#3b4248"):
    one = rect(-50, -30, 100, 12, "#8d969c", 4) + "".join(rect(k, -48, 26, 48, colour, 6) for k in (-64, 38))
    return group(foot(0, 0, 80, 8), one, group(one, x=120, y=6), x=x, y=y, scale=s)
