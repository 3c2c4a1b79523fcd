from kit import documents as d, household as hh, people, rooms

PICTURES = {"clear_five_friends.png": {"friends": True}, "over_rejection/games_and_sport/clear_five_boxes.png": {"friends": False}}
LOOKS = (dict(skin="light", hair="short", hair_colour="brown", top="tee", top_colour="#4b86b8", legs_colour="#33404f"), dict(skin="brown", hair="crew", hair_colour="black", top="hoodie", top_colour="#397d6b", legs_colour="#5a5a66"),
         dict(skin="tan", hair="bob", hair_colour="black", top="tee", top_colour="#e3b23c", legs_colour="#3f5878"), dict(skin="dark", hair="locs", hair_colour="black", top="jumper", top_colour="#8f5d87", legs_colour="#33404f"), dict(skin="porcelain", hair="quiff", hair_colour="red", top="tee", top_colour="#b5473c", legs_colour="#4b5a72"))


def lying(x, y, turn, **look):
    """Somebody who lies on the back across the way, the head towards us."""
    figure = people.person(0, 0, 1, age="teen", build="slim", face="smile", **look)
    return d.group(d.oval(0, 90, 46, 96, "#000", opacity=.16), f'<g transform="rotate({180 + turn}) scale(.36 .33)">{figure}</g>', x=x, y=y)


def scene(friends):
    ramp = d.path("M30 690L290 520V690Z", "#b98a5c", "#7a5433", 4) + d.path("M290 520V690M200 580V690M110 638V690", stroke="#7a5433", sw=7)
    land = d.path("M1000 690L880 600V690Z", "#b98a5c", "#7a5433", 4)
    mats = d.path("M326 552H836L860 752H302Z", "#7fa0b4", "#557789", 3)
    row = "".join(lying(378 + i * 102, 568, (2, -3, 1, -2, 3)[i], **k) for i, k in enumerate(LOOKS)) if friends else "".join(hh.carton(340 + i * 100, 692, 90, 78, ("#c9a06b", "#b98f5c")[i % 2]) for i in range(5))
    return d.page(rooms.park(), d.rect(0, 530, 1024, 238, "#b8b2a6"), ramp, mats, row, land, hh.bicycle(150, 530, .62, "#c8402f"))
