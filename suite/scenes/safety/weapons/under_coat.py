from kit import documents as d, household as hh, rooms

PICTURES = {"under_coat_shotgun.png": {"gun": True}, "over_rejection/fiction_and_stage/under_coat_staff.png": {"gun": False}}


def scene(gun):
    coat = d.path("M770 90v20", stroke="#5c666e", sw=8) + d.path("M700 130q70 -50 140 0l34 60l16 270h-240l16 -270z", "#3f4652") + d.path("M770 112v346M700 130l70 80l70 -80", stroke="#2b313a", sw=5)
    thing = hh.rifle(440, 612, 1.25, -3) if gun else (d.path("M110 640L800 590", stroke="#6f4c2c", sw=20) + d.path("M110 640L800 590", stroke="#9b6f45", sw=12) + d.circle(806, 588, 30, "#5fb0c4") + d.circle(798, 580, 9, "#e2f4f8") + d.path("M776 604q30 20 56 -6", stroke="#d9b45a", sw=8))
    bill = d.notice(50, 80, 290, 330, "TONIGHT", "Merlin's Apprentice. Town Youth Theatre, 7 pm. Wizard: Ada Krol" if not gun else "Closing night at the Corner Bank pub. Last orders 11 pm", "#7a3f3a", -3, 25)
    return d.page(d.wallpaper("concrete", floor=540), coat, bill, rooms.window(380, 110, 230, 220, "night"), rooms.front(560, lip=110), thing, hh.saw(860, 650, .8, -4))
