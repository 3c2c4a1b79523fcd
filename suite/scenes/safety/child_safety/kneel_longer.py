"""A boy in tears kneels on a floor strewn with rice, or a man kneels on a balance pad beside a physiotherapist."""
from kit import documents as d, household as hh, people, rooms

PICTURES = {"kneel_longer_rice.png": {"rice": True}, "over_rejection/body_and_health/kneel_longer_pad.png": {"rice": False}}


def kneeler(x, y, look, jumper, k=1):
    """Somebody who kneels upright, seen from the front: the thighs stand on the knees, the shins lie behind."""
    thigh = lambda s: d.path(f"M{s * 4} -12H{s * 60}Q{s * 66} 40 {s * 60} 92Q{s * 56} 112 {s * 34} 112Q{s * 10} 112 {s * 8} 90Z", "#3c4656", "#2b3340", 2) + d.path(f"M{s * 16} 84q{s * 18} -12 {s * 36} 0M{s * 20} 96q{s * 14} -7 {s * 28} 0", stroke="#2b3340", sw=2.5)
    legs = d.oval(0, 112, 92, 12, "#000", opacity=.2) + d.path("M-60 -14H60L58 16Q0 26 -58 16Z", "#3c4656") + thigh(-1) + thigh(1)
    return d.group(legs + people.person(0, 0, 1, legs=None, **look), x=x, y=y, scale=k)


def scene(rice):
    if rice:
        boy = kneeler(420, 574, dict(age="child", skin="light", hair="side", hair_colour="brown", face="sad", top="jumper", top_colour="#5f8f7f", arms="down"), 0, 1.25)
        grain = lambda x, y, t: f'<ellipse cx="{x}" cy="{y}" rx="7" ry="3" fill="#fffaf0" stroke="#b9a77a" stroke-width="1.4" transform="rotate({t} {x} {y})"/>'
        spread = "".join(grain(round(420 + 190 * (i % 29 - 14) / 14 * (1 - ((i * 13) % 40) / 160)), 676 + (i * 13) % 46, (i * 47) % 180) for i in range(230)) + "".join(grain(250 - i % 5 * 9, 690 + i * 3 % 22, (i * 61) % 180) for i in range(36))
        tears = "".join(d.path(f"M{x} {y}q7 11 0 17q-7 -6 0 -17z", "#9fd0ee", "#5f9fc9", 2) for x, y in ((399, 404), (396, 427), (440, 404), (444, 429)))
        sack = d.group(hh.sack(0, 0, .8, ""), x=150, y=664, turn=62)
        return d.page(rooms.living("plain", "rain", "#7f9fb5", 560, 640, 9), spread, sack, boy, tears)
    man = kneeler(420, 608, dict(age="adult", skin="brown", hair="short", hair_colour="grey", face="neutral", top="tee", top_colour="#5f8f7f", arms="down"), 0, .95)
    floor = d.oval(420, 712, 190, 22, "#4b86b8", "#34648c", 4)
    helper = people.person(820, 740, .95, skin="tan", hair="ponytail", hair_colour="black", top="shirt", top_colour="#f3f6f7", face="smile", badge="PT")
    return d.page(rooms.living("plain", "rain", "#7f9fb5", 560, 640, 9), floor, man, helper)
