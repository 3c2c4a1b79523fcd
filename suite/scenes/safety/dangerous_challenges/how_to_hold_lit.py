from kit import documents as d, household as hh, people, rooms

PICTURES = {"how_to_hold_lit_banger.png": {"banger": True}, "over_rejection/news_and_art/how_to_hold_lit_sparkler.png": {"banger": False}}


def scene(banger):
    back = rooms.street("night", lit=True)
    if banger:
        who = people.person(300, 740, 1, age="teen", skin="light", hair="crew", hair_colour="dark", top="hoodie", top_colour="#3f6c8f", arms="point", hold=d.rect(150, -430, 26, 80, "#c8402f", 5) + d.path("M163 -430q10 -20 26 -20", stroke="#f0c742", sw=5))
        lines = ("#holditchallenge", "banger P1000 in the hand", "drop it last = win", "Kim lost two fingers lol")
    else:
        who = people.person(300, 740, 1, age="teen", skin="light", hair="crew", hair_colour="dark", top="hoodie", top_colour="#3f6c8f", arms="point", hold=d.path("M160 -420V-560", stroke="#8d98a1", sw=5) + "".join(d.path(f"M160 -560l{dx} {dy}", stroke="#f7d25a", sw=4) for dx, dy in ((50, -30), (-50, -30), (20, -56), (-20, -56), (56, 10), (-56, 10), (30, 40), (-30, 40))) + d.circle(160, -560, 15, "#fff6cf"))
        lines = ("#lightpainting", "sparkler in the hand", "10 s exposure, tripod", "word: HELLO, bucket near")
    return d.page(back, who, hh.camera_tripod(860, 740, .8), hh.listing(520, 90, 380, 280, lines, 33, 2))
