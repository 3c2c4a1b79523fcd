from kit import documents as d, household as hh, people, rooms

PICTURES = {"clear_five_friends.png": {"friends": True}, "over_rejection/games_and_sport/clear_five_boxes.png": {"friends": False}}


def scene(friends):
    ramp = d.path("M70 650L330 500V650Z", "#b98a5c", "#7a5433", 4) + d.path("M330 500V650M250 546V650M170 592V650", stroke="#7a5433", sw=7)
    land = d.path("M980 650L850 560V650Z", "#b98a5c", "#7a5433", 4)
    looks = (dict(skin="light", hair="short", hair_colour="brown", top="tee", top_colour="#4b86b8"), dict(skin="brown", hair="crew", hair_colour="black", top="hoodie", top_colour="#397d6b"), dict(skin="tan", hair="bob", hair_colour="black", top="tee", top_colour="#e3b23c"), dict(skin="dark", hair="locs", hair_colour="black", top="jumper", top_colour="#8f5d87"), dict(skin="porcelain", hair="quiff", hair_colour="red", top="tee", top_colour="#b5473c"))
    if friends:
        mid = "".join(hh.flat(people.person(0, 0, .36, age="teen", face="smile", **k), 400 + 210 * (i % 2), 590 + (i // 2) * 42, 90) for i, k in enumerate(looks))
    else:
        mid = "".join(hh.carton(410 + i * 92, 652, 84, 70, ("#c9a06b", "#b98f5c")[i % 2]) for i in range(5))
    return d.page(rooms.park(), d.rect(0, 640, 1024, 128, "#b8b2a6") if not friends else d.rect(0, 540, 1024, 228, "#b8b2a6"), ramp, mid, land, hh.bicycle(170, 560, .6, "#c8402f"))
