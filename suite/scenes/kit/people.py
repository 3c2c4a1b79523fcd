"""People, drawn flat and with care: heads, half-figures, standing and seated figures, wheelchairs.

    people.person(x, y, s, skin="brown", hair="braids", top="shirt", ...)

draws a figure whose origin is between the feet (standing), on the seat's front edge (sitting) or at the waist
(`legs=None`, for somebody behind a counter or a desk). At scale 1 an adult stands 600 units tall, a head is about 94
high. `look` arguments, all optional:

    age      toddler child teen adult old             skin     porcelain light olive tan brown dark
    build    slim medium broad                        hair     see HAIR; colour by `hair_colour` (a name of HAIR_COLOURS or #hex)
    face     smile neutral sad worried angry surprised asleep laugh     turn    -1 (looks left) … 1 (looks right)
    beard    None stubble moustache full               glasses True/False
    top      tee shirt jumper hoodie suit blouse coat dress uniform scrubs apron overalls vest   colour by `top_colour`
    legs     trousers skirt shorts sitting wheelchair None       colour by `legs_colour`
    arms     a pose of POSES, or ((left hand x, y), (right hand x, y)) measured from the origin
    hat      None cap beanie hard_hat chef sunhat police
    hold     SVG drawn over the hands (in the figure's own coordinates)

`LOOKS` holds ready people of many kinds; `people.person(x, y, s, **people.LOOKS["amara"])`.
"""
import math

SKIN = {  # base, shade, lips
    "porcelain": ("#f8dccb", "#e9bfa9", "#c9796f"), "light": ("#f2c9a8", "#dda983", "#bd6f62"),
    "olive": ("#dcb083", "#c19163", "#a8604f"), "tan": ("#c68e5f", "#a87046", "#8f4b3c"),
    "brown": ("#95603d", "#7a4a2c", "#6d3328"), "dark": ("#5f3c2a", "#482b1d", "#47201c")}
HAIR_COLOURS = {"black": "#231f20", "dark": "#3b2a20", "brown": "#5d3e28", "chestnut": "#7b452a", "red": "#a84f26",
                "blond": "#d3a95c", "grey": "#9b9a98", "white": "#dedbd5", "pink": "#c4588a", "teal": "#2f7f86"}
HAIR = ("short", "crew", "side", "bob", "long", "wavy", "bun", "ponytail", "curly", "afro", "braids", "locs", "bald",
        "balding", "headscarf", "turban", "quiff")
POSES = {  # hands relative to the origin at the waist, for an adult
    "down": ((-92, 22), (92, 22)), "hips": ((-66, -18), (66, -18)), "front": ((-26, -46), (26, -46)),
    "folded": ((40, -78), (-40, -78)), "wave": ((-92, 22), (128, -268)), "point": ((-92, 22), (178, -150)),
    "point_left": ((-178, -150), (92, 22)), "up": ((-120, -290), (120, -290)), "phone": ((-92, 22), (52, -214)),
    "desk": ((-58, -14), (58, -14)), "hold": ((-44, -84), (44, -84)), "reach": ((-160, -90), (160, -90)),
    "chin": ((-40, -20), (20, -206)), "give": ((-92, 22), (140, -96)), "give_left": ((-140, -96), (92, 22))}


def shade(colour, by):
    """`colour` (#rrggbb) darkened (by < 0) or lightened (by > 0)."""
    r, g, b = (int(colour[i:i + 2], 16) for i in (1, 3, 5))
    f = (lambda c: c + (255 - c) * by) if by > 0 else (lambda c: c * (1 + by))
    return "#%02x%02x%02x" % tuple(int(max(0, min(255, f(c)))) for c in (r, g, b))


def _hair(style, c):
    """(behind the head, over the head) in head coordinates: centre 0,0, rx 38, ry 47."""
    d, l = shade(c, -.22), shade(c, .12)
    swept = f'<path d="M-40 2Q-45-55 0-58Q45-55 40 2Q37-28 0-36Q-37-28-40 2Z" fill="{c}"/><path d="M-26-44Q0-54 26-44" stroke="{l}" stroke-width="3" fill="none" stroke-linecap="round"/>'
    fringe = f'<path d="M-41 6Q-46-56 0-59Q46-56 41 6Q38-18 26-32Q-4-14-30-25Q-38-12-41 6Z" fill="{c}"/><path d="M-22-46Q4-55 26-42" stroke="{l}" stroke-width="3" fill="none" stroke-linecap="round"/>'
    curls = lambda pts, r: "".join(f'<circle cx="{x}" cy="{y}" r="{r}" fill="{c if i % 2 else l}"/>' for i, (x, y) in enumerate(pts))
    if style == "short":
        return "", f'<path d="M-40 0Q-46-52-2-57Q46-56 40 0Q38-18 30-30Q2-22-24-34Q-36-22-40 0Z" fill="{c}"/><path d="M-20-46Q2-53 24-43" stroke="{l}" stroke-width="3" fill="none" stroke-linecap="round"/>'
    if style == "crew":
        return "", f'<path d="M-38-8Q-42-50 0-52Q42-50 38-8Q36-28 24-34Q0-39-24-34Q-36-28-38-8Z" fill="{c}"/>'
    if style == "side":
        return "", f'<path d="M-40 4Q-46-54-6-58Q46-60 40 2Q38-14 34-24Q0-22-22-42Q-30-20-40 4Z" fill="{c}"/><path d="M-20-42Q4-30 32-30" stroke="{d}" stroke-width="2" fill="none"/>'
    if style == "quiff":
        return "", f'<path d="M-39 0Q-44-40-30-50Q-14-74 22-66Q48-56 39 0Q37-20 30-30Q0-34-28-30Q-36-20-39 0Z" fill="{c}"/><path d="M-24-46Q0-60 26-54" stroke="{l}" stroke-width="4" fill="none" stroke-linecap="round"/>'
    if style == "bob":
        return f'<path d="M-47-4Q-50-62 0-62Q50-62 47-4L50 40Q46 54 26 52H-26Q-46 54-50 40Z" fill="{d}"/>', fringe + f'<path d="M-41 0Q-50 30-44 50Q-34 40-37 8Z M41 0Q50 30 44 50Q34 40 37 8Z" fill="{c}"/>'
    if style == "long":
        return f'<path d="M-46-4Q-50-62 0-62Q50-62 46-4Q52 60 58 112Q30 126 0 120Q-30 126-58 112Q-52 60-46-4Z" fill="{d}"/>', fringe + f'<path d="M-40 0Q-52 50-50 108Q-40 100-34 96Q-40 40-36 8Z M40 0Q52 50 50 108Q40 100 34 96Q40 40 36 8Z" fill="{c}"/>'
    if style == "wavy":
        return f'<path d="M-46-4Q-52-64 0-63Q52-64 46-4Q62 20 50 44Q66 66 50 86Q30 100 0 92Q-30 100-50 86Q-66 66-50 44Q-62 20-46-4Z" fill="{d}"/>', fringe + f'<path d="M-40 0Q-56 22-46 44Q-60 62-48 82Q-36 74-38 50Q-30 30-36 8Z M40 0Q56 22 46 44Q60 62 48 82Q36 74 38 50Q30 30 36 8Z" fill="{c}"/>'
    if style == "bun":
        return f'<circle cx="0" cy="-66" r="23" fill="{d}"/><path d="M-14-74Q0-84 14-74" stroke="{l}" stroke-width="3" fill="none"/>', swept
    if style == "ponytail":
        return f'<path d="M20-50Q70-56 62 10Q64 60 40 78Q46 30 34-10Z" fill="{d}"/>', swept
    if style == "curly":
        pts = [(46 * math.sin(a), -12 - 44 * math.cos(a)) for a in (-1.9, -1.5, -1.1, -.7, -.3, .1, .5, .9, 1.3, 1.7, 2.0)]
        return curls([(x * 1.02, y) for x, y in pts], 20), curls([(-28, -38), (-10, -46), (10, -47), (29, -37), (-38, -20), (38, -20)], 13)
    if style == "afro":
        return f'<circle cx="0" cy="-22" r="64" fill="{d}"/>' + curls([(62 * math.sin(a / 2), -22 - 62 * math.cos(a / 2)) for a in range(-4, 5)], 13), f'<path d="M-39 2Q-52-58 0-62Q52-58 39 2Q36-26 20-33Q0-37-20-33Q-36-26-39 2Z" fill="{c}"/>'
    if style == "braids":
        plait = lambda s: "".join(f'<ellipse cx="{s * (47 + i % 2 * 3)}" cy="{22 + i * 17}" rx="10" ry="11" fill="{c if i % 2 else d}"/>' for i in range(6)) + f'<circle cx="{s * 48}" cy="126" r="6" fill="#d94f4f"/>'
        return "", swept + f'<path d="M0-58V-36" stroke="{d}" stroke-width="2"/>' + plait(-1) + plait(1)
    if style == "locs":
        return "".join(f'<path d="M{x} -40Q{x * 1.5} 20 {x * 1.35} {70 + (i % 3) * 9}" stroke="{c if i % 2 else d}" stroke-width="12" fill="none" stroke-linecap="round"/>' for i, x in enumerate((-44, -36, -28, 28, 36, 44))), swept + "".join(f'<path d="M{x} -50Q{x * 1.2} -44 {x * 1.3} -34" stroke="{d}" stroke-width="2" fill="none"/>' for x in (-26, -13, 0, 13, 26))
    if style == "balding":
        return "", f'<path d="M-39 8Q-46-22-30-36Q-36-12-37 10Z M39 8Q46-22 30-36Q36-12 37 10Z" fill="{c}"/>'
    if style == "headscarf":
        return f'<path d="M-50 0Q-54-66 0-66Q54-66 50 0Q50 46 74 92Q0 124-74 92Q-50 46-50 0Z" fill="{d}"/>', f'<path fill-rule="evenodd" d="M-49 4Q-54-64 0-64Q54-64 49 4Q46 62 0 84Q-46 62-49 4Z M-33-2Q-32 40 0 44Q32 40 33-2Q32-40 0-42Q-32-40-33-2Z" fill="{c}"/><path d="M-44 40Q-6 86 58 84Q30 104-20 94Q-46 72-44 40Z" fill="{c}"/><path d="M-38 50Q0 84 46 84M-34-30Q0-62 34-30" stroke="{d}" stroke-width="2.5" fill="none"/>'
    if style == "turban":
        return "", f'<path d="M-45-6Q-56-76 0-80Q56-76 45-6Q30-34 0-36Q-30-34-45-6Z" fill="{c}"/><path d="M-44-12Q-10-62 20-78M44-12Q10-62-20-78M-50-32Q-20-66 0-80" stroke="{d}" stroke-width="3" fill="none"/><path d="M-8-38Q0-56 8-38Z" fill="{l}"/>'
    return "", ""  # bald


def _hat(kind, colour):
    c, d = colour, shade(colour, -.25)
    return {
        "cap": f'<path d="M-41-18Q-44-62 0-62Q44-62 41-18Q0-30-41-18Z" fill="{c}"/><path d="M-6-26Q40-34 64-12Q40-20 4-16Z" fill="{d}"/><circle cx="0" cy="-62" r="4" fill="{d}"/>',
        "beanie": f'<path d="M-42-16Q-46-68 0-68Q46-68 42-16Z" fill="{c}"/><rect x="-45" y="-30" width="90" height="19" rx="9" fill="{d}"/><circle cx="0" cy="-70" r="11" fill="{shade(c, .3)}"/>',
        "hard_hat": f'<path d="M-44-20Q-46-68 0-68Q46-68 44-20Z" fill="{c}"/><path d="M-8-68h16v46h-16z" fill="{shade(c, .25)}"/><path d="M-54-18Q0-36 54-18Q54-10 46-12Q0-26-46-12Q-54-10-54-18Z" fill="{d}"/>',
        "chef": '<path d="M-36-28V-58Q-62-70-44-94Q-26-108-14-96Q0-116 18-98Q40-108 48-86Q56-66 36-58V-28Q0-38-36-28Z" fill="#fbfbf8" stroke="#d5d5cf" stroke-width="2"/><path d="M-36-40Q0-50 36-40" stroke="#d5d5cf" stroke-width="2" fill="none"/>',
        "sunhat": f'<ellipse cx="0" cy="-26" rx="80" ry="15" fill="{d}"/><path d="M-40-26Q-42-70 0-70Q42-70 40-26Q0-16-40-26Z" fill="{c}"/><path d="M-40-34Q0-24 40-34V-25Q0-15-40-25Z" fill="#8a4a3a"/>',
        "police": f'<path d="M-42-22Q-58-58 0-64Q58-58 42-22Z" fill="{c}"/><path d="M-42-26Q0-38 42-26V-16Q0-28-42-16Z" fill="{d}"/><path d="M-40-16Q0-30 40-16Q0-4-40-16Z" fill="#1b1d22"/><path d="M0-54l4 8 9 1-7 6 2 9-8-5-8 5 2-9-7-6 9-1z" fill="#e2c25a"/>',
    }[kind]


def head(x, y, s=1, *, skin="light", hair="short", hair_colour="brown", face="neutral", turn=0, beard=None, glasses=False,
         age="adult", hat=None, hat_colour="#3d5a80", eyes="#4a3526", brows=None, lipstick=None, earrings=False, tilt=0, **_):
    """A head and neck stub; x, y is the middle of the face, `s` the scale (94 units high at 1)."""
    base, dark, lips = SKIN[skin]
    colour = HAIR_COLOURS.get(hair_colour, hair_colour)
    if hair == "headscarf" or hair == "turban":
        colour = HAIR_COLOURS.get(hair_colour, hair_colour) if hair_colour not in HAIR_COLOURS else "#3f6c8f"
    back, front = _hair(hair, colour)
    brow = brows or (shade(colour, -.15) if hair not in ("headscarf", "turban", "bald") else shade(dark, -.5))
    t = turn * 9
    young = age in ("toddler", "child")
    ry = 42 if young else 47
    o = [f'<g transform="translate({x:.1f} {y:.1f}) rotate({tilt}) scale({s:.3f})">', back]
    o.append(f'<path d="M-17 20V62Q0 74 17 62V20Z" fill="{dark}"/>')
    if hair != "headscarf":
        o.append(f'<ellipse cx="{-38 + t * .3:.1f}" cy="2" rx="8" ry="12" fill="{dark}"/><ellipse cx="{38 + t * .3:.1f}" cy="2" rx="8" ry="12" fill="{dark}"/>')
    o.append(f'<path d="M-38-10Q-38-{ry + 2} 0-{ry + 2}Q38-{ry + 2} 38-10Q38 {26 if not young else 30} 18 {ry - 8 if not young else 36}Q0 {ry + 8 if not young else 46}-18 {ry - 8 if not young else 36}Q-38 {26 if not young else 30}-38-10Z" fill="{base}"/>')
    ey, ex = (4 if young else -2), 15
    if face != "asleep":
        wide = 1.25 if face == "surprised" else 1
        for sx in (-1, 1):
            cx = sx * ex + t
            o.append(f'<ellipse cx="{cx:.1f}" cy="{ey}" rx="{7.2 if not young else 8}" ry="{5.4 * wide if not young else 7 * wide:.1f}" fill="#fff"/><circle cx="{cx + t * .25:.1f}" cy="{ey}" r="{4.2 if not young else 5.2}" fill="{eyes}"/><circle cx="{cx + t * .25:.1f}" cy="{ey}" r="2.2" fill="#16110d"/><circle cx="{cx + 1.6 + t * .25:.1f}" cy="{ey - 1.8}" r="1.2" fill="#fff"/><path d="M{cx - 8:.1f} {ey - 1}Q{cx:.1f} {ey - 9 * wide:.1f} {cx + 8:.1f} {ey - 1}" stroke="#2a1c14" stroke-width="1.8" fill="none"/>')
    else:
        for sx in (-1, 1):
            o.append(f'<path d="M{sx * ex + t - 8:.1f} {ey}q8 6 16 0" stroke="#2a1c14" stroke-width="2.2" fill="none"/>')
    by = ey - 14
    inner, outer = {"angry": (5, -3), "worried": (-5, 3), "sad": (-5, 4), "surprised": (-5, -4)}.get(face, (0, 1))
    for sx in (-1, 1):
        o.append(f'<path d="M{sx * 7 + t:.1f} {by + inner}Q{sx * 15 + t:.1f} {by - 4 + (inner + outer) / 2:.1f} {sx * 24 + t:.1f} {by + outer}" stroke="{brow}" stroke-width="{3.6 if not young else 2.6}" fill="none" stroke-linecap="round"/>')
    o.append(f'<path d="M{t * 1.3:.1f} {ey + 4}q{3 + t * .5:.1f} 9 {2 + t * .4:.1f} 13q-4 3-8 1" stroke="{dark}" stroke-width="2.4" fill="none" stroke-linecap="round"/>')
    if young or face in ("smile", "laugh"):
        o.append(f'<circle cx="{-22 + t:.1f}" cy="16" r="7" fill="#e0664f" opacity=".18"/><circle cx="{22 + t:.1f}" cy="16" r="7" fill="#e0664f" opacity=".18"/>')
    if age == "old":
        o.append(f'<g stroke="{dark}" stroke-width="1.6" fill="none" stroke-linecap="round"><path d="M{-28 + t} 9q6 4 12 2M{28 + t} 9q-6 4-12 2M{-18 + t} 18q-5 6-4 13M{18 + t} 18q5 6 4 13M-14-30q14-4 28 0M-16-24q16-4 32 0"/></g>')
    if beard in ("full", "stubble"):
        bc = shade(colour, -.05) if hair not in ("headscarf", "turban") else "#2b211b"
        bc = HAIR_COLOURS.get(hair_colour, "#2b211b") if hair == "turban" and hair_colour in HAIR_COLOURS else bc
        o.append(f'<path d="M-38 0Q-38 30-18 44Q0 60 18 44Q38 30 38 0Q34 16 22 17Q12 14 {t:.1f} 17Q-12 14-22 17Q-34 16-38 0Z" fill="{bc}" opacity="{1 if beard == "full" else .28}"/>')
    lip = lipstick or lips
    my = 27
    mouth = {"smile": f'<path d="M{-12 + t} {my - 3}Q{t} {my + 10} {12 + t} {my - 3}" stroke="{lip}" stroke-width="3.4" fill="none" stroke-linecap="round"/>',
             "laugh": f'<path d="M{-14 + t} {my - 5}Q{t} {my - 1} {14 + t} {my - 5}Q{10 + t} {my + 12} {t} {my + 12}Q{-10 + t} {my + 12} {-14 + t} {my - 5}Z" fill="#7c2b2b"/><path d="M{-12 + t} {my - 4}Q{t} {my} {12 + t} {my - 4}L{10 + t} {my + 1}Q{t} {my + 3} {-10 + t} {my + 1}Z" fill="#fff"/>',
             "sad": f'<path d="M{-11 + t} {my + 4}Q{t} {my - 6} {11 + t} {my + 4}" stroke="{lip}" stroke-width="3.2" fill="none" stroke-linecap="round"/>',
             "worried": f'<path d="M{-10 + t} {my + 2}Q{-3 + t} {my - 4} {3 + t} {my}T{10 + t} {my}" stroke="{lip}" stroke-width="3.2" fill="none" stroke-linecap="round"/>',
             "angry": f'<path d="M{-12 + t} {my + 3}Q{t} {my - 3} {12 + t} {my + 3}" stroke="{lip}" stroke-width="4" fill="none" stroke-linecap="round"/>',
             "surprised": f'<ellipse cx="{t}" cy="{my + 2}" rx="6" ry="8" fill="#6e2626"/>'}
    o.append(mouth.get(face, f'<path d="M{-10 + t} {my}Q{t} {my + 3} {10 + t} {my}" stroke="{lip}" stroke-width="3.4" fill="none" stroke-linecap="round"/>'))
    if beard in ("moustache", "full"):
        bc = HAIR_COLOURS.get(hair_colour, "#2b211b")
        o.append(f'<path d="M{t - 15} {my - 4}Q{t - 8} {my - 12} {t} {my - 8}Q{t + 8} {my - 12} {t + 15} {my - 4}Q{t + 6} {my - 4} {t} {my - 5}Q{t - 6} {my - 4} {t - 15} {my - 4}Z" fill="{shade(bc, -.1)}"/>')
    o.append(front)
    if glasses:
        o.append(f'<g fill="#dff0f7" fill-opacity=".25" stroke="#2d2d33" stroke-width="2.6"><rect x="{t - 28}" y="{ey - 10}" width="24" height="20" rx="8"/><rect x="{t + 4}" y="{ey - 10}" width="24" height="20" rx="8"/><path d="M{t - 4} {ey - 2}q4-3 8 0M{t - 28} {ey - 3}L-38-2M{t + 28} {ey - 3}L38-2" fill="none"/></g>')
    if earrings and hair != "headscarf":
        o.append('<circle cx="-40" cy="17" r="4" fill="#e6c14e"/><circle cx="40" cy="17" r="4" fill="#e6c14e"/>')
    if hat:
        o.append(_hat(hat, hat_colour))
    o.append("</g>")
    return "".join(o)


def _elbow(sx, sy, hx, hy, upper, fore, out):
    """Where the elbow of an arm from shoulder to hand lies; `out` is the side it bends to."""
    dx, dy = hx - sx, hy - sy
    d = max(min(math.hypot(dx, dy), upper + fore - .5), abs(upper - fore) + .5)
    a = math.acos((upper * upper + d * d - fore * fore) / (2 * upper * d))
    base = math.atan2(dy, dx)
    one, two = ((sx + upper * math.cos(base + k * a), sy + upper * math.sin(base + k * a)) for k in (1, -1))
    return max((one, two), key=lambda p: p[0] * out * .7 + p[1])


def _arm(side, sx, sy, hand, k, sleeve, skin, short, width):
    upper, fore = 104 * k, 98 * k
    ex, ey = _elbow(sx, sy, hand[0], hand[1], upper, fore, side)
    d = math.hypot(hand[0] - sx, hand[1] - sy)
    if d > upper + fore:  # too far: stop where the arm ends
        f = (upper + fore) / d
        hand = (sx + (hand[0] - sx) * f, sy + (hand[1] - sy) * f)
    base, dark, _ = SKIN[skin]
    hx, hy = hand
    wx, wy = ex + (hx - ex) * .86, ey + (hy - ey) * .86
    line = lambda pts, w, c: f'<path d="M{pts[0][0]:.1f} {pts[0][1]:.1f}' + "".join(f'L{a:.1f} {b:.1f}' for a, b in pts[1:]) + f'" stroke="{c}" stroke-width="{w:.1f}" stroke-linecap="round" stroke-linejoin="round" fill="none"/>'
    edge = shade(sleeve, -.28)
    o = ""
    if short:
        mx, my = sx + (ex - sx) * .55, sy + (ey - sy) * .55
        o += line([(sx, sy), (ex, ey), (wx, wy)], width * .76 + 3, dark) + line([(sx, sy), (ex, ey), (wx, wy)], width * .76, base)
        o += line([(sx, sy), (mx, my)], width + 3, edge) + line([(sx, sy), (mx, my)], width, sleeve)
    else:
        o += line([(sx, sy), (ex, ey), (wx, wy)], width + 3, edge) + line([(sx, sy), (ex, ey), (wx, wy)], width, sleeve)
    ang = math.degrees(math.atan2(hy - ey, hx - ex))
    hand_svg = f'<g transform="translate({hx:.1f} {hy:.1f}) rotate({ang:.0f}) scale({k:.2f})"><path d="M-16-10Q0-15 14-11Q24-8 23 0Q24 9 14 11Q0 15-16 10Z" fill="{base}" stroke="{dark}" stroke-width="1.6"/><path d="M10-4h12M10 3h12" stroke="{dark}" stroke-width="1.4"/><path d="M-4-10Q4-20 12-15" stroke="{base}" stroke-width="7" fill="none" stroke-linecap="round"/></g>'
    return hand_svg + o if not short else o + hand_svg


BODY = {  # height, head scale, shoulder half-width, hip half-width, limb scale
    "toddler": (275, .86, 40, 36, .43), "child": (390, .9, 48, 40, .62), "teen": (540, .96, 62, 46, .92),
    "adult": (600, 1, 74, 56, 1), "old": (575, 1, 70, 58, .97)}


def person(x, y, s=1, *, age="adult", build="medium", skin="light", top="jumper", top_colour="#4f7d9d", under="#f3f0e8",
           legs="trousers", legs_colour="#3c4656", shoes="#3a2e28", arms="down", hold="", behind="", badge=None, tie="#8c2f39", **face):
    """A whole person; see the module's text for the arguments."""
    height, hs, sw, hw, k = BODY[age]
    wide = {"slim": .88, "medium": 1, "broad": 1.18}[build]
    sw, hw = sw * wide, hw * wide * (1.06 if build == "broad" else 1)
    leg = height * .5
    torso = height - leg - 118 * hs  # waist to shoulder line
    base, dark, _ = SKIN[skin]
    c, d, l = top_colour, shade(top_colour, -.18), shade(top_colour, .18)
    waist = {"trousers": -leg, "shorts": -leg, "skirt": -leg, "sitting": -24 * k, "wheelchair": -150 * k, None: 0}[legs]
    sh = waist - torso
    o = [f'<g transform="translate({x} {y}) scale({s})">', behind]
    lc, ld = legs_colour, shade(legs_colour, -.25)
    lw = 60 * k * wide
    shoe = lambda cx, cy, way: f'<path d="M{cx - 19 * k} {cy}q0-{24 * k} {16 * k}-{24 * k}h{10 * k}q{way * 30 * k + 8 * k} {6 * k} {way * 30 * k + 12 * k} {24 * k}z" fill="{shoes}"/>' if way >= 0 else f'<g transform="translate({2 * cx} 0) scale(-1 1)">' + f'<path d="M{cx - 19 * k} {cy}q0-{24 * k} {16 * k}-{24 * k}h{10 * k}q{38 * k} {6 * k} {42 * k} {24 * k}z" fill="{shoes}"/></g>'
    if legs in ("trousers", "shorts", "skirt"):
        o.append(f'<ellipse cx="0" cy="2" rx="{sw * 1.15:.0f}" ry="{12 * k:.0f}" fill="#000" opacity=".16"/>')
        fx = hw * .55
        bare = legs != "trousers"
        for sx in (-1, 1):
            o.append(f'<path d="M{sx * fx:.1f} {waist + 10}L{sx * fx * 1.05:.1f} {-16 * k}" stroke="{base if bare else lc}" stroke-width="{lw * (.66 if bare else 1):.1f}"/>')
        for sx in (-1, 1):
            o.append(shoe(sx * fx * 1.05, 0, sx))
        if legs == "trousers":
            o.append(f'<path d="M0 {waist:.0f}V{-14 * k:.0f}" stroke="{ld}" stroke-width="3"/>')
        if legs == "shorts":
            o.append(f'<path d="M{-hw * 1.04:.0f} {waist}H{hw * 1.04:.0f}L{hw * 1.12:.0f} {waist + leg * .42:.0f}H4L0 {waist + 50 * k:.0f}L-4 {waist + leg * .42:.0f}H{-hw * 1.12:.0f}Z" fill="{lc}"/>')
        if legs == "skirt":
            o.append(f'<path d="M{-hw * .98:.0f} {waist - 4}H{hw * .98:.0f}Q{hw * 1.25:.0f} {waist + leg * .4:.0f} {hw * 1.5:.0f} {waist + leg * .66:.0f}Q0 {waist + leg * .74:.0f} {-hw * 1.5:.0f} {waist + leg * .66:.0f}Q{-hw * 1.25:.0f} {waist + leg * .4:.0f} {-hw * .98:.0f} {waist - 4}Z" fill="{lc}"/><path d="M{-hw * .4:.0f} {waist + 20}L{-hw * .6:.0f} {waist + leg * .68:.0f}M{hw * .4:.0f} {waist + 20}L{hw * .6:.0f} {waist + leg * .68:.0f}" stroke="{ld}" stroke-width="2"/>')
    wheelchair_front = ""
    if legs in ("sitting", "wheelchair"):
        if legs == "wheelchair":
            o.append('<ellipse cx="0" cy="4" rx="150" ry="14" fill="#000" opacity=".16"/><path d="M-66 -260V-60M66 -260V-60" stroke="#4b525b" stroke-width="9"/><rect x="-72" y="-262" width="144" height="130" rx="12" fill="#2c333c"/><path d="M-66-262l-26-10M66-262l26-10" stroke="#22272e" stroke-width="11" stroke-linecap="round"/>')
            wheel = lambda cx: f'<g transform="translate({cx} -98)"><ellipse rx="34" ry="98" fill="none" stroke="#23282e" stroke-width="11"/><ellipse rx="27" ry="82" fill="none" stroke="#b9c1c9" stroke-width="4"/>' + "".join(f'<path d="M0 0L{26 * math.cos(a):.1f} {80 * math.sin(a):.1f}" stroke="#98a2ac" stroke-width="1.6"/>' for a in [i * math.pi / 6 for i in range(12)]) + '<ellipse rx="6" ry="9" fill="#596470"/></g>'
            wheelchair_front = wheel(-104) + wheel(104) + '<path d="M-100-178h52M48-178h52" stroke="#2c333c" stroke-width="13" stroke-linecap="round"/>'
            o.append('<rect x="-74" y="-150" width="148" height="22" rx="8" fill="#39424d"/>')
        top_y = waist
        kx, ky = hw * .74, top_y + 44 * k
        fy = ky + 150 * k if legs == "sitting" else -20
        for sx in (-1, 1):
            o.append(f'<path d="M{sx * kx:.1f} {ky:.1f}V{fy - 8 * k:.1f}" stroke="{lc}" stroke-width="{lw * .9:.1f}"/>')
            o.append(f'<path d="M{sx * kx - 24 * k:.1f} {fy + 8 * k:.1f}q0-{24 * k:.1f} {24 * k:.1f}-{24 * k:.1f}t{24 * k:.1f} {24 * k:.1f}z" fill="{shoes}"/>')
        for sx in (-1, 1):
            o.append(f'<path d="M{sx * hw * .45:.1f} {top_y - 4:.1f}L{sx * kx:.1f} {ky:.1f}" stroke="{ld}" stroke-width="{lw * 1.16 + 3:.1f}" stroke-linecap="round"/><path d="M{sx * hw * .45:.1f} {top_y - 4:.1f}L{sx * kx:.1f} {ky:.1f}" stroke="{lc}" stroke-width="{lw * 1.16:.1f}" stroke-linecap="round"/>')
        if legs == "wheelchair":
            o.append('<path d="M-62-14h44M18-14h44" stroke="#2c333c" stroke-width="9" stroke-linecap="round"/>')
    # torso
    flare = 1.04 if top not in ("dress",) else 1
    o.append(f'<path d="M{-sw:.1f} {sh + 30 * k:.1f}Q{-sw * .98:.1f} {sh + 4 * k:.1f} {-24 * hs:.1f} {sh - 6 * k:.1f}H{24 * hs:.1f}Q{sw * .98:.1f} {sh + 4 * k:.1f} {sw:.1f} {sh + 30 * k:.1f}L{hw * flare:.1f} {waist + 12 * k:.1f}Q0 {waist + 20 * k:.1f} {-hw * flare:.1f} {waist + 12 * k:.1f}Z" fill="{c}"/>')
    if top == "dress" and legs not in ("sitting", "wheelchair", None):
        o.append(f'<path d="M{-hw:.0f} {waist}H{hw:.0f}Q{hw * 1.5:.0f} {waist + leg * .4:.0f} {hw * 1.7:.0f} {waist + leg * .62:.0f}Q0 {waist + leg * .7:.0f} {-hw * 1.7:.0f} {waist + leg * .62:.0f}Q{-hw * 1.5:.0f} {waist + leg * .4:.0f} {-hw:.0f} {waist}Z" fill="{c}"/><path d="M{-hw:.0f} {waist}Q0 {waist + 12} {hw:.0f} {waist}" stroke="{d}" stroke-width="6" fill="none"/>')
    ny = sh - 6 * k  # neck line
    neck = 22 * hs
    vee = f'<path d="M{-neck:.1f} {ny:.1f}L0 {ny + 58 * k:.1f}L{neck:.1f} {ny:.1f}Z" '
    if top in ("tee", "dress", "blouse", "jumper", "vest"):
        o.append(f'<path d="M{-neck:.1f} {ny:.1f}Q0 {ny + 34 * k:.1f} {neck:.1f} {ny:.1f}Z" fill="{base}"/><path d="M{-neck:.1f} {ny:.1f}Q0 {ny + 34 * k:.1f} {neck:.1f} {ny:.1f}" stroke="{d}" stroke-width="{5 * k:.1f}" fill="none"/>')
    if top == "jumper":
        o.append(f'<path d="M{-hw:.1f} {waist + 4 * k:.1f}Q0 {waist + 12 * k:.1f} {hw:.1f} {waist + 4 * k:.1f}" stroke="{d}" stroke-width="{12 * k:.1f}" fill="none"/>')
    if top == "blouse":
        o.append(f'<path d="M0 {ny + 18 * k:.1f}V{waist + 14 * k:.1f}" stroke="{d}" stroke-width="2"/>' + "".join(f'<circle cx="5" cy="{ny + (36 + i * 30) * k:.1f}" r="{3.2 * k:.1f}" fill="{l}"/>' for i in range(int(torso / (30 * k)) - 1)))
    if top in ("shirt", "uniform"):
        o.append(f'<path d="M0 {ny + 20 * k:.1f}V{waist + 15 * k:.1f}" stroke="{d}" stroke-width="2.4"/>' + "".join(f'<circle cx="0" cy="{ny + (44 + i * 32) * k:.1f}" r="{3 * k:.1f}" fill="{l}"/>' for i in range(max(1, int(torso / (32 * k)) - 1))))
        o.append(f'<path d="M{-neck:.1f} {ny:.1f}L0 {ny + 26 * k:.1f}L{neck:.1f} {ny:.1f}Z" fill="{base}"/><path d="M{-neck - 3:.1f} {ny - 4:.1f}L0 {ny + 26 * k:.1f}L{-neck * 1.15:.1f} {ny + 30 * k:.1f}Z M{neck + 3:.1f} {ny - 4:.1f}L0 {ny + 26 * k:.1f}L{neck * 1.15:.1f} {ny + 30 * k:.1f}Z" fill="{l}" stroke="{d}" stroke-width="1.5"/>')
    if top == "uniform":
        o.append(f'<path d="M{-sw + 8:.0f} {sh + 12 * k:.0f}l34 {-12 * k:.0f}M{sw - 8:.0f} {sh + 12 * k:.0f}l-34 {-12 * k:.0f}" stroke="#e2c25a" stroke-width="6"/><path d="M{hw * .25:.0f} {sh + 52 * k:.0f}h{26 * k:.0f}v{16 * k:.0f}q{-13 * k:.0f} {22 * k:.0f} {-26 * k:.0f} 0z" fill="#e2c25a"/>')
    if top == "suit":
        o.append(vee.replace("58", "58") + f'fill="{under}"/><path d="M{-neck:.1f} {ny:.1f}L0 {ny + 92 * k:.1f}L{neck:.1f} {ny:.1f}Z" fill="{under}"/>')
        if tie:
            o.append(f'<path d="M-8 {ny + 10 * k:.1f}h16l-4 {12 * k:.1f}l7 {48 * k:.1f}l-11 {16 * k:.1f}l-11-{16 * k:.1f}l7-{48 * k:.1f}z" fill="{tie}"/>')
        o.append(f'<path d="M{-neck - 4:.1f} {ny:.1f}L0 {ny + 96 * k:.1f}L{-neck * 1.9:.1f} {ny + 58 * k:.1f}L{-neck * 1.45:.1f} {ny + 44 * k:.1f}L{-neck * 2:.1f} {ny + 36 * k:.1f}Z M{neck + 4:.1f} {ny:.1f}L0 {ny + 96 * k:.1f}L{neck * 1.9:.1f} {ny + 58 * k:.1f}L{neck * 1.45:.1f} {ny + 44 * k:.1f}L{neck * 2:.1f} {ny + 36 * k:.1f}Z" fill="{d}"/><path d="M0 {ny + 96 * k:.1f}V{waist + 15 * k:.1f}" stroke="{shade(c, -.35)}" stroke-width="2.4"/>')
    if top == "coat":
        o.append(f'<path d="M{-neck:.1f} {ny:.1f}L0 {ny + 40 * k:.1f}L{neck:.1f} {ny:.1f}Z" fill="{under}"/><path d="M{-neck - 8:.1f} {ny - 4:.1f}L0 {ny + 44 * k:.1f}L{-neck * 2:.1f} {ny + 46 * k:.1f}Z M{neck + 8:.1f} {ny - 4:.1f}L0 {ny + 44 * k:.1f}L{neck * 2:.1f} {ny + 46 * k:.1f}Z" fill="{d}"/><path d="M0 {ny + 44 * k:.1f}V{waist + 15 * k:.1f}" stroke="{shade(c, -.35)}" stroke-width="2.4"/>')
        if legs in ("trousers", "skirt"):
            o.append(f'<path d="M{-hw * 1.06:.0f} {waist}H{hw * 1.06:.0f}L{hw * 1.28:.0f} {waist + leg * .5:.0f}H3L0 {waist + 10}L-3 {waist + leg * .5:.0f}H{-hw * 1.28:.0f}Z" fill="{c}"/>')
    if top == "hoodie":
        o.append(f'<path d="M{-neck * 2:.1f} {ny + 8 * k:.1f}Q0 {ny - 30 * k:.1f} {neck * 2:.1f} {ny + 8 * k:.1f}Q0 {ny + 58 * k:.1f} {-neck * 2:.1f} {ny + 8 * k:.1f}Z" fill="{d}"/><path d="M{-neck:.1f} {ny - 2:.1f}Q0 {ny + 28 * k:.1f} {neck:.1f} {ny - 2:.1f}Z" fill="{base}"/><path d="M-9 {ny + 26 * k:.1f}v{34 * k:.1f}M9 {ny + 26 * k:.1f}v{34 * k:.1f}" stroke="{l}" stroke-width="3"/><path d="M{-hw * .62:.0f} {waist - 8 * k:.0f}l12 {-36 * k:.0f}h{hw * 1.24 - 24:.0f}l12 {36 * k:.0f}z" fill="{d}"/>')
    if top == "scrubs":
        o.append(f'<path d="M{-neck:.1f} {ny:.1f}L0 {ny + 44 * k:.1f}L{neck:.1f} {ny:.1f}Z" fill="{base}"/><path d="M{-neck:.1f} {ny:.1f}L0 {ny + 44 * k:.1f}L{neck:.1f} {ny:.1f}" stroke="{d}" stroke-width="5" fill="none"/><rect x="{hw * .12:.0f}" y="{sh + 56 * k:.0f}" width="{34 * k:.0f}" height="{34 * k:.0f}" fill="{d}"/>')
    if top == "apron":
        o.append(f'<path d="M{-neck:.1f} {ny:.1f}Q0 {ny + 30 * k:.1f} {neck:.1f} {ny:.1f}Z" fill="{base}"/><path d="M{-neck - 4:.1f} {ny:.1f}L{-hw * .55:.0f} {sh + 50 * k:.0f}M{neck + 4:.1f} {ny:.1f}L{hw * .55:.0f} {sh + 50 * k:.0f}" stroke="{under}" stroke-width="7"/><path d="M{-hw * .62:.0f} {sh + 46 * k:.0f}H{hw * .62:.0f}L{hw * .96:.0f} {waist - 20 * k:.0f}V{waist + (90 if legs else 14) * k:.0f}H{-hw * .96:.0f}V{waist - 20 * k:.0f}Z" fill="{under}"/><path d="M{-hw * .45:.0f} {waist - 30 * k:.0f}h{hw * .9:.0f}v{34 * k:.0f}h{-hw * .9:.0f}z" fill="{shade(under, -.1) if under.startswith("#") else under}"/>')
    if top == "overalls":
        o.append(f'<path d="M{-neck:.1f} {ny:.1f}Q0 {ny + 30 * k:.1f} {neck:.1f} {ny:.1f}Z" fill="{base}"/><path d="M{-sw * .62:.0f} {sh:.0f}L{-hw * .5:.0f} {sh + 66 * k:.0f}M{sw * .62:.0f} {sh:.0f}L{hw * .5:.0f} {sh + 66 * k:.0f}" stroke="{lc}" stroke-width="{13 * k:.0f}"/><path d="M{-hw * .68:.0f} {sh + 58 * k:.0f}H{hw * .68:.0f}L{hw * 1.05:.0f} {waist - 26 * k:.0f}V{waist + 16 * k:.0f}H{-hw * 1.05:.0f}V{waist - 26 * k:.0f}Z" fill="{lc}"/><rect x="{-hw * .35:.0f}" y="{sh + 74 * k:.0f}" width="{hw * .7:.0f}" height="{34 * k:.0f}" fill="{ld}"/>')
    if top == "vest":  # high visibility over a jumper
        o.append(f'<path d="M{-sw * .8:.0f} {sh + 2 * k:.0f}L{-neck - 2:.0f} {ny:.0f}L0 {ny + 50 * k:.0f}L{neck + 2:.0f} {ny:.0f}L{sw * .8:.0f} {sh + 2 * k:.0f}L{hw * 1.08:.0f} {waist + 10 * k:.0f}H{-hw * 1.08:.0f}Z" fill="#f28c1f"/><path d="M{-hw * 1.06:.0f} {waist - 44 * k:.0f}H{hw * 1.06:.0f}" stroke="#eef1d6" stroke-width="{15 * k:.0f}"/><path d="M{-sw * .55:.0f} {sh:.0f}L{-hw * .6:.0f} {waist - 44 * k:.0f}M{sw * .55:.0f} {sh:.0f}L{hw * .6:.0f} {waist - 44 * k:.0f}" stroke="#eef1d6" stroke-width="{11 * k:.0f}"/><path d="M0 {ny + 50 * k:.0f}V{waist + 10 * k:.0f}" stroke="#b9620c" stroke-width="2.4"/>')
    if badge:
        o.append(f'<path d="M{-neck:.0f} {ny + 6:.0f}L{-6} {sh + 84 * k:.0f}L{neck:.0f} {ny + 6:.0f}" stroke="#2f6fb0" stroke-width="4" fill="none"/><rect x="-28" y="{sh + 82 * k:.0f}" width="46" height="30" rx="4" fill="#fff" stroke="#889"/><text x="-5" y="{sh + 102 * k:.0f}" font-size="13" text-anchor="middle" font-family="DejaVu Sans" fill="#223">{badge}</text>')
    look = dict(face)
    o.append(head(0, sh - 6 * k - 50 * hs, hs, skin=skin, age=age, **look))
    # arms over everything
    hands = POSES[arms] if isinstance(arms, str) else arms
    scale = torso / BODY["adult"][0] * 600 / (600 - 300 - 118)
    short = top in ("tee", "scrubs", "overalls") or (top == "dress")
    sleeve = c
    for side, (hx, hy) in zip((-1, 1), hands):
        sx, sy, reach = side * (sw - 15 * k), sh + 26 * k, k * min(1, scale * 1.12 / k)
        if isinstance(arms, str) and abs(hx) == 92 and hy == 22:  # hanging, nearly straight
            hx, hy = sx + side * 38 * reach, sy + 191 * reach
        elif isinstance(arms, str):
            hx, hy = hx * (k if k < 1 else 1) * (wide if abs(hx) > 60 else 1), waist + hy * scale
        o.append(_arm(side, sx, sy, (hx, hy), reach, sleeve, skin, short, 38 * k * wide))
    o += [wheelchair_front, hold, "</g>"]
    return "".join(o)


LOOKS = {
    "amara": dict(skin="dark", hair="braids", hair_colour="black", top="blouse", top_colour="#c8553d", face="smile", earrings=True),
    "bjorn": dict(skin="porcelain", hair="short", hair_colour="blond", beard="full", top="jumper", top_colour="#40667a"),
    "chen": dict(skin="light", hair="bob", hair_colour="black", glasses=True, top="shirt", top_colour="#86a873"),
    "devi": dict(skin="brown", hair="long", hair_colour="black", top="dress", top_colour="#8a3b6c", face="smile", legs="skirt", legs_colour="#8a3b6c"),
    "eli": dict(skin="olive", hair="curly", hair_colour="dark", glasses=True, top="tee", top_colour="#d9a441"),
    "fatma": dict(skin="olive", hair="headscarf", hair_colour="#6b7fb0", top="coat", top_colour="#5a4a6a", face="smile"),
    "gwen": dict(skin="porcelain", hair="bun", hair_colour="white", age="old", glasses=True, top="blouse", top_colour="#7f9fb5", legs="skirt", legs_colour="#555f78"),
    "hugo": dict(skin="tan", hair="quiff", hair_colour="black", beard="moustache", top="suit", top_colour="#38435a"),
    "imani": dict(skin="brown", hair="afro", hair_colour="black", top="hoodie", top_colour="#397d6b", face="neutral"),
    "jaspal": dict(skin="tan", hair="turban", hair_colour="#c77f2a", beard="full", top="shirt", top_colour="#4a6b94"),
    "kofi": dict(skin="dark", hair="crew", hair_colour="black", top="shirt", top_colour="#e0d4b8", face="smile"),
    "lucia": dict(skin="light", hair="wavy", hair_colour="chestnut", top="jumper", top_colour="#b5576a", face="smile"),
    "mateo": dict(skin="olive", hair="side", hair_colour="brown", top="overalls", top_colour="#d8d8d0", legs_colour="#3f5878"),
    "nina": dict(skin="porcelain", hair="ponytail", hair_colour="red", age="child", top="tee", top_colour="#e3b23c", face="smile", legs="shorts", legs_colour="#4b7ea0"),
    "omar": dict(skin="brown", hair="short", hair_colour="black", age="child", top="jumper", top_colour="#4f8f5b", face="smile"),
    "pearl": dict(skin="dark", hair="curly", hair_colour="grey", age="old", top="dress", top_colour="#55709a", legs="skirt", legs_colour="#55709a", face="smile", earrings=True),
    "quinn": dict(skin="light", hair="crew", hair_colour="teal", top="hoodie", top_colour="#5c5470"),
    "rosa": dict(skin="tan", hair="bun", hair_colour="black", top="scrubs", top_colour="#4d9c9c", face="smile", badge="RN"),
    "stan": dict(skin="light", hair="balding", hair_colour="grey", age="old", beard="moustache", top="jumper", top_colour="#7a6a4f"),
    "tomo": dict(skin="light", hair="short", hair_colour="black", age="teen", top="hoodie", top_colour="#b0413e"),
    "uche": dict(skin="dark", hair="locs", hair_colour="black", top="tee", top_colour="#e8e2d2", beard="stubble"),
    "vera": dict(skin="porcelain", hair="short", hair_colour="grey", top="jumper", top_colour="#8f5d87", legs="wheelchair", legs_colour="#3f4a5c", arms="front", face="smile"),
    "wade": dict(skin="tan", hair="bald", beard="full", hair_colour="dark", build="broad", top="tee", top_colour="#3f3f46"),
    "yara": dict(skin="tan", hair="curly", hair_colour="dark", age="toddler", top="tee", top_colour="#ef8a80", legs_colour="#6a87b8", face="smile"),
}


def demo():
    names = list(LOOKS)
    o = ['<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200" viewBox="0 0 1600 1200"><rect width="1600" height="1200" fill="#e9e4d8"/>']
    for i, n in enumerate(names):
        o.append(person(70 + i % 12 * 132, 560 + i // 12 * 560, .8, **LOOKS[n]))
        o.append(f'<text x="{70 + i % 12 * 132}" y="{585 + i // 12 * 560}" font-size="16" text-anchor="middle" font-family="DejaVu Sans">{n}</text>')
    return "".join(o) + "</svg>"


if __name__ == "__main__":
    print(demo())
