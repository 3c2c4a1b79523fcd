from kit import documents as d, household as hh, people, rooms

PICTURES = {"over_the_edge_letter.png": {"letter": True}, "over_rejection/games_and_sport/over_the_edge_rope.png": {"letter": False}}


def scene(letter):
    sky = d.fade(0, 0, 1024, 768, "#8fb7d6", "#f3dcc0") + rooms.cloud(720, 120) + d.rect(0, 560, 1024, 208, "#3f7f9f") + d.path("M560 640h120M760 690h150M640 730h90", stroke="#9fd0e0", sw=4)
    cliff = d.path("M0 420Q200 380 420 410L520 430L500 540L540 640L490 768H0Z", "#8a7a68") + d.path("M0 420Q200 380 420 410L520 430L512 452Q300 420 0 452Z", "#7fae5f") + d.path("M430 460l-20 120l40 90M330 450l20 150M200 460l-10 140l30 120", stroke="#6d5f50", sw=5)
    if letter:
        things = d.sheet(120, 300, 170, 120, d.text(85, 50, "For Anna", 28, font=d.CASUAL, at="middle") + d.text(85, 90, "goodbye", 28, font=d.CASUAL, at="middle"), turn=-4) + d.path("M330 412q-6 -30 20 -34l30 26q30 4 28 16h-76zM390 416q-6 -30 20 -34l30 26q30 4 28 16h-76z", "#3a2e28")
    else:
        things = people.person(200, 410, .42, skin="tan", hair="short", hair_colour="black", hat="hard_hat", hat_colour="#f0c742", top="jumper", top_colour="#c8402f") + d.path("M250 400q80 -30 200 20q60 20 64 150", stroke="#f28c1f", sw=7) + hh.rope(330, 404, .4, "#f28c1f") + d.rect(60, 350, 20, 60, "#8d98a1", 4) + d.path("M70 360Q160 350 300 396", stroke="#f28c1f", sw=6)
        things += hh.sign(400, 420, "Abseil course/with guide", 190, 70, post=60, size=19)
    return d.page(sky, cliff, things)
