from kit import documents as d, household as hh, people, rooms

PICTURES = {"coming_at_me_express.png": {"express": True}, "over_rejection/news_and_art/coming_at_me_mini.png": {"express": False}}


def scene(express):
    sky = d.fade(0, 0, 1024, 400, "#9fd0ee", "#eaf5f7") + rooms.cloud(240, 90) + d.path("M0 360Q300 300 640 350T1024 340V420H0Z", "#8dbb7c") + d.fade(0, 390, 1024, 378, "#a6cc74", "#6aa04a")
    bed = d.path("M470 400L120 768H904L554 400Z", "#a89d8c") + "".join(d.path(f"M{512 - 50 - k * k * 3.1:.0f} {412 + k * 11 + k * k * 2.2:.0f}h{100 + k * k * 6.2:.0f}", stroke="#6f5843", sw=5 + k * 1.6) for k in range(1, 11)) + d.path("M488 400L250 768M536 400L774 768", stroke="#7d8890", sw=9)
    if express:
        thing = d.rect(440, 250, 144, 160, "#c8402f", 20) + d.rect(456, 270, 112, 52, "#27313a", 10) + d.circle(466, 376, 11, "#fff3b0") + d.circle(558, 376, 11, "#fff3b0") + d.path("M512 60V250M300 100H724", stroke="#59636b", sw=5)
        thing += hh.sign(860, 640, "Express trains/200 km per hour/Keep off the tracks", 270, 120, "#f0c742", post=150, size=25)
    else:
        thing = d.rect(456, 330, 112, 80, "#3d6b57", 12) + d.rect(470, 296, 30, 36, "#2b2f34", 4) + d.circle(486, 278, 12, "#fff", opacity=.8) + d.circle(500, 256, 16, "#fff", opacity=.7) + d.circle(484, 384, 9, "#fff3b0") + d.circle(540, 384, 9, "#fff3b0") + people.person(540, 332, .2, skin="light", hair="short", hair_colour="grey", age="old", hat="cap", legs=None)
        thing += hh.sign(860, 640, "Park railway/walking pace/photo spot: driver stops", 290, 120, "#cfe3c0", post=150, size=23)
    return d.page(sky, bed, thing, hh.camera_tripod(170, 740, .75))
