"""Goods and finds: tubs, boards, frames, helmets, party things, bins. Things that stand take the middle of their foot."""
from kit.documents import circle, fade, group, line, oval, path, rect, text
from kit.rooms import darker


def foot(x, y, rx, ry=None, opacity=.2):
    return oval(x, y, rx, ry or max(5, rx * .12), "#000", opacity=opacity)


def lines(x, y, words, size=22, ink="#2b2413", lead=1.25, bold=True):
    rows = words.split("/")
    return "".join(text(x, y + i * size * lead, t, size, ink, at="middle", bold=bold and i == 0) for i, t in enumerate(rows))


def tub(x, y, s=1, colour="#e8e4d8", label="", lid=None, band="#f7f2e2", handle=True):
    """A plastic bucket with a label; `lid` is the colour of a lid, else it is open."""
    body = path("M-92 -170L-74 0Q0 12 74 0L92 -170Z", colour, darker(colour, .12), 2) + path("M-70 -150l14 130", stroke="#fff", sw=9, opacity=.45)
    body += path("M-86 -122H86L78 -38H-78Z", band, darker(band, .15), 1.5) + lines(0, -84 + (0 if "/" in label else 10), label, 25)
    body += rect(-98, -188, 196, 26, lid, 8, darker(lid, .15), 2) if lid else oval(0, -170, 92, 17, darker(colour, .45), darker(colour, .1), 5)
    if handle:
        body += path("M-94 -166q94 84 188 0", stroke="#8d98a1", sw=5)
    return group(foot(0, 2, 92), body, x=x, y=y, scale=s)


def pot(x, y, s=1, colour="#d9694b", lid="#f3efe6", label=""):
    """A small jar of paint with a coloured lid."""
    body = rect(-44, -84, 88, 84, colour, 8) + rect(-48, -106, 96, 28, lid, 5, darker(lid, .2), 2) + rect(-40, -62, 80, 40, "#fbf7ea", 3)
    rows = label.split("/")
    return group(foot(0, 2, 50), body, *(text(0, -40 + i * 15 + (7 if len(rows) == 1 else 0), t, min(17, 100 / max(5, len(t)) * 1.05), "#2b2413", at="middle", bold=i == 0) for i, t in enumerate(rows)), x=x, y=y, scale=s)


def trestle(x, y, s=1, wood="#c79a5c"):
    return group(foot(0, 2, 70), path("M-10 -150L-60 0M10 -150L60 0", stroke=wood, sw=16) + path("M-40 -60H40", stroke=darker(wood), sw=10) + rect(-40, -166, 80, 20, darker(wood, .1), 3), x=x, y=y, scale=s)


def tag(x, y, words, w=190, size=22, turn=0, fill="#f7efd6"):
    """A paper tag on a string; (x, y) is the top of the string."""
    h = 26 + size * 1.25 * len(words.split("/"))
    return group(path("M0 0v34", stroke="#8d867a", sw=3), rect(-w / 2 + 4, 38, w, h, "#000", 6, opacity=.15), rect(-w / 2, 34, w, h, fill, 6, "#b9a77a", 2), circle(0, 44, 4, "#8d867a"), lines(0, 46 + size, words, size, lead=1.2), x=x, y=y, turn=turn)


def helmet(x, y, s=1, colour="#3f8fb5"):
    """A bicycle helmet from the side, cracked through, a piece of it lying beside."""
    d = darker(colour)
    body = path("M-130 -30Q-140 -150 0 -158Q140 -154 146 -40Q100 -24 60 -34Q0 -50 -60 -28Q-100 -16 -130 -30Z", colour, d, 3) + path("M-84 -100q40 -34 90 -34q-6 16 -40 24q-30 8 -50 10zM-92 -60q50 -26 104 -30q-8 16 -50 24q-34 8 -54 6zM40 -130q50 8 74 40q-34 -4 -74 -40zM36 -84q50 0 86 22q-40 6 -86 -22z", darker(colour, .55))
    body += path("M14 -158l-12 34l18 22l-20 30l12 34", stroke="#fdfdfb", sw=9) + path("M14 -158l-12 34l18 22l-20 30l12 34", stroke="#1d2227", sw=4) + path("M-60 -28q-6 40 10 62M60 -34q6 40 -30 70h-70", stroke="#2b3036", sw=7) + rect(-56, 26, 30, 16, "#2b3036", 4)
    return group(foot(0, 42, 130), body, path("M190 40l14 -34l40 -6l26 40z", colour, d, 3) + path("M190 40l14 -34l18 30z", "#f3f3ee"), x=x, y=y - 42, scale=s)


def teapot_broken(x, y, s=1, colour="#c9d8de"):
    d = darker(colour)
    body = path("M-90 -20Q-120 -130 0 -140Q120 -130 90 -20Q0 8 -90 -20Z", colour, d, 3) + path("M-92 -70q-60 -6 -80 -64l24 -6q20 40 70 44z", colour, d, 3) + oval(0, -138, 54, 12, colour, d, 3) + circle(0, -158, 14, "#b5573f") + path("M-40 -60q40 -40 80 0M-30 -40q30 -30 60 0", stroke="#3f6c8f", sw=5) + circle(0, -84, 12, "#b5573f")
    body += path("M84 -108l14 -2l2 14l-10 4z", "#fdf9ee", "#a88", 2) + path("M92 -46l12 0l0 14l-14 0z", "#fdf9ee", "#a88", 2)
    handle = group(path("M-40 10q10 -70 70 -60q40 10 30 62", stroke=d, sw=27) + path("M-40 10q10 -70 70 -60q40 10 30 62", stroke=colour, sw=21) + circle(-40, 12, 10, "#fdf9ee") + circle(60, 12, 10, "#fdf9ee"), x=190, y=-18)
    return group(foot(0, 2, 90), foot(200, 2, 60), body, handle, x=x, y=y, scale=s)


def stool_broken(x, y, s=1, wood="#b07a45"):
    """A two-step wooden stool whose upper tread is cracked through."""
    d = darker(wood)
    body = path("M-120 0L-70 -230M120 0L70 -230", stroke=d, sw=22) + path("M-96 -100H96", stroke=wood, sw=26) + path("M-96 -88H96", stroke=d, sw=5)
    body += path("M-100 -240H-4l-12 34H-100Z", wood, d, 3) + path("M14 -226L104 -240V-206L2 -194Z", wood, d, 3) + path("M-4 -240l-8 12l10 8l-14 14M14 -226l-8 12l6 8l-10 12", stroke="#f3dcb4", sw=5) + path("M-100 -206v-34", stroke=d, sw=3)
    return group(foot(0, 2, 140), body, x=x, y=y, scale=s)


def frame_broken(x, y, s=1, wood="#a9743f"):
    """A wooden picture frame that leans, one corner open."""
    d = darker(wood)
    body = rect(-120, -210, 240, 200, "#e6efe9") + path("M-120 -60q60 -60 110 -20t130 -30v100h-240z", "#7fa86a") + circle(60, -150, 24, "#f0c75a")
    body += path("M-136 -226H136V-200H-136Z", wood, d, 2) + path("M-136 -226H-110V0H-136Z", wood, d, 2) + path("M-136 -26H112V0H-136Z", wood, d, 2) + group(path("M-13 -210H13V8H-13Z", wood, d, 2), x=130, y=-8, turn=-7) + path("M112 -26l12 6l-8 8l10 12", stroke="#f3dcb4", sw=5)
    return group(foot(0, 2, 150), body, x=x, y=y, scale=s)


def glue(x, y, s=1, turn=-12):
    return group(path("M-90 -20H60L78 -8H110V8H78L60 20H-90Z", "#f0d23c", "#b99a1d", 2) + rect(-104, -26, 18, 52, "#c9b02c", 3) + rect(108, -6, 34, 12, "#c0392b", 3) + text(-14, 8, "SUPER GLUE", 20, "#8c2620", bold=True, at="middle"), x=x, y=y, turn=turn, scale=s)


def clamp(x, y, s=1, turn=0):
    return group(path("M-60 40V-40H60V40", stroke="#59636b", sw=15) + path("M60 40V90", stroke="#9aa4ab", sw=9) + rect(40, 84, 40, 14, "#b5573f", 6) + rect(-72, 36, 24, 10, "#3a3f45"), x=x, y=y, scale=s, turn=turn)


def microwave(x, y, s=1):
    """A microwave oven with its door open to the left; (x, y) is the middle of its foot."""
    body = rect(-190, -220, 380, 214, "#d8dcdf", 8, "#9aa4ab", 3) + rect(-174, -204, 260, 182, "#4a5056", 6) + rect(-164, -194, 240, 162, "#f0eee4", 4) + oval(-44, -46, 100, 12, "#cfe0e6", "#a9bcc4", 3)
    body += rect(104, -200, 70, 34, "#1f2a24", 4) + text(139, -176, "2:00", 24, "#7df0a0", at="middle") + "".join(circle(120 + 19 * (i % 3), -142 + 22 * (i // 3), 7, "#9aa4ab") for i in range(9)) + rect(112, -66, 54, 30, "#aab3ba", 5)
    door = path("M-190 -220L-300 -196V12L-190 -6Z", "#c3c9cd", "#8d98a1", 3) + path("M-204 -190L-284 -172V-18L-204 -34Z", "#5a636a")
    return group(foot(0, 0, 200), body, door, x=x, y=y, scale=s)


def take_away(x, y, s=1):
    """A folded paper box for noodles with a thin wire handle."""
    return group(foot(0, 2, 64), path("M-80 -150L-56 0H56L80 -150Z", "#fdfaf2", "#cfc6b4", 2) + path("M-80 -150L-20 -128H20L80 -150L40 -166H-40Z", "#efe8d8", "#cfc6b4", 2) + path("M-70 -118Q0 -290 70 -118", stroke="#7a858d", sw=5) + circle(-70, -118, 6, "#7a858d") + circle(70, -118, 6, "#7a858d") + path("M-24 -70q24 -34 48 0q-24 30 -48 0z", "#c0392b") + path("M-30 -36h60", stroke="#c0392b", sw=5) + path("M-40 -150q14 -26 30 -4t30 -6t24 8", stroke="#e2b96a", sw=8), x=x, y=y, scale=s)


def baby_bottle(x, y, s=1, colour="#7fb7d6"):
    return group(foot(0, 2, 40), rect(-38, -150, 76, 150, "#f3f8fa", 16, "#b4c3c8", 2) + rect(-32, -104, 64, 98, "#fdfbf0", 12) + "".join(path(f"M14 {-20 - i * 20}h16", stroke="#7f9fb5", sw=3) for i in range(5)) + rect(-42, -176, 84, 32, colour, 7) + path("M-26 -176q4 -26 16 -30q-4 -28 10 -28t10 28q12 4 16 30z", "#e6c79a", "#c49f6c", 2), x=x, y=y, scale=s)


def egg_cup(x, y, s=1, shell="#c98a5a"):
    return group(foot(0, 2, 36), path("M-30 -60Q-28 -20 -6 -18V-8H-24V0H24V-8H6V-18Q28 -20 30 -60Z", "#fdfdfb", "#b9c1c7", 2) + path("M-28 -58Q-34 -128 0 -132Q34 -128 28 -58Z", shell, darker(shell), 2) + oval(-8, -104, 6, 12, "#fff", opacity=.35), x=x, y=y, scale=s)


def cubes(x, y, w, n=14, fill="#dff1f8", seed=1, size=26):
    """A heap of ice cubes; (x, y) is the middle of its foot."""
    out = ""
    for i in range(n):
        r, k = divmod(i, 6)
        a = x - w / 2 + (k + .5 + (r % 2) * .4) * w / 6.4
        out += group(rect(-size / 2, -size / 2, size, size, fill, 6, "#a9cbd9", 2) + path(f"M{-size * .3} {size * .1}l{size * .3} {-size * .4}", stroke="#fff", sw=4), x=round(a), y=y - r * size * .62 - size / 2, turn=(i * 37 + seed * 11) % 50 - 25)
    return out


def jug(x, y, s=1, fill="#d9534a", level=.7):
    h = 230
    return group(foot(0, 2, 70), path("M70 -180q70 0 64 70q-6 50 -70 60", stroke="#c3d5dc", sw=15) + path(f"M-76 {-h}L-62 0H62L76 {-h}", "#eef5f7", "#b4c3c8", 3, opacity=.85) + path(f"M{-62 - 14 * level:.0f} {-h * level:.0f}L-60 -4H60L{62 + 14 * level:.0f} {-h * level:.0f}Z", fill, opacity=.85) + circle(-20, -h * level + 30, 16, "#f0a83c") + circle(26, -h * level + 60, 14, "#f0cd3c") + path(f"M-76 {-h}l-22 -10", stroke="#b4c3c8", sw=6), x=x, y=y, scale=s)


def bubbles_bottle(x, y, s=1):
    wand = group(rect(-4, 0, 8, 90, "#d4478a") + circle(0, -22, 22, "none", "#d4478a", 7), x=96, y=-92, turn=14)
    return group(foot(0, 2, 54), wand, rect(-50, -150, 100, 150, "#6fb7d9", 14, "#4c93b5", 2) + rect(-34, -184, 68, 38, "#d4478a", 6) + rect(-44, -116, 88, 74, "#fdfbf0", 4) + circle(-14, -86, 18, "#d9eef7", "#6fb7d9", 4) + circle(20, -70, 12, "#d9eef7", "#c9a6dd", 4) + circle(16, -100, 8, "#d9eef7", "#6fb7d9", 3) + circle(-92, -170, 16, "none", "#9fd0e6", 4) + circle(-74, -222, 24, "none", "#c9a6dd", 4), x=x, y=y, scale=s)


def spray(x, y, s=1, colour="#d4478a", label=""):
    """A spray can; the word of its label may be missing."""
    can = rect(-38, -186, 76, 182, colour) + rect(-41, -10, 82, 11, "#c9d0d5", 5, "#8d98a1", 2) + rect(-41, -192, 82, 11, "#c9d0d5", 5, "#8d98a1", 2)
    dome = path("M-36 -192Q-34 -212 -22 -216H22Q34 -212 36 -192Z", "#dfe4e7", "#8d98a1", 2) + rect(-22, -222, 44, 9, "#c9d0d5", 4, "#8d98a1", 2)
    head = path("M15 -222V-246Q15 -252 9 -252H-5Q-15 -250 -15 -240V-222Z", "#fff", "#8d98a1", 2) + rect(6, -244, 12, 11, "#dfe4e7", 2, "#8d98a1", 2) + circle(14, -238.5, 3, "#23282d")
    return group(foot(0, 2, 40), can + dome + head + (rect(-38, -140, 76, 84, "#fdfbf0") + lines(0, -104, label, 20) if label else "") + rect(-30, -178, 9, 164, "#fff", 4, opacity=.4), x=x, y=y, scale=s)


def cylinder(x, y, s=1, colour="#c0392b", label="HYDROGEN"):
    """A gas cylinder with a valve; the label runs along its belly."""
    return group(foot(0, 2, 56), rect(-54, -280, 108, 280, colour, 26) + rect(-16, -312, 32, 38, "#8d98a1", 4) + path("M-30 -318h60", stroke="#59636b", sw=13) + rect(-54, -196, 108, 90, "#fbf7ea") + lines(0, -150, label, 16.5 if len(label.split("/")[0]) > 7 else 22) + rect(-40, -262, 13, 240, "#fff", 6, opacity=.3), x=x, y=y, scale=s)


def balloons(x, y, s=1, colours=("#c8402f", "#3f8fb5", "#e2b53c")):
    out = "".join(path(f"M0 0Q{dx * .2:.0f} {dy * .5:.0f} {dx} {dy + 46}", stroke="#8d867a", sw=2) for dx, dy in ((-50, -190), (50, -200), (0, -260)))
    for (dx, dy), c in zip(((-50, -190), (50, -200), (0, -260)), colours):
        out += path(f"M{dx} {dy + 48}Q{dx - 46} {dy + 10} {dx - 40} {dy - 20}Q{dx - 34} {dy - 56} {dx} {dy - 56}Q{dx + 34} {dy - 56} {dx + 40} {dy - 20}Q{dx + 46} {dy + 10} {dx} {dy + 48}Z", c) + oval(dx - 14, dy - 26, 7, 13, "#fff", opacity=.5)
    return group(out, x=x, y=y, scale=s)


def rubbish_bag(x, y, s=1, colour="#33383d"):
    return group(foot(0, 4, 130), path("M-120 0Q-160 -110 -110 -180Q-60 -206 0 -196Q70 -210 112 -180Q158 -110 118 0Q0 16 -120 0Z", colour) + oval(0, -186, 108, 26, darker(colour, .4), "#565d63", 6) + path("M-90 -150q-20 60 -8 120M-30 -160q-10 70 0 140M60 -158q20 70 4 130", stroke="#565d63", sw=5), x=x, y=y, scale=s)


def power_bank(x, y, s=1, turn=0):
    """A power bank whose case has burst open at the seam over a swollen cell, its lead beside it; lying on the floor, seen from above at a slant."""
    cell = path("M-104 -50Q-96 -112 0 -118Q96 -112 104 -50Q0 -20 -104 -50Z", "#c9ced3", "#7d868d", 3) + path("M-70 -72Q-40 -100 20 -102M-86 -54Q0 -34 86 -54", stroke="#eef1f3", sw=4)
    lower = path("M-112 -46H112V-12Q112 0 100 0H-100Q-112 0 -112 -12Z", "#2b3238", "#14181b", 3) + rect(-100, -30, 34, 14, "#0d1012", 4, "#8b949b", 2) + rect(-54, -30, 22, 14, "#0d1012", 4, "#8b949b", 2) + "".join(circle(34 + i * 16, -22, 5, "#7fe08f" if i < 2 else "#4a535a") for i in range(4))
    lid = path("M-114 -58Q-112 -96 -60 -118Q0 -136 60 -118Q112 -96 114 -58Q60 -84 0 -86Q-60 -84 -114 -58Z", "#39424a", "#14181b", 3) + path("M-84 -90Q0 -132 84 -90", stroke="#5b666f", sw=4) + path("M6 -112l-20 22h13l-7 18l22 -24h-13z", "#f2c52e")
    lead = path("M-82 -24q-50 -4 -64 20t-40 6", stroke="#e8e4da", sw=7) + rect(-200, -6, 26, 16, "#c9ced3", 3, "#7d868d", 2)
    return group(foot(0, 2, 122), lead, cell, lower, lid, path("M-92 -66Q-60 -60 -40 -78M40 -60Q66 -50 92 -62", stroke="#9aa4ab", sw=4), x=x, y=y, scale=s, turn=turn)


def boiler(x, y, s=1):
    """A gas boiler on the wall; (x, y) is the middle of its lower edge."""
    body = rect(-110, -300, 220, 300, "#f3f4f2", 10, "#b9c1c7", 3) + rect(-84, -70, 168, 50, "#d8dcdf", 6) + circle(-50, -45, 15, "#59636b") + rect(-14, -60, 80, 28, "#1f2a24", 4) + text(26, -39, "62°", 22, "#f0a83c", at="middle") + rect(-44, -150, 88, 44, "#2b3036", 8) + "".join(path(f"M{a} -112q-8 -14 0 -28q8 14 0 28z", "#5aa7e8") for a in (-24, -8, 8, 24))
    pipes = "".join(path(f"M{a} 0v90", stroke=c, sw=11) for a, c in ((-70, "#b87333"), (-30, "#b87333"), (30, "#d9b23c"), (70, "#b87333"))) + rect(-26, -420, 52, 122, "#d8dcdf", 0, "#b9c1c7", 2)
    return group(pipes, body, x=x, y=y, scale=s)


def chest(x, y, s=1, wood="#8a5a34"):
    """A wooden chest with a lid and an iron hasp, shut."""
    d = darker(wood)
    return group(foot(0, 4, 210), path("M-200 -130Q-200 -200 -150 -204H150Q200 -200 200 -130Z", wood, d, 3) + rect(-200, -132, 400, 132, wood, 4, d, 3) + path("M-200 -88H200M-200 -44H200M-200 -166H200", stroke=d, sw=3) + "".join(rect(a, -204, 24, 204, "#4b4f52", 3) for a in (-160, 136)) + rect(-22, -160, 44, 66, "#9aa4ab", 6, "#59636b", 3) + rect(-9, -120, 18, 30, "#3a3f45", 4) + circle(0, -84, 13, "none", "#59636b", 7), x=x, y=y, scale=s)


def table_cloth(x, y, w=420, h=200, cloth="#c9577b"):
    """A table whose cloth reaches to the floor; (x, y) is the middle of its foot."""
    d = darker(cloth, .15)
    return foot(x, y + 2, w * .54) + path(f"M{x - w / 2} {y - h}H{x + w / 2}L{x + w / 2 + 16} {y - 6}Q{x + w / 4} {y + 10} {x} {y - 4}Q{x - w / 4} {y + 10} {x - w / 2 - 16} {y - 6}Z", cloth) + "".join(path(f"M{x + k} {y - h + 20}V{y - 12}", stroke=d, sw=4) for k in range(int(-w / 2) + 40, int(w / 2), 56)) + path(f"M{x - w / 2 + 40} {y - h - 44}H{x + w / 2 - 40}L{x + w / 2} {y - h}H{x - w / 2}Z", cloth, d, 2)


def trampoline(x, y, s=1, colour="#3f7fa6"):
    legs = "".join(path(f"M{a} -110V{b}", stroke="#59636b", sw=11) for a, b in ((-210, -4), (-80, 22), (80, 22), (210, -4)))
    return group(oval(0, 20, 250, 34, "#000", opacity=.2), legs, oval(0, -110, 250, 62, colour, darker(colour), 4), oval(0, -116, 205, 46, "#2b3036", "#8d98a1", 3), x=x, y=y, scale=s)


def spikes(x1, x2, y, h=120, colour="#2b3036"):
    """An iron railing with spear heads."""
    return rect(x1, y - h * .8, x2 - x1, 8, colour) + rect(x1, y - h * .2, x2 - x1, 8, colour) + "".join(path(f"M{x} {y}V{y - h}", stroke=colour, sw=6) + path(f"M{x - 8} {y - h}L{x} {y - h - 28}L{x + 8} {y - h}Z", colour) for x in range(int(x1) + 6, int(x2), 26))


def bouncy_castle(x, y, s=1, a="#e2b53c", b="#c8402f"):
    """An inflated castle, seen from the front, open towards the viewer."""
    tower = lambda k: rect(k - 44, -330, 88, 330, a, 30) + path(f"M{k - 52} -322L{k} -410L{k + 52} -322Z", b) + "".join(path(f"M{k - 44} {-280 + i * 60}h88", stroke="#00000022", sw=4) for i in range(5))
    wall = rect(-220, -250, 440, 210, "#3f8fb5", 20) + "".join(rect(-210 + i * 74, -286, 50, 60, "#3f8fb5", 12) for i in range(6)) + "".join(path(f"M{-170 + i * 56} -240v180", stroke="#2f7396", sw=4) for i in range(7)) + circle(0, -160, 46, a) + circle(-16, -172, 6, "#2b2413") + circle(16, -172, 6, "#2b2413") + path("M-22 -148q22 22 44 0", stroke="#2b2413", sw=5)
    floor = path("M-230 -70H230L270 -14Q0 14 -270 -14Z", b) + path("M-250 -40H250", stroke=darker(b), sw=4) + rect(-120, -22, 240, 34, a, 16)
    return group(oval(0, 4, 310, 24, "#000", opacity=.2), wall, tower(-232), tower(232), floor, x=x, y=y, scale=s)


def party_tent(x, y, s=1, cloth="#f4f1e6", band="#c8402f"):
    """A party tent with side walls, its front open; (x, y) is the middle of its foot."""
    d = darker(cloth, .12)
    body = path("M-270 -300L0 -440L270 -300Z", cloth, d, 3) + path("M-270 -300H270V-262" + "q-22 26 -45 0t-45 0" * 6 + "V-300Z", band) + path("M-262 -270L-262 0L-150 -30V-262Z", d) + path("M262 -270V0L150 -30V-262Z", d) + rect(-150, -262, 300, 230, darker(cloth, .2)) + "".join(rect(k - 7, -300, 14, 300, "#b9c1c7") for k in (-262, 262))
    return group(foot(0, 4, 290), body, path("M-230 -250v220M-190 -256v220M230 -250v220M190 -256v220", stroke=darker(cloth, .25), sw=3), x=x, y=y, scale=s)


def grill(x, y, s=1):
    """A kettle grill with glowing charcoal."""
    return group(foot(0, 2, 90), path("M-30 -90L-64 0M30 -90L64 0M0 -90V-6", stroke="#59636b", sw=9) + path("M-100 -170Q-90 -76 0 -72Q90 -76 100 -170Z", "#2b3036") + oval(0, -170, 100, 20, "#3a2320", "#1b1f23", 6) + "".join(oval(-70 + i * 24, -172 + (i % 2) * 8, 15, 8, ("#f0862c", "#c8402f", "#8a8f92")[i % 3]) for i in range(7)) + path("M-90 -178H90M-84 -166H84", stroke="#9aa4ab", sw=3) + path("M-30 -200q-16 -30 4 -56M20 -204q-14 -30 6 -60", stroke="#d5dbdf", sw=6, opacity=.8), x=x, y=y, scale=s)


def generator(x, y, s=1):
    return group(foot(0, 2, 130), rect(-120, -150, 240, 140, "none", 16, "#3a3f45", 11) + rect(-96, -120, 140, 100, "#c8402f", 8) + rect(-96, -150, 120, 40, "#59636b", 8) + circle(-30, -70, 30, "#8f2b22", "#6d1f18", 4) + "".join(path(f"M-30 -70L{-30 + 24 * c:.0f} {-70 + 24 * k:.0f}", stroke="#c8402f", sw=5) for c, k in ((1, 0), (.5, .87), (-.5, .87), (-1, 0), (-.5, -.87), (.5, -.87))) + rect(6, -40, 30, 14, "#23282d", 4) + rect(-70, -164, 30, 16, "#23282d", 4) + rect(56, -110, 50, 84, "#2b3036", 6) + circle(81, -86, 10, "#e8e2d4") + circle(81, -50, 10, "#e8e2d4") + path("M-100 -130h-34v-10", stroke="#8d98a1", sw=11) + "".join(circle(-146 - i * 20, -150 - i * 14, 10 + i * 5, "#8d98a1", opacity=.45) for i in range(4)), x=x, y=y, scale=s)


def patio_heater(x, y, s=1):
    return group(foot(0, 2, 70), path("M-54 0L-44 -120H44L54 0Z", "#b9c1c7", "#8d98a1", 2) + rect(-9, -330, 18, 212, "#9aa4ab") + rect(-34, -400, 68, 74, "#5a4038", 6) + "".join(path(f"M{a} -394v62", stroke="#f0862c", sw=7) for a in (-22, -7, 8, 23)) + oval(0, -402, 120, 20, "#c9d0d5", "#8d98a1", 3) + oval(0, -366, 76, 54, "#f7b34a", opacity=.25), x=x, y=y, scale=s)


def toddler_back(x, y, s=1, skin="#c68e5f", hair="#3a2a20", shirt="#e2b53c"):
    """A small child that sits on the floor, seen from behind."""
    return group(foot(0, 4, 80), path("M-70 0Q-84 -40 -40 -44H40Q84 -40 70 0Q0 12 -70 0Z", "#4f6d8a") + path("M-48 -30Q-56 -118 0 -122Q56 -118 48 -30Z", shirt) + path("M-44 -96Q-74 -60 -62 -30M44 -96Q80 -110 84 -150", stroke=shirt, sw=26) + circle(-62, -26, 13, skin) + circle(86, -156, 13, skin) + circle(0, -158, 46, skin) + path("M-48 -160Q-50 -210 0 -212Q50 -210 48 -160Q40 -126 0 -122Q-40 -126 -48 -160Z", hair) + circle(-47, -152, 9, skin) + circle(47, -152, 9, skin), x=x, y=y, scale=s)
