from kit import documents as d, goods, outings, rooms

PICTURES = {"damp_heap_tyres.png": {"tyres": True}, "over_rejection/pest_control_and_garden/damp_heap_branches.png": {"tyres": False}}


def tyre(x, y, turn=0, s=1):
    return d.group(d.oval(0, 0, 92, 92, "#2b2e32", "#17191c", 4) + d.oval(0, 0, 76, 76, "none", "#43474c", 7) + d.oval(0, 0, 46, 46, "#7d8a6a", "#17191c", 6), x=x, y=y, turn=turn, scale=s)


def lying(x, y, s=1):
    return d.group(d.path("M-96 -30V8Q0 58 96 8V-30Z", "#26292d") + d.oval(0, -30, 96, 34, "#34383d", "#17191c", 4) + d.oval(0, -32, 52, 17, "#15171a") + "".join(d.path(f"M{x} {-8 + abs(x) * -.06:.0f}v30", stroke="#43474c", sw=5) for x in (-78, -48, -16, 16, 48, 78)), x=x, y=y, scale=s)


def scene(tyres):
    if tyres:
        heap = "".join(lying(x, y) for x, y in ((370, 640), (570, 640), (750, 650), (460, 580), (660, 582), (560, 520))) + tyre(300, 610, s=.9) + tyre(850, 620, s=.85)
    else:
        heap = outings.brush_pile(570, 690, .98)
    matches = d.group(d.rect(-60, -40, 120, 62, "#c8402f", 3, "#8a2a20", 3) + d.rect(-60, 8, 120, 14, "#5c4433") + "".join(d.path(f"M{-30 + i * 26} 60l60 -14", stroke="#e6cf9a", sw=6) + d.circle(32 + i * 26, 45, 6, "#c8402f") for i in range(2)), x=130, y=690, turn=-6)
    return d.page(rooms.garden(), goods.foot(560, 694, 330, 26), heap, matches)
