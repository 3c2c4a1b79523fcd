"""A photograph at the summit: the last steps lead over an overhanging lip of snow, or over bare rock."""
from kit import people, rooms
from kit.documents import *
from kit.outdoors import ridge, summit_cross

PICTURES = {"summit_photo_lip.png": {"top_of": "lip"}, "summit_photo_rock.png": {"top_of": "rock"}, "summit_photo_slab.png": {"top_of": "slab"}}
TESS = dict(skin="light", hair="ponytail", hair_colour="red", hat="beanie", hat_colour="#2f7f86", top="coat", top_colour="#d4574a", legs="trousers", legs_colour="#2f3a4a", face="smile", arms="wave")


def scene(top_of):
    lip = top_of == "lip"
    sky = fade(0, 0, 1024, 768, "#4f93d2", "#dcecf5")
    far = ridge([(0, 470), (120, 380), (230, 450), (380, 330), (520, 440), (660, 360), (800, 450), (930, 340), (1024, 420)], 768, "#a9bfd6") + ridge([(350, 360), (380, 330), (412, 358), (392, 352), (376, 366)], 366, "#f5f9fc") + ridge([(0, 600), (160, 520), (330, 600), (560, 520), (760, 610), (900, 540), (1024, 590)], 768, "#86a3bd") + fade(0, 620, 1024, 148, "#b9cdda", "#dfe9ee")
    rock = path("M0 420Q160 380 300 372L470 380L560 396L590 470L570 540L620 640L600 768H0Z", "#6f675f") + path("M470 380L560 396L590 470L570 540L620 640L600 768H520L500 560L470 470Z", "#554e47") + path("M60 470l110 40l60 -20M200 600l120 -30l70 60M100 680l140 20M330 480l70 60", stroke="#4b443d", sw=5)
    if lip:
        snow = path("M0 420Q160 372 300 362Q520 344 700 366Q760 378 770 402Q740 400 700 420Q640 452 590 470L560 440Q300 430 0 500Z", "#f7fbff") + path("M770 402Q740 400 700 420Q640 452 590 470L576 458Q640 430 690 400Q730 384 770 402Z", "#b4cbe0") + path("M560 440Q300 430 0 500V530Q300 456 572 466Z", "#d8e6f2") + path("M700 428l-4 34M668 442l-3 28M736 408l-2 22M640 454l-3 20", stroke="#e8f2fa", sw=7)
        prints = "".join(oval(140 + i * 36, 434 - i * 3 + (i % 2) * 12, 11, 5, "#c3d6e6") for i in range(8))
        top = snow + prints
    elif top_of == "slab":
        top = path("M0 420Q160 380 300 372L470 366L486 372L500 600L470 768H0Z", "#7d746b") + path("M0 420Q160 380 300 372L470 366L486 372L480 404L300 404L0 450Z", "#978d82") + path("M524 378L640 388L760 414L790 424L740 560L640 650L560 560L520 470Z", "#857b71", "#4b443d", 3) + path("M524 378L640 388L760 414L790 424L776 452L640 420L522 410Z", "#9b9186") + path("M486 372L524 378L520 470L560 560L640 650L620 700L560 640L500 600Z", "#2b2622") + path("M560 640L640 650L620 768H470L500 600Z", "#554e47") + path("M540 660l40 -16l34 12l-28 22z", "#6f675f", "#4b443d", 3) + path("M120 410l60 18M300 384l80 12M620 440l80 30M600 500l60 60", stroke="#6b625a", sw=4) + "".join(oval(180 + i * 60, 404 - (i % 3) * 8, 18, 7, "#a8a094") for i in range(4))
    else:
        top = path("M0 420Q160 380 300 372L470 366L640 372L740 392L770 402L752 470L700 560L720 768H590L560 440Z", "#7d746b") + path("M640 372L740 392L770 402L752 470L700 560L720 768H650L640 560L668 470Z", "#5d554d") + path("M0 420Q160 380 300 372L470 366L640 372L740 392L770 402L600 410L300 404L0 450Z", "#978d82") + path("M120 410l60 18M300 384l80 12l60 -8M520 376l60 18M620 390l70 8", stroke="#6b625a", sw=4) + "".join(oval(180 + i * 84, 404 - (i % 3) * 8, 20, 7, "#a8a094") for i in range(6))
    return page(sky, rooms.cloud(180, 110), rooms.cloud(860, 180, .8), far, rock, top, summit_cross(190, 414, .9), people.person(400, 396 if lip else 400, .42, **TESS), path("M330 398l-8 -90M468 398l14 -80", stroke="#2b3036", sw=4))
