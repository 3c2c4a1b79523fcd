from kit import documents as d, people, rooms, tools

PICTURES = {"apple_middle_head.png": {"head": True}, "over_rejection/games_and_sport/apple_middle_post.png": {"head": False}}


def apple(x, y):
    return d.group(d.circle(-8, 0, 15, "#c9302c") + d.circle(8, 0, 15, "#c9302c") + d.path("M0 -12q2 -12 8 -16", stroke="#5c3d22", sw=4) + d.oval(14, -22, 10, 5, "#5f9a3f"), x=x, y=y, scale=1.25)


def scene(head):
    bow = d.path("M168 -610Q262 -450 168 -290", stroke="#7a4f2a", sw=12) + d.path("M168 -610L60 -448L168 -290", stroke="#e9e2cf", sw=3) + d.path("M60 -448H262", stroke="#3a2e22", sw=5) + d.path("M262 -448l-18 -9v18z", "#8d98a1") + d.path("M66 -448l-18 -10h20zM66 -448l-18 10h20z", "#c8402f")
    archer = people.person(230, 736, .86, age="teen", skin="light", hair="ponytail", hair_colour="brown", top="hoodie", top_colour="#5c5470", arms=((40, -440), (196, -448)), hold=bow)
    if head:
        mark = people.person(800, 726, .74, age="teen", skin="brown", hair="crew", hair_colour="black", top="tee", top_colour="#e2b53c", face="worried") + apple(800, 280)
    else:
        mark = d.rect(786, 330, 28, 396, "#8a623d", 4) + d.oval(800, 728, 60, 9, "#000", opacity=.16) + d.rect(764, 318, 72, 16, "#a3774a", 3) + apple(800, 299)
    return d.page(rooms.park(), d.path("M560 700q40 -16 90 0", stroke="#5f9040", sw=4), archer, mark, tools.stump(520, 640, .5))
