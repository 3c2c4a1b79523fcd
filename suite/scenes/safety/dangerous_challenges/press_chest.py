from kit import documents as d, people, rooms

PICTURES = {"press_chest_boy.png": {"boy": True}, "over_rejection/professional_medicine/press_chest_manikin.png": {"boy": False}}


def manikin(x, y):
    torso = d.path("M-210 0Q-230 -96 -120 -104H150Q230 -96 236 -50V0Z", "#d9c1ac", "#a98d76", 4) + d.path("M236 -50V0h-16V-60z", "#59636b") + d.path("M-40 -104V-8M150 -104V-6", stroke="#a98d76", sw=3) + d.circle(40, -70, 22, "none", "#c0392b", 5)
    head = d.oval(-276, -62, 74, 56, "#d9c1ac", "#a98d76", 4) + d.path("M-300 -92q12 10 22 0M-262 -100v-16q14 -8 24 8", stroke="#8a6d58", sw=5) + d.oval(-322, -84, 14, 18, "#4a2b24") + d.path("M-212 -60h20", stroke="#a98d76", sw=34)
    return d.group(d.rect(-400, 0, 700, 24, "#2f6f8f", 10) + torso + head, x=x, y=y)


def scene(boy):
    tall = dict(age="teen", skin="light", hair="quiff", hair_colour="red", top="hoodie", top_colour="#397d6b")
    other = dict(age="teen", skin="brown", hair="crew", hair_colour="black", top="tee", top_colour="#e2b53c")
    back = d.rect(0, 0, 1024, 560, "#d6d9d2") + d.rect(0, 400, 1024, 16, "#8fae92") + d.fade(0, 556, 1024, 212, "#c79a5c", "#a87b43") + "".join(d.path(f"M{x} 560L{x * 1.4 - 205:.0f} 768", stroke="#94693a", sw=2) for x in range(0, 1100, 90)) + rooms.window(60, 70, 200, 190, "day")
    if boy:
        left = people.person(430, 736, .95, arms=((150, -392), (172, -366)), **tall)
        right = people.person(610, 736, .95, face="worried", skin="olive", hair="curly", hair_colour="dark", age="teen", top="jumper", top_colour="#5c5470")
        third = people.person(880, 750, .9, arms="phone", face="smile", hold=d.rect(38, -520, 34, 60, "#1d2227", 6), **other)
        return d.page(back, d.rect(520, 120, 180, 500, "#9aa7ad", 4, "#7d8a92", 4), d.rect(710, 120, 180, 500, "#9aa7ad", 4, "#7d8a92", 4), right, left, third)
    left = people.person(190, 600, .72, arms="front", **tall)
    third = people.person(860, 600, .72, arms="hips", face="smile", **other)
    return d.page(back, left, third, manikin(540, 700))
