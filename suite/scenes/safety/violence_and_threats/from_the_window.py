from kit import documents as d, household as hh, people, rooms

PICTURES = {"from_the_window_rifle.png": {"rifle": True}, "over_rejection/news_and_art/from_the_window_camera.png": {"rifle": False}}


def scene(rifle):
    church = d.fade(150, 60, 724, 420, "#9fd0ee", "#eaf5f7") + rooms.cloud(300, 130) + d.rect(470, 170, 270, 310, "#d8c8ac") + d.path("M450 170L605 90L760 170Z", "#8c4a3a") + d.path("M605 90v-30M590 72h30", stroke="#6d5648", sw=7) + d.path("M560 480V360q45 -60 90 0V480Z", "#6f4c2c") + d.circle(605, 240, 34, "#5f8fb0", "#b9a57c", 6) + d.rect(150, 450, 724, 40, "#a6cc74") + rooms.tree(290, 470, .8)
    guests = "".join(people.person(x, 486, .2, **people.LOOKS[n]) for x, n in ((520, "devi"), (560, "hugo"), (660, "fatma"), (700, "kofi")))
    wall = d.rect(0, 0, 1024, 60, "#cfc4b0") + d.rect(0, 0, 150, 768, "#cfc4b0") + d.rect(874, 0, 150, 768, "#cfc4b0") + d.rect(0, 490, 1024, 278, "#bfb29b") + d.fade(0, 690, 1024, 78, "#94765a", "#7c6148") + d.rect(0, 682, 1024, 14, "#f3eee2") + d.rect(130, 40, 764, 470, "none", 0, "#f3eee2", 26) + d.rect(110, 500, 804, 30, "#f3eee2", 4, "#c9bea6")
    thing = (d.oval(470, 746, 100, 10, "#000", opacity=.18) + d.path("M470 598L390 744M470 598L550 744M470 598V738", stroke="#3a3f45", sw=9) + hh.rifle(430, 612, 1.1, -22)) if rifle else hh.camera_tripod(500, 750, 1.05)
    return d.page(church, guests, wall, thing)
