from kit import documents as d, people

PICTURES = {"bag_check_knife.png": {"knife": True}, "over_rejection/body_and_health/bag_check_pens.png": {"knife": False}}


def gate():
    """The entrance of a stadium: a steward at a table with a bag on it, people with scarves behind."""
    out = d.fade(0, 0, 1024, 420, "#9fd0ee", "#eaf5f7") + d.path("M0 210Q512 60 1024 210V430H0Z", "#c9cfd3", "#8d979b", 5) + "".join(d.path(f"M{60 + i * 130} {186 - (30, 66, 84, 92, 84, 66, 36, 10)[i]:.0f}V420", stroke="#aab3b8", sw=13) for i in range(8)) + d.rect(0, 330, 1024, 100, "#7d8890") + d.fade(0, 424, 1024, 344, "#b7b3aa", "#9a958b")
    out += d.rect(372, 190, 280, 250, "#3a4147") + d.rect(352, 150, 320, 80, "#2f6b4d", 8, "#f3eee2", 5) + d.text(512, 208, "GATE 4", 54, "#ffffff", bold=True, at="middle") + "".join(d.rect(k, 240, 14, 200, "#e2b53c") for k in (372, 638))
    fans = "".join(people.person(x, 470, .4, **look) + d.path(f"M{x - 20} 286q20 16 40 0l4 60", stroke=c, sw=10) for x, c, look in ((440, "#c8402f", dict(skin="light", hair="crew", hair_colour="brown", top="jumper", top_colour="#4f5f7a")), (512, "#c8402f", dict(skin="dark", hair="afro", hair_colour="black", top="tee", top_colour="#e8e2d2", face="smile")), (584, "#c8402f", dict(skin="tan", hair="ponytail", hair_colour="black", top="hoodie", top_colour="#5c5470", face="smile"))))
    steward = people.person(790, 560, .74, skin="olive", hair="short", hair_colour="dark", top="vest", top_colour="#33404f", arms=((-92, -330), (60, -300)))
    bag = d.rect(690, 450, 110, 74, "#8a4f6a", 14, "#5f3449", 3) + d.path("M715 452q0 -42 30 -42t30 42", stroke="#5f3449", sw=8)
    table = d.rect(620, 520, 340, 24, "#f1f1ec", 4, "#b7b3aa", 2) + d.rect(640, 544, 16, 110, "#8d979b") + d.rect(924, 544, 16, 110, "#8d979b")
    return out + fans + steward + table + bag


def thumbs(x1, x2, y):
    """The hands of somebody who holds a thing before them, a little at both sides."""
    base, dark, _ = people.SKIN["brown"]
    one = d.path("M-70 200Q-110 60 -40 10Q-10 -14 40 -6", stroke=dark, sw=60) + d.path("M-70 200Q-110 60 -40 10Q-10 -14 40 -6", stroke=base, sw=54) + d.path("M24 -20q22 0 26 16q-4 14 -24 14z", "#e9c6ad", dark, 2)
    return d.group(one, x=x1, y=y) + f'<g transform="translate({x2} {y}) scale(-1 1)">{one}</g>'


def scene(knife):
    if knife:
        leaves = "".join(d.path(f"M{236 - i * 3} {508 - i * 3}V{742 - i * 3}", stroke="#d8c8a8", sw=2) for i in range(4))
        book = d.path("M90 500Q200 470 320 505Q440 470 550 500V760Q440 732 320 765Q200 732 90 760Z", "#7a2f3a", "#55202a", 4) + d.path("M104 492Q206 462 320 496V750Q206 718 104 746Z", "#fbf7ea", "#cfc4a8", 3) + d.path("M536 492Q434 462 320 496V750Q434 718 536 746Z", "#fbf7ea", "#cfc4a8", 3) + "".join(d.path(f"M124 {524 + i * 24}q90 -22 178 8", stroke="#b9b09a", sw=4) for i in range(8))
        hollow = d.path("M346 522Q434 500 514 516V716Q434 700 346 722Z", "#6b5436", "#4a3820", 4)
        blade = d.group(d.path("M-100 -10H10Q50 -8 92 10L70 16H-100Z", "#dfe5e8", "#87939b", 3) + d.rect(-176, -14, 84, 32, "#2b211b", 10), x=446, y=614, turn=-64, scale=.86)
        return d.page(gate(), book, leaves, hollow, blade, thumbs(96, 546, 660))
    case = d.rect(84, 486, 470, 270, "#2f5f8f", 30, "#1f4366", 4) + d.rect(104, 504, 430, 232, "#e8f0f4", 20, "#b9cbd6", 3) + "".join(d.path(f"M{k} 520v200", stroke="#b9cbd6", sw=4, dash="10 8") for k in (352,))
    pen = lambda y, c: d.rect(132, y, 150, 32, c, 14) + d.rect(274, y + 4, 44, 24, "#f7f7f3", 8, "#b9c1c7", 2) + d.rect(172, y + 4, 60, 24, "#ffffff", 4) + d.text(202, y + 22, "insulin", 16, "#26324a", bold=True, at="middle") + d.rect(126, y + 8, 12, 16, "#3a4147", 3)
    meter = d.rect(384, 536, 120, 166, "#3a4147", 22) + d.rect(398, 552, 92, 66, "#c5d3b8", 6) + d.text(444, 598, "5.6", 38, "#25301f", d.MONO, True, at="middle") + d.circle(444, 656, 21, "#7d8890") + d.rect(430, 700, 28, 24, "#f3f6f7", 3, "#b9cbd6", 2)
    return d.page(gate(), case, pen(530, "#4b86b8"), pen(590, "#e8843c"), pen(650, "#4b86b8"), meter, thumbs(96, 546, 660))
