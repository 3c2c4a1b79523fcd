"""A boy before an opening: the small window of a dark house, where a masked man with a crowbar points to it, or the tunnel of a playground course."""
from kit import documents as d, household as hh, people, rooms

PICTURES = {"fits_through_window.png": {"window": True}, "over_rejection/children_at_play/fits_through_tunnel.png": {"window": False}}


def masked(x, y, s):
    """A grown man in dark clothes with a balaclava, who points to the right, a crowbar in the other hand."""
    hood = d.path("M-64 -470Q-76 -610 0 -616Q76 -610 64 -470Q0 -440 -64 -470Z", "#15181b") + d.path("M-44 -560Q0 -578 44 -560Q46 -528 0 -526Q-46 -528 -44 -560Z", "#e0b896") + d.circle(-18, -546, 6, "#1d1613") + d.circle(20, -546, 6, "#1d1613")
    bar = d.path("M-128 -240L-150 -20q-4 16 12 22", stroke="#59636b", sw=13)
    return d.group(people.person(0, 0, 1, skin="light", hair="crew", hair_colour="black", top="jumper", top_colour="#23282d", legs_colour="#1d2124", arms=((-126, -262), (190, -470))), hood, bar, x=x, y=y, scale=s)


def scene(window):
    boy = people.person(470, 740, 1.02, age="child", skin="tan", hair="short", hair_colour="black", top="hoodie", top_colour="#3f4652" if window else "#d9594b", face="worried" if window else "smile")
    if window:
        wall = d.wallpaper("brick") + rooms.door(790, 330, 180, 400, "#4f6f66") + d.rect(0, 0, 1024, 768, "#0d1430", opacity=.5) + d.circle(90, 90, 44, "#f3efd2")
        opening = d.rect(590, 230, 160, 130, "#d9d3c4") + d.rect(604, 244, 132, 102, "#0b0f1c") + d.path("M604 244L690 206V310L604 346", "#9fc4d6", "#d9d3c4", 6, .85)
        sack = d.group(d.path("M-70 0Q-90 -80 -40 -110H40Q90 -80 70 0Q0 12 -70 0Z", "#6b5a43", "#463a2a", 3) + d.path("M-40 -110Q0 -90 40 -110L54 -132H-54Z", "#7d6a50", "#463a2a", 3), x=660, y=748)
        beam = d.path("M446 290L604 244V346L446 318Z", "#fbe7b0", opacity=.34) + d.rect(362, 297, 62, 15, "#59636b", 5) + d.path("M420 296L446 288V322L420 313Z", "#3a4046") + d.oval(446, 305, 4, 16, "#fff3cf") + "".join(d.oval(386 + k * 9, 304, 5, 11, "#e0b896", "#c99c78", 1.5) for k in range(3))
        return d.page(wall, opening, masked(210, 752, .94), beam, boy, sack)
    tunnel = d.path("M610 740V560q0 -120 170 -120t170 120V740Z", "#4b86b8", "#34648c", 6) + d.path("M650 740V580q0 -90 130 -90t130 90V740Z", "#27435f") + "".join(d.path(f"M{640 + i * 80} 440q20 -30 60 0", stroke="#f0c742", sw=9) for i in range(4))
    frame = d.path("M60 720L150 380L240 720M100 560H200M80 640H220", stroke="#c8402f", sw=15) + d.path("M150 380H380V720", stroke="#c8402f", sw=15) + d.path("M330 380V450", stroke="#8d867a", sw=4) + d.path("M306 500Q310 456 330 452Q350 456 354 500Z", "#e2b53c", "#a9862f", 3) + d.circle(330, 506, 7, "#a9862f")
    coach = people.person(280, 740, .92, **{**people.LOOKS["rosa"], "top": "tee", "top_colour": "#5f9a4c", "badge": None, "arms": "wave"})
    return d.page(rooms.park(), frame, tunnel, coach, boy)
