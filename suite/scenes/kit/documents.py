"""Paper, screens, charts, tables, clocks, maps and plans: functions that return SVG fragments.

Every function takes its place (x, y) in pixels and returns a string; `page` wraps the fragments into one SVG.
"""
import math
from html import escape

SANS, SERIF, MONO = "Liberation Sans", "Liberation Serif", "Liberation Mono"
WIDE, BOOK, HAND, SCRIPT, CASUAL = "DejaVu Sans", "DejaVu Serif", "Breip", "Dancing Script", "Comic Neue"
INK, GREY, PALE = "#22282e", "#66707a", "#dfe3e6"
FACTOR = {SANS: 1.0, SERIF: .93, MONO: 1.1, WIDE: 1.14, BOOK: 1.16, HAND: .82, SCRIPT: .8, CASUAL: .98}
_serial = [0]


def fresh():
    """A name for a gradient or clip that no other fragment of the page has."""
    _serial[0] += 1
    return f"q{_serial[0]}"


def page(*parts, w=1024, h=768, ground="#ffffff"):
    _serial[0] = 0
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}">'
            f'<rect width="{w}" height="{h}" fill="{ground}"/>{"".join(parts)}</svg>')


def group(*parts, x=0, y=0, turn=0, scale=1, opacity=1):
    return f'<g transform="translate({x} {y}) rotate({turn}) scale({scale})" opacity="{opacity}">{"".join(parts)}</g>'


def mirror(*parts, x=0):
    """Flip left and right about the vertical line x."""
    return f'<g transform="translate({2 * x} 0) scale(-1 1)">{"".join(parts)}</g>'


def fade(x, y, w, h, top, bottom, across=False, rx=0):
    """A rectangle that runs from one colour to another."""
    name = fresh()
    end = 'x2="1" y2="0"' if across else 'x2="0" y2="1"'
    return (f'<linearGradient id="{name}" x1="0" y1="0" {end}><stop offset="0" stop-color="{top}"/><stop offset="1" stop-color="{bottom}"/></linearGradient>'
            f'<rect x="{x}" y="{y}" width="{w}" height="{h}" rx="{rx}" fill="url(#{name})"/>')


def rect(x, y, w, h, fill="none", rx=0, stroke="none", sw=2, opacity=1):
    return f'<rect x="{x}" y="{y}" width="{w}" height="{h}" rx="{rx}" fill="{fill}" stroke="{stroke}" stroke-width="{sw}" opacity="{opacity}"/>'


def circle(x, y, r, fill="none", stroke="none", sw=2, opacity=1):
    return f'<circle cx="{x}" cy="{y}" r="{r}" fill="{fill}" stroke="{stroke}" stroke-width="{sw}" opacity="{opacity}"/>'


def oval(x, y, rx, ry, fill="none", stroke="none", sw=2, opacity=1):
    return f'<ellipse cx="{x}" cy="{y}" rx="{rx}" ry="{ry}" fill="{fill}" stroke="{stroke}" stroke-width="{sw}" opacity="{opacity}"/>'


def path(d, fill="none", stroke="none", sw=2, opacity=1, dash=None, cap="round"):
    dash = f' stroke-dasharray="{dash}"' if dash else ""
    return f'<path d="{d}" fill="{fill}" stroke="{stroke}" stroke-width="{sw}" stroke-linecap="{cap}" stroke-linejoin="round" opacity="{opacity}"{dash}/>'


def line(x1, y1, x2, y2, stroke=INK, sw=2, dash=None, opacity=1):
    return path(f"M{x1} {y1}L{x2} {y2}", stroke=stroke, sw=sw, dash=dash, opacity=opacity)


def right_to_left(s):
    """Whether a line has Arabic letters: then it starts at its right end."""
    return any("\u0600" <= letter <= "\u06ff" for letter in str(s))


def text(x, y, s, size=24, fill=INK, font=SANS, bold=False, italic=False, at="start", turn=0, spacing=0, halo=None):
    extra = f' transform="rotate({turn} {x} {y})"' if turn else ""
    extra += f' letter-spacing="{spacing}"' if spacing else ""
    extra += ' direction="rtl"' if right_to_left(s) else ""
    extra += f' stroke="{halo}" stroke-width="{size * .25:.1f}" paint-order="stroke" stroke-linejoin="round"' if halo else ""
    return (f'<text x="{x}" y="{y}" font-family="{font}" font-size="{size}" fill="{fill}" text-anchor="{at}" xml:space="preserve"'
            f'{" font-weight=" + chr(34) + "bold" + chr(34) if bold else ""}{" font-style=" + chr(34) + "italic" + chr(34) if italic else ""}{extra}>{escape(str(s), quote=False)}</text>')


def width_of(s, size, font=SANS):
    """About how wide a line of text is."""
    units = sum(.28 if c in "iljtf.,:;'|! I()[]" else .84 if c in "mwMW@%" else .68 if c.isupper() else .54 for c in s)
    return units * size * FACTOR.get(font, 1.0)


def wrap(s, width, size, font=SANS):
    lines = []
    for block in s.split("\n"):
        now = ""
        for word in block.split(" "):
            longer = (now + " " + word) if now else word
            if now and width_of(longer, size, font) > width:
                lines.append(now)
                now = word
            else:
                now = longer
        lines.append(now)
    return lines


def para(x, y, s, width, size=22, leading=1.4, **style):
    """Wrapped text; the first base line is at y."""
    x += width if right_to_left(s) else 0
    return "".join(text(x, y + i * size * leading, one, size, **style) for i, one in enumerate(wrap(s, width, size, style.get("font", SANS))) if one)


# ---- where documents lie and hang ----

def desk(kind="oak", w=1024, h=768):
    """A surface seen from above: oak, walnut, linen, slate, cork, tiles, felt, pine, marble."""
    if kind in ("oak", "walnut", "pine"):
        a, b, grain = {"oak": ("#c9a071", "#b98d5c", "#a67b4b"), "walnut": ("#7c5a41", "#6b4a34", "#573b29"), "pine": ("#e6c793", "#dab679", "#c79f60")}[kind]
        out = fade(0, 0, w, h, a, b)
        for i in range(6):
            y = i * h / 5.5
            out += path(f"M0 {y:.0f}H{w}", stroke=grain, sw=3, opacity=.7)
            for k in range(3):
                yy = y + 30 + k * 34
                out += path(f"M{(i * 131 + k * 277) % 400} {yy:.0f}q{120 + k * 30} {10 - 9 * k} {260 + i * 20} 0t{240} 4", stroke=grain, sw=2, opacity=.35)
        return out
    if kind == "linen":
        out = rect(0, 0, w, h, "#d8cfbf")
        return out + "".join(path(f"M0 {y}H{w}", stroke="#c9bfac", sw=2, opacity=.5) for y in range(6, h, 24)) + "".join(path(f"M{x} 0V{h}", stroke="#e4dccd", sw=2, opacity=.5) for x in range(8, w, 24))
    if kind == "slate":
        return fade(0, 0, w, h, "#4f5a62", "#3d474e") + path(f"M0 {h * .3}q{w * .4} 30 {w} -20M0 {h * .75}q{w * .6} -30 {w} 10", stroke="#5f6b73", sw=2, opacity=.6)
    if kind == "cork":
        out = rect(0, 0, w, h, "#c8985f")
        return out + "".join(oval((i * 97) % w, (i * 61 + (i * i) % 53) % h, 5 + i % 5, 3 + i % 3, "#b07f48" if i % 2 else "#d9ae78", opacity=.7) for i in range(220))
    if kind == "tiles":
        out = rect(0, 0, w, h, "#e9edec")
        return out + "".join(path(f"M0 {y}H{w}", stroke="#cfd6d5", sw=4) for y in range(60, h, 128)) + "".join(path(f"M{x} 0V{h}", stroke="#cfd6d5", sw=4) for x in range(90, w, 128))
    if kind == "felt":
        return fade(0, 0, w, h, "#3f6b57", "#335a49")
    if kind == "marble":
        return fade(0, 0, w, h, "#f3f2ef", "#e4e3df") + "".join(path(f"M{-40 + i * 190} 0q{90 + i * 13} {h * .3} {30} {h * .5}t{120} {h * .5}", stroke="#c8c8c6", sw=3 - i % 2, opacity=.55) for i in range(6))
    return fade(0, 0, w, h, "#5e7f96", "#4f6e84")


def wallpaper(kind="plain", w=1024, h=768, floor=None):
    """A wall seen from the front; floor is the height at which the skirting ends."""
    top, bottom = {"plain": ("#efe8da", "#e2d8c4"), "sage": ("#cfd8c6", "#bdc9b3"), "blue": ("#c5d3de", "#b1c3d1"), "rose": ("#ecd8d1", "#dfc5bb"),
                   "brick": ("#b56a50", "#a85f47"), "concrete": ("#c9cbca", "#b6b9b8"), "white": ("#f7f7f4", "#e9e9e4"), "navy": ("#39506b", "#2e4259"), "ochre": ("#e3c98f", "#d6b874")}[kind]
    out = fade(0, 0, w, h, top, bottom)
    if kind == "brick":
        for r in range(0, h, 36):
            out += path(f"M0 {r}H{w}", stroke="#d9b8a5", sw=3, opacity=.7)
            out += "".join(path(f"M{x} {r}v36", stroke="#d9b8a5", sw=3, opacity=.7) for x in range(40 if (r // 36) % 2 else 0, w, 84))
    if floor:
        out += rect(0, floor - 26, w, 26, "#f4efe4", stroke="#c9bea6") + fade(0, floor, w, h - floor, "#a98a68", "#8f7252")
    return out


def shadow(x, y, w, h, turn=0, dx=8, dy=10, opacity=.22, rx=2):
    return f'<g transform="rotate({turn} {x + w / 2} {y + h / 2})"><rect x="{x + dx}" y="{y + dy}" width="{w}" height="{h}" rx="{rx}" fill="#000" opacity="{opacity}"/></g>'


def sheet(x, y, w, h, *body, turn=0, paper="#fdfcf7", rx=2, rule=None, hole=False, fold=False):
    """A sheet of paper with its shadow; body is drawn in the sheet's own coordinates."""
    inside = rect(0, 0, w, h, paper, rx, "#d5d0c4", 1.5)
    if rule:
        inside += "".join(path(f"M0 {r}H{w}", stroke=rule, sw=1.5, opacity=.8) for r in range(60, int(h) - 10, 40))
    if fold:
        inside += rect(0, h / 3, w, 3, "#000", opacity=.05) + rect(0, 2 * h / 3, w, 3, "#000", opacity=.05)
    if hole:
        inside += circle(22, h * .3, 9, "#00000055") + circle(22, h * .7, 9, "#00000055")
    return shadow(x, y, w, h, turn) + f'<g transform="translate({x} {y}) rotate({turn} {w / 2} {h / 2})">{inside}{"".join(body)}</g>'


def torn(x, y, w, h, *body, turn=0, paper="#fdfcf7"):
    """A sheet whose lower edge is torn off."""
    edge = "".join(f"L{w - i * w / 16:.0f} {h - (i * 37) % 29}" for i in range(17))
    d = f"M0 0H{w}V{h}{edge}Z"
    return f'<g transform="translate({x} {y}) rotate({turn} {w / 2} {h / 2})">{group(path(d, "#000", opacity=.22), x=8, y=10)}{path(d, paper, "#d5d0c4", 1.5)}{"".join(body)}</g>'


def pin(x, y, colour="#c8402f"):
    return oval(x + 6, y + 9, 12, 6, "#000", opacity=.25) + circle(x, y, 12, colour) + circle(x - 4, y - 4, 4, "#fff", opacity=.6)


def tape(x, y, w=90, turn=-4):
    return f'<rect x="{x}" y="{y}" width="{w}" height="28" fill="#efe4b8" opacity=".8" transform="rotate({turn} {x + w / 2} {y})"/>'


def mug(x, y, colour="#b9543f", r=58):
    """A mug seen from above."""
    return (oval(x + 10, y + 14, r, r, "#000", opacity=.2) + path(f"M{x + r * .8} {y - 14}q{r * .75} 14 0 30", stroke=colour, sw=15) + circle(x, y, r, colour) + circle(x, y, r * .84, "#f2ece2")
            + circle(x, y, r * .76, "#5b3a22") + path(f"M{x - r * .5} {y - r * .2}q{r * .3} {-r * .4} {r * .7} {-r * .3}", stroke="#8a6242", sw=4, opacity=.8))


def pen(x, y, length=230, turn=-30, colour="#2d4f7c"):
    return (f'<g transform="translate({x} {y}) rotate({turn})"><rect x="6" y="8" width="{length}" height="14" rx="7" fill="#000" opacity=".2"/><rect width="{length - 40}" height="14" rx="5" fill="{colour}"/>'
            f'<rect x="{length * .55}" width="10" height="14" fill="#d8c98c"/><path d="M{length - 40} 0l30 4l10 3l-10 3l-30 4z" fill="#cfd3d6"/><rect x="8" y="-3" width="{length * .35}" height="4" rx="2" fill="#d8dde0"/></g>')


def pencil(x, y, length=240, turn=20, colour="#e2a52c"):
    return (f'<g transform="translate({x} {y}) rotate({turn})"><rect x="6" y="8" width="{length}" height="14" rx="3" fill="#000" opacity=".2"/><rect width="22" height="14" rx="4" fill="#d9837d"/><rect x="20" width="14" height="14" fill="#b8bcc0"/>'
            f'<rect x="34" width="{length - 68}" height="14" fill="{colour}"/><rect x="34" y="5" width="{length - 68}" height="4" fill="#fff" opacity=".3"/><path d="M{length - 34} 0l34 7l-34 7z" fill="#ecd2a4"/><path d="M{length - 9} 5l9 2l-9 2z" fill="#333"/></g>')


def glasses(x, y, turn=12, colour="#3a2f2a"):
    return (f'<g transform="translate({x} {y}) rotate({turn})" fill="#dfeaf0" fill-opacity=".45" stroke="{colour}" stroke-width="7"><rect x="0" y="0" width="92" height="62" rx="26"/><rect x="124" y="0" width="92" height="62" rx="26"/>'
            f'<path d="M92 24q16 -12 32 0M0 22L-26 96M216 22L240 98" fill="none"/></g>')


def leaf_pot(x, y, scale=1, pot="#b5694a"):
    """A small plant seen from the front; (x, y) is the middle of its foot."""
    leaves = "".join(f'<path d="M0 -74q{dx * .3:.0f} {-30 - k} {dx} {-58 - k}q{-dx * .1:.0f} {40} {-dx} {58 + k}z" fill="{c}"/>' for dx, k, c in ((-70, 0, "#5b8f57"), (66, 6, "#4f8350"), (-36, 46, "#6aa063"), (38, 40, "#5d9560"), (2, 66, "#73aa6b")))
    return group(leaves + path("M-40 -78H40L30 0H-30Z", pot) + rect(-46, -88, 92, 18, pot, 4) + rect(-46, -74, 92, 5, "#000", opacity=.12), x=x, y=y, scale=scale)


# ---- papers of daily life ----

def table(x, y, widths, rows, size=22, row=46, head="#3d5a73", head_ink="#ffffff", stripe="#eef2f5", font=SANS, rule="#c9d1d8", right=(), bold_last=False):
    """A table; rows[0] is its head. `right` names the columns that are set flush right."""
    total = sum(widths)
    out = ""
    for i, cells in enumerate(rows):
        yy = y + i * row
        out += rect(x, yy, total, row, head if i == 0 else stripe if i % 2 == 0 else "#ffffff")
        xx = x
        for k, (cell, w) in enumerate(zip(cells, widths)):
            style = dict(size=size, fill=head_ink if i == 0 else INK, font=font, bold=i == 0 or (bold_last and i == len(rows) - 1))
            out += text(xx + w - 14, yy + row * .66, cell, at="end", **style) if k in right else text(xx + 14, yy + row * .66, cell, **style)
            xx += w
        out += path(f"M{x} {yy + row}h{total}", stroke=rule, sw=1.5)
    return out + rect(x, y, total, row * len(rows), stroke=rule, sw=2)


def receipt(x, y, shop, lines, foot=(), w=330, turn=0, size=20, torn_at=None, sub=""):
    """A till receipt; lines are (left, right) pairs, None draws a rule."""
    body = text(w / 2, 46, shop, size + 8, font=MONO, bold=True, at="middle") + (text(w / 2, 74, sub, size - 4, font=MONO, at="middle", fill=GREY) if sub else "")
    yy = 112
    for one in list(lines) + list(foot):
        if torn_at is not None and yy > torn_at - 40:
            break
        if one is None:
            body += path(f"M20 {yy - 10}H{w - 20}", stroke=GREY, sw=1.5, dash="6 5")
            yy += 14
            continue
        strong = len(one) > 2
        s = size + 4 if strong else size
        body += text(22, yy, one[0], s, font=MONO, bold=strong) + text(w - 22, yy, one[1], s, font=MONO, bold=strong, at="end")
        yy += s * 1.6
    if torn_at is not None:
        return torn(x, y, w, torn_at, body, turn=turn, paper="#fbfaf6")
    return sheet(x, y, w, yy + 10, body, turn=turn, paper="#fbfaf6")


def letter(x, y, w, h, head, body, sign="", size=22, turn=0, font=SERIF, colour="#2f4d6b", date="", foot=""):
    inner = text(50, 74, head, 32, colour, font=SERIF, bold=True) + path(f"M50 92H{w - 50}", stroke=colour, sw=2)
    inner += text(w - 50, 132, date, size - 2, GREY, font=font, at="end") + para(50, 178, body, w - 100, size, 1.45, font=font)
    if sign:
        inner += text(50, h - 72, sign, 38, "#27408b", font=SCRIPT)
    return sheet(x, y, w, h, inner + text(50, h - 26, foot, 16, GREY, font=font), turn=turn, fold=True)


def note(x, y, w, h, s, size=32, paper="#fbe98a", turn=-2, font=HAND, fill="#26324a"):
    """A handwritten sticky note."""
    return sheet(x, y, w, h, para(24, 24 + size, s, w - 44, size, 1.3, font=font, fill=fill), turn=turn, paper=paper)


def notice(x, y, w, h, title, body, colour="#1f5d4c", turn=0, size=25, font=SANS, foot=""):
    band = rect(0, 0, w, 88, colour) + text(w / 2, 57, title, min(36, 36 * (w - 50) / max(1, width_of(title, 36))), "#fff", font=font, bold=True, at="middle")
    return sheet(x, y, w, h, band + para(36, 142, body, w - 72, size, 1.45, font=font) + text(36, h - 26, foot, 18, GREY, font=font), turn=turn)


def ticket(x, y, w, h, title, fields, colour="#8c2f39", turn=0, stub="", paper="#f6efe0"):
    """A ticket with a stub; fields are (label, value) pairs laid out in two columns."""
    inner = rect(0, 0, w, h, paper, 14) + rect(0, 0, w, 70, colour, 14) + rect(0, 40, w, 30, colour) + text(28, 48, title, 30, "#fff", bold=True)
    inner += path(f"M{w - 130} 76V{h - 6}", stroke="#b9ad97", sw=3, dash="3 9") + text(w - 60, h / 2 + 35, stub, 34, colour, bold=True, at="middle", turn=-90)
    for i, (label, value) in enumerate(fields):
        xx, yy = 30 + (i % 2) * (w - 170) / 2, 112 + (i // 2) * 84
        inner += text(xx, yy, label, 17, GREY) + text(xx, yy + 34, value, 29, INK, bold=True)
    return shadow(x, y, w, h, turn, rx=14) + f'<g transform="translate({x} {y}) rotate({turn} {w / 2} {h / 2})">{inner}</g>'


def form(x, y, w, h, title, fields, turn=0, size=21, colour="#44546a", hand=HAND, paper="#fdfdfb"):
    """A form; a field is (label, handwritten value) or (label, True/False) for a tick box."""
    inner = text(40, 62, title, 30, colour, bold=True) + path(f"M40 80H{w - 40}", stroke=colour, sw=3)
    yy = 128
    for label, value in fields:
        if isinstance(value, bool):
            inner += rect(42, yy - 20, 26, 26, "#fff", 3, GREY, 2) + (path(f"M46 {yy - 8}l7 9l15 -22", stroke="#1e3f8f", sw=5) if value else "") + text(84, yy, label, size)
            yy += 48
        else:
            inner += text(42, yy - 6, label, size - 4, GREY) + rect(42, yy + 4, w - 84, 44, "#f3f5f7", 4, "#c4ccd4", 1.5) + text(56, yy + 37, value, size + 13, "#1e3f8f", font=hand)
            yy += 92
    return sheet(x, y, w, h, inner, turn=turn, paper=paper)


def phone(x, y, w=360, h=700, *body, bar="09:14", wall="#f4f6f8", turn=0):
    """A phone; body is drawn in screen coordinates (0, 0 is under the status line), w - 32 wide."""
    clip = fresh()
    inner = (rect(0, 0, w, h, "#1d2126", 44) + rect(4, 4, w - 8, h - 8, "none", 40, "#4a525b", 3)
             + f'<clipPath id="{clip}"><rect x="16" y="18" width="{w - 32}" height="{h - 36}" rx="30"/></clipPath><g clip-path="url(#{clip})"><rect x="16" y="18" width="{w - 32}" height="{h - 36}" fill="{wall}"/>'
             + text(44, 48, bar, 18, INK, bold=True) + rect(w - 84, 34, 34, 16, "none", 4, INK, 2) + rect(w - 81, 37, 22, 10, INK, 2) + f'<g transform="translate(16 62)">{"".join(body)}</g></g>')
    return shadow(x, y, w, h, turn, 10, 14, rx=44) + f'<g transform="translate({x} {y}) rotate({turn} {w / 2} {h / 2})">{inner}</g>'


def chat(w, who, messages, colour="#2c6e63", size=21, me="#d6f0e4", you="#ffffff"):
    """A chat window's inside, for `phone` or `monitor`; messages are (side, text, time) with side 'me' or a name."""
    out = rect(0, -8, w, 66, colour) + circle(38, 25, 22, "#ffffff55") + text(38, 33, who[:1], 24, "#fff", bold=True, at="middle") + text(72, 34, who, 23, "#fff", bold=True)
    yy = 78
    for side, words, clock in messages:
        lines = wrap(words, w * .66, size)
        named = side not in ("me", "you")
        hh = len(lines) * size * 1.3 + 34 + (24 if named else 0)
        ww = max(max(width_of(one, size) for one in lines) + 34, 110)
        if named:
            ww = max(ww, width_of(side, 17) + 60)
        xx = w - ww - 14 if side == "me" else 14
        out += rect(xx, yy, ww, hh, me if side == "me" else you, 14, "#00000014", 1.5)
        top = yy + 28
        if named:
            out += text(xx + 16, yy + 24, side, 17, colour, bold=True)
            top += 22
        out += "".join(text(xx + 16, top + i * size * 1.3, one, size) for i, one in enumerate(lines)) + text(xx + ww - 12, yy + hh - 9, clock, 14, GREY, at="end")
        yy += hh + 14
    return out


def monitor(x, y, w, h, *body, screen="#ffffff", case="#262b31", stand=True):
    """A screen on a stand; body is drawn in screen coordinates, (w - 36) wide."""
    clip = fresh()
    foot = path(f"M{w / 2 - 50} {h}h100l16 60h-132z", "#3a4149") + rect(w / 2 - 130, h + 56, 260, 16, "#2c3238", 8) if stand else ""
    return group(foot + rect(0, 0, w, h, case, 16) + f'<clipPath id="{clip}"><rect x="18" y="18" width="{w - 36}" height="{h - 36}" rx="4"/></clipPath><g clip-path="url(#{clip})">'
                 + rect(18, 18, w - 36, h - 36, screen) + f'<g transform="translate(18 18)">{"".join(body)}</g></g>', x=x, y=y)


def window_bar(w, title, colour="#e3e7eb"):
    return rect(0, 0, w, 44, colour) + circle(24, 22, 8, "#e0685c") + circle(50, 22, 8, "#e6b84f") + circle(76, 22, 8, "#68b36b") + text(w / 2, 30, title, 20, "#4a545e", at="middle")


def chalkboard(x, y, w, h, title, lines, size=32, font=CASUAL, frame="#7a5535", turn=0):
    """A chalkboard; a line is a string or a (left, right) pair."""
    inner = rect(-16, -16, w + 32, h + 32, frame, 6) + rect(-16, -16, w + 32, 8, "#fff", 4, opacity=.18) + fade(0, 0, w, h, "#2f3a38", "#26302e")
    inner += text(w / 2, 66, title, size * 1.35, "#f6e7b8", font=font, bold=True, at="middle") + path(f"M{w * .2} 86q{w * .15} 10 {w * .3} 0t{w * .3} 0", stroke="#f6e7b8", sw=3)
    for i, one in enumerate(lines):
        yy = 146 + i * size * 1.75
        if isinstance(one, tuple):
            first, last = (w - 34, 34) if right_to_left(one[0]) else (34, w - 34)
            inner += text(first, yy, one[0], size, "#f3f3ee", font=font) + text(last, yy, one[1], size, "#f3f3ee", font=font, at="start" if first > last else "end")
        else:
            inner += text(w / 2, yy, one, size, "#f3f3ee", font=font, at="middle")
    return shadow(x - 16, y - 16, w + 32, h + 32, turn, rx=6) + f'<g transform="translate({x} {y}) rotate({turn} {w / 2} {h / 2})">{inner}</g>'


def board(x, y, w, h, title, rows, widths, size=28, glow="#ffc93c", head="#aeb7bf"):
    """A departure board."""
    out = rect(x - 14, y - 14, w + 28, h + 28, "#3b4248", 10) + rect(x, y, w, h, "#11161a", 4) + text(x + 26, y + 50, title, 30, "#f4f6f7", bold=True)
    for i, cells in enumerate(rows):
        yy = y + 104 + i * size * 1.9
        xx = x + 26
        for cell, ww in zip(cells, widths):
            out += text(xx, yy, cell, size - 6 if i == 0 else size, head if i == 0 else glow, font=MONO, bold=i > 0)
            xx += ww
    return out


def plate(x, y, w, h, s, size=30, metal="#d9b45a", fill="#2b2413", font=SERIF):
    """An engraved plate with four screws, for a door or a desk."""
    out = rect(x + 3, y + 4, w, h, "#000", 5, opacity=.2) + fade(x, y, w, h, "#fff6dc" if metal == "cream" else metal, "#e6d8b2" if metal == "cream" else "#b9923b" if metal == "#d9b45a" else metal, rx=5) + rect(x + 3, y + 3, w - 6, h - 6, "none", 4, "#00000033", 1.5)
    lines = s.split("\n")
    for dx, dy in ((10, 10), (w - 10, 10), (10, h - 10), (w - 10, h - 10)):
        out += circle(x + dx, y + dy, 3, "#00000066")
    return out + "".join(text(x + w / 2, y + h / 2 + size * .35 + (i - (len(lines) - 1) / 2) * size * 1.2, one, size, fill, font=font, bold=True, at="middle") for i, one in enumerate(lines))


def envelope(x, y, w, h, address, sender="", turn=0, paper="#f6f1e6", stamp="#4a7c8f", size=26, font=HAND):
    inner = rect(0, 0, w, h, paper, 6, "#cfc6b2", 1.5) + path(f"M0 0L{w / 2} {h * .1}L{w} 0", stroke="#e0d8c6", sw=3)
    inner += rect(w - 100, 24, 72, 88, "#fff", 2, "#c9c0ae", 2) + rect(w - 94, 30, 60, 76, stamp) + path(f"M{w - 90} 96l18 -30l14 18l10 -12l12 24z", "#ffffffaa")
    inner += "".join(text(w * .4, h * .5 + i * size * 1.35, one, size, "#27345c", font=font) for i, one in enumerate(address.split("\n")))
    inner += "".join(text(26, 40 + i * 22, one, 18, GREY, font=font) for i, one in enumerate(sender.split("\n")))
    return shadow(x, y, w, h, turn, rx=6) + f'<g transform="translate({x} {y}) rotate({turn} {w / 2} {h / 2})">{inner}</g>'


def badge(x, y, name, role, colour="#2b6a8a", w=250, h=150, turn=0, org=""):
    inner = rect(0, 0, w, h, "#fff", 12, "#c5ccd2", 2) + rect(0, 0, w, 44, colour, 12) + rect(0, 26, w, 18, colour) + text(w / 2, 31, org, 20, "#fff", bold=True, at="middle")
    inner += text(w / 2, 88, name, 28, INK, bold=True, at="middle") + text(w / 2, 126, role, 23, colour, at="middle")
    return shadow(x, y, w, h, turn, 4, 6, rx=12) + f'<g transform="translate({x} {y}) rotate({turn} {w / 2} {h / 2})">{inner}</g>'


def calendar(x, y, w, h, month, first, days, marks=None, colour="#b23b3b", start="Mon", size=26, pencilled=None):
    """A month; first = column of the 1st (0 = Monday), marks = {day: colour}, pencilled = {day: short handwritten word}."""
    names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    out = rect(0, 0, w, h, "#fff", 6, "#c9c9c4", 2) + rect(0, 0, w, 84, colour, 6) + text(w / 2, 56, month, 38, "#fff", bold=True, at="middle")
    cw, top = w / 7, 128
    rows = -(-(first + days) // 7)
    ch = (h - top - 8) / rows
    for i, one in enumerate(names):
        out += text(cw * (i + .5), 116, one, 20, GREY, bold=True, at="middle")
    for d in range(1, days + 1):
        c, r = (first + d - 1) % 7, (first + d - 1) // 7
        xx, yy = c * cw, top + r * ch
        out += rect(xx, yy, cw, ch, "none", 0, "#e1e1dc", 1.5)
        if marks and d in marks:
            out += circle(xx + cw / 2, yy + ch * .37, min(cw, ch) * .32, "none", marks[d], 5)
        out += text(xx + cw / 2, yy + ch * .37 + 9, d, size, "#b23b3b" if c == 6 else INK, at="middle", bold=bool(marks and d in marks))
        if pencilled and d in pencilled:
            out += text(xx + cw / 2, yy + ch - 6, pencilled[d], 21, "#1e3f8f", font=CASUAL, at="middle")
    return shadow(x, y, w, h, rx=6) + group(out, x=x, y=y) + "".join(circle(x + w * k / 9, y, 8, "#8b8f94") for k in range(1, 9))


# ---- instruments ----

def clock(x, y, r, hour, minute, face="#fffdf6", rim="#3b3f45", second=None, roman=False, hands="#1c2024", numbers=True):
    out = circle(x + r * .06, y + r * .08, r * 1.04, "#000", opacity=.2) + circle(x, y, r * 1.04, rim) + circle(x, y, r * .94, face)
    labels = "XII I II III IV V VI VII VIII IX X XI".split() if roman else "12 1 2 3 4 5 6 7 8 9 10 11".split()
    for i in range(60):
        a = math.radians(i * 6)
        inner = .82 if i % 5 == 0 else .87
        out += line(round(x + math.sin(a) * r * inner, 1), round(y - math.cos(a) * r * inner, 1), round(x + math.sin(a) * r * .9, 1), round(y - math.cos(a) * r * .9, 1), "#444", 3 if i % 5 == 0 else 1.2)
    if numbers:
        for i, one in enumerate(labels):
            a = math.radians(i * 30)
            out += text(round(x + math.sin(a) * r * .69, 1), round(y - math.cos(a) * r * .69 + r * .065, 1), one, round(r * .18), "#2a2d31", font=SERIF if roman else SANS, bold=True, at="middle")
    for angle, length, thick in ((hour % 12 * 30 + minute / 2, .48, .07), (minute * 6, .76, .045)):
        a = math.radians(angle)
        out += line(round(x - math.sin(a) * r * .1, 1), round(y + math.cos(a) * r * .1, 1), round(x + math.sin(a) * r * length, 1), round(y - math.cos(a) * r * length, 1), hands, r * thick)
    return out + circle(x, y, r * .06, "#a33327")


def gauge(x, y, r, value, low, high, unit="", steps=6, face="#fbfbf7", needle="#c0392b", title="", zones=()):
    """A round dial from lower left to lower right; zones are (from, to, colour)."""
    def at(v, k):
        a = math.radians(-135 + 270 * (v - low) / (high - low))
        return x + math.sin(a) * r * k, y - math.cos(a) * r * k
    out = circle(x + 6, y + 9, r * 1.08, "#000", opacity=.2) + circle(x, y, r * 1.08, "#4b5259") + circle(x, y, r, face)
    for lo, hi, colour in zones:
        (ax, ay), (bx, by) = at(lo, .86), at(hi, .86)
        out += path(f"M{ax:.1f} {ay:.1f}A{r * .86} {r * .86} 0 {int((hi - lo) / (high - low) > .667)} 1 {bx:.1f} {by:.1f}", stroke=colour, sw=r * .09, cap="butt")
    for i in range(steps * 5 + 1):
        v = low + (high - low) * i / (steps * 5)
        (ax, ay), (bx, by) = at(v, .82 if i % 5 == 0 else .87), at(v, .93)
        out += line(round(ax, 1), round(ay, 1), round(bx, 1), round(by, 1), "#333", 3.5 if i % 5 == 0 else 1.5)
        if i % 5 == 0:
            tx, ty = at(v, .66)
            out += text(round(tx, 1), round(ty + r * .05, 1), f"{v:g}", round(r * .15), INK, bold=True, at="middle")
    nx, ny = at(value, .57)
    tx, ty = at(value, -.16)
    return out + text(x, y + r * .45, unit, round(r * .15), GREY, at="middle") + text(x, y - r * .3, title, round(r * .12), GREY, at="middle") + line(round(tx, 1), round(ty, 1), round(nx, 1), round(ny, 1), needle, r * .045) + circle(x, y, r * .08, "#2c3136")


def thermometer(x, y, h, value, low=-10, high=40, step=10, liquid="#d0342c", board_fill="#f2e6cc", unit="°C"):
    """An upright thermometer on a board; (x, y) is the top left of the board."""
    w = 150
    top, bottom = y + 60, y + h - 80
    at = lambda v: bottom - (v - low) / (high - low) * (bottom - top)
    out = rect(x + 6, y + 8, w, h, "#000", 16, opacity=.2) + rect(x, y, w, h, board_fill, 16, "#b89f6d", 3) + text(x + 112, y + 36, unit, 22, INK, bold=True, at="middle")
    cx = x + 52
    out += rect(cx - 11, y + 36, 22, bottom - y - 20, "#ffffff", 11, "#9aa2a8", 2) + circle(cx, bottom + 30, 24, liquid, "#9aa2a8", 2) + rect(cx - 6, at(value), 12, bottom + 30 - at(value), liquid)
    v = low
    while v <= high:
        out += line(cx + 16, at(v), cx + 38, at(v), INK, 3) + text(cx + 46, at(v) + 8, f"{v:g}", 22, INK)
        for k in range(1, 5):
            u = v + step * k / 5
            if u < high:
                out += line(cx + 16, at(u), cx + 28, at(u), GREY, 1.5)
        v += step
    return out


def ruler(x, y, cm, scale=60, h=74, turn=0, fill="#f0d9a0"):
    """A ruler; 0 cm is at x + 20."""
    out = rect(5, 7, cm * scale + 40, h, "#000", 4, opacity=.2) + rect(0, 0, cm * scale + 40, h, fill, 4, "#b8975a", 2)
    for i in range(cm * 10 + 1):
        xx = 20 + i * scale / 10
        out += line(round(xx, 1), 0, round(xx, 1), 30 if i % 10 == 0 else 22 if i % 5 == 0 else 14, "#4a3c20", 2 if i % 10 == 0 else 1.1)
        if i % 10 == 0:
            out += text(round(xx, 1), 56, i // 10, 22, "#4a3c20", at="middle")
    return f'<g transform="translate({x} {y}) rotate({turn})">{out}{text(cm * scale + 6, h - 8, "cm", 15, "#4a3c20", at="end")}</g>'


def lcd(x, y, w, h, s, size=60, back="#c5d3b8", fill="#25301f", label=""):
    return rect(x - 6, y - 6, w + 12, h + 12, "#30363b", 10) + rect(x, y, w, h, back, 5) + rect(x, y, w, h * .25, "#000", 5, opacity=.06) + text(x + w / 2, y + h / 2 + size * .35, s, size, fill, font=MONO, bold=True, at="middle") + text(x + 12, y + 22, label, 16, fill)


# ---- charts ----

def bars(x, y, w, h, data, top=None, step=None, colour="#3b7ea1", colours=None, size=22, values=False, grid="#dfe4e8", gap=.35, unit=""):
    """Upright bars; data is a list of (label, value)."""
    top = top or max(v for _, v in data) * 1.1
    step = step or top / 5
    out, v = "", 0
    while v <= top + 1e-9:
        yy = round(y + h - v / top * h, 1)
        out += line(x, yy, x + w, yy, grid, 2) + text(x - 12, yy + size * .35, f"{v:g}{unit}", size - 2, GREY, at="end")
        v += step
    slot = w / len(data)
    for i, (label, value) in enumerate(data):
        xx, bw, bh = x + slot * i + slot * gap / 2, slot * (1 - gap), value / top * h
        out += rect(round(xx, 1), round(y + h - bh, 1), round(bw, 1), round(bh, 1), colours[i] if colours else colour, 3)
        out += text(round(xx + bw / 2, 1), y + h + size * 1.5, label, size, INK, at="middle")
        if values:
            out += text(round(xx + bw / 2, 1), round(y + h - bh - 10, 1), f"{value:g}", size, INK, bold=True, at="middle", halo="#fff")
    return out + line(x, y + h, x + w, y + h, INK, 3)


def curves(x, y, w, h, labels, series, top, step, low=0, size=20, grid="#dfe4e8", unit="", dots=True, key_at=None):
    """Lines; series is a list of (name, colour, values)."""
    out, v = "", low
    at = lambda u: round(y + h - (u - low) / (top - low) * h, 1)
    while v <= top + 1e-9:
        out += line(x, at(v), x + w, at(v), grid, 2) + text(x - 12, at(v) + size * .35, f"{v:g}{unit}", size, GREY, at="end")
        v += step
    px = lambda i: round(x + w * (i + .5) / len(labels), 1)
    for i, label in enumerate(labels):
        out += text(px(i), y + h + size * 1.6, label, size, INK, at="middle")
    for k, (name, colour, values) in enumerate(series):
        out += path("M" + "L".join(f"{px(i)} {at(u)}" for i, u in enumerate(values)), stroke=colour, sw=5)
        if dots:
            out += "".join(circle(px(i), at(u), 8, "#fff", colour, 4) for i, u in enumerate(values))
        if key_at:
            kx, ky = key_at
            out += line(kx, ky + k * 36, kx + 40, ky + k * 36, colour, 6) + text(kx + 54, ky + k * 36 + 8, name, size + 2, INK)
    return out + line(x, y + h, x + w, y + h, INK, 3)


def pie(x, y, r, parts, size=22, key=True, hole=0, percent=True):
    """A pie; parts are (label, value, colour), clockwise from the top."""
    total, a, out = sum(v for _, v, _ in parts), 0.0, ""
    for i, (label, v, colour) in enumerate(parts):
        b = a + v / total * 360
        ax, ay, bx, by = (x + math.sin(math.radians(a)) * r, y - math.cos(math.radians(a)) * r, x + math.sin(math.radians(b)) * r, y - math.cos(math.radians(b)) * r)
        out += path(f"M{x} {y}L{ax:.1f} {ay:.1f}A{r} {r} 0 {int(b - a > 180)} 1 {bx:.1f} {by:.1f}Z", colour, "#fff", 3)
        m = math.radians((a + b) / 2)
        if percent:
            out += text(round(x + math.sin(m) * r * .68, 1), round(y - math.cos(m) * r * .68 + 8, 1), f"{v:g}%", size, "#fff", bold=True, at="middle")
        if key:
            out += rect(x + r + 60, y - r * .7 + i * 50, 28, 28, colour, 4) + text(x + r + 104, y - r * .7 + i * 50 + 23, label, size + 2)
        a = b
    return out + (circle(x, y, r * hole, "#fff") if hole else "")


# ---- maps and plans ----

def compass(x, y, r=52, turn=0, fill="#fff"):
    """A north arrow; turn = where north points, clockwise from up."""
    return f'<g transform="translate({x} {y}) rotate({turn})">' + circle(0, 0, r, fill, "#55606a", 3) + path(f"M0 {-r * .8}L{r * .26} 0H{-r * .26}Z", "#c0392b") + path(f"M0 {r * .8}L{r * .26} 0H{-r * .26}Z", "#55606a") + text(0, -r - 10, "N", 26, INK, bold=True, at="middle", turn=-turn) + "</g>"


def room(x, y, w, h, name, fill="#fbf8f1", size=22, wall="#3c434a", sw=9):
    return rect(x, y, w, h, fill, 0, wall, sw) + text(x + w / 2, y + h / 2 + 8, name, size, INK, at="middle")


def door_gap(x, y, length, upright=False, fill="#fbf8f1", swing=True, wall="#8a9299"):
    """A door in a wall of a plan."""
    if upright:
        out = rect(x - 7, y, 14, length, fill)
        return out + (path(f"M{x} {y}h{length}A{length} {length} 0 0 1 {x} {y + length}", stroke=wall, sw=2.5) if swing else "")
    out = rect(x, y - 7, length, 14, fill)
    return out + (path(f"M{x} {y}v{length}A{length} {length} 0 0 0 {x + length} {y}", stroke=wall, sw=2.5) if swing else "")


def street(points, width=34, fill="#ffffff", edge="#cbc6ba", name=None, at=None, turn=0, size=20):
    d = "M" + "L".join(f"{px} {py}" for px, py in points)
    out = path(d, stroke=edge, sw=width + 6) + path(d, stroke=fill, sw=width)
    return out + (text(at[0], at[1], name, size, "#5b5f63", at="middle", turn=turn) if name else "")


def marker(x, y, colour="#c0392b", label="", size=22, side="right"):
    out = oval(x, y + 2, 10, 4, "#000", opacity=.3) + path(f"M{x} {y}c-8 -20 -20 -28 -20 -42a20 20 0 0 1 40 0c0 14 -12 22 -20 42z", colour, "#fff", 2) + circle(x, y - 42, 8, "#fff")
    if label:
        out += text(x + 28, y - 34, label, size, INK, bold=True, halo="#fff") if side == "right" else text(x - 28, y - 34, label, size, INK, bold=True, halo="#fff", at="end")
    return out


def signpost(x, y, arms, h=420, wood="#8a623d", size=30):
    """A post with arms; an arm is (text, 'left' or 'right', colour). (x, y) is the foot."""
    out = oval(x + 30, y + 2, 70, 9, "#000", opacity=.2) + fade(x - 13, y - h, 26, h, wood, "#6d4b2d", across=True) + path(f"M{x - 13} {y - h}l13 -16l13 16z", "#6d4b2d")
    for i, (words, side, colour) in enumerate(arms):
        yy, ww = y - h + 26 + i * 84, max(150, width_of(words, size) + 70)
        d = f"M{x - 24} {yy}h{ww}l32 31l-32 31h{-ww}z" if side == "right" else f"M{x + 24} {yy}h{-ww}l-32 31l32 31h{ww}z"
        mid = x - 24 + ww / 2 if side == "right" else x + 24 - ww / 2
        out += group(path(d, "#000", opacity=.2), x=4, y=6) + path(d, colour, "#00000033", 2) + text(mid, yy + 42, words, size, "#fff" if colour not in ("#f4efe2", "#ffffff") else INK, bold=True, at="middle")
    return out
