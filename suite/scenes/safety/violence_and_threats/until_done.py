from kit import documents as d, household as hh, people, rooms

PICTURES = {"until_done_man.png": {"man": True}, "over_rejection/homonyms/until_done_trout.png": {"man": False}}


def grill(x, y, coals):
    """A round charcoal grill; `coals` glow above its rim, else a grate lies on it."""
    bowl = d.oval(x, y, 190, 15, "#000", opacity=.18) + d.path(f"M{x - 90} {y - 120}L{x - 150} {y}M{x + 90} {y - 120}L{x + 150} {y}M{x} {y - 110}V{y}", stroke="#3a3f45", sw=12) + d.path(f"M{x - 180} {y - 230}H{x + 180}q-20 124 -180 124t-180 -124z", "#2b2f34") + d.oval(x, y - 230, 182, 34, "#59636b", "#23272b", 4)
    if coals:
        return bowl + d.oval(x, y - 232, 160, 27, "#7d211a") + "".join(d.oval(x - 130 + i * 29, y - 238 - (i * 17) % 19, 24, 15, ("#f2712a", "#c8402f", "#f6a23c", "#8a2a1e")[i % 4]) for i in range(10)) + "".join(d.path(f"M{x - 90 + i * 60} {y - 250}q-24 -40 4 -74q30 34 16 74z", "#f6a23c", opacity=.85) + d.path(f"M{x - 86 + i * 60} {y - 250}q-10 -22 4 -40q14 20 6 40z", "#fff0b8", opacity=.9) for i in range(4))
    return bowl + "".join(d.path(f"M{x - 150 + i * 30} {y - 248 + abs(5 - i)}v34", stroke="#2b2f34", sw=4) for i in range(11))


def poker(x, y):
    return d.group(d.path("M-150 0H90", stroke="#3f4449", sw=13) + d.path("M-150 0h66", stroke="#ffb03c", sw=14) + d.path("M-150 0h30", stroke="#fff0b8", sw=10) + d.rect(80, -15, 120, 30, "#7a4a2c", 13, "#4f2f1b", 3), x=x, y=y, turn=-24)


def scene(man):
    if not man:
        fish = d.group(d.path("M-150 0Q-60 -74 70 -44L140 -80Q130 0 146 66L72 34Q-60 66 -150 0Z", "#c2a06f", "#8a6a3f", 4) + d.path("M-150 0Q-60 66 72 34Q0 12 -150 0Z", "#e3cfa0") + d.circle(-104, -8, 9, "#2a2018") + d.path("M-66 -34q18 30 4 62M-30 -40l26 60M14 -42l26 56M-6 -42l26 58", stroke="#6d4a24", sw=7), x=340, y=478, scale=1.05)
        lemon = "".join(d.circle(a, b, 25, "#f2d94e", "#c9a92a", 4) + d.circle(a, b, 17, "#f8eda0") for a, b in ((250, 470), (424, 496)))
        smoke = "".join(d.path(f"M{270 + i * 70} 420q-30 -50 6 -96t-4 -90", stroke="#ffffff", sw=17, opacity=.5) for i in range(3))
        plates = rooms.table(790, 740, 340, 190) + d.oval(720, 546, 80, 20, "#fbfbf7", "#c9ced1", 3) + d.oval(870, 546, 80, 20, "#fbfbf7", "#c9ced1", 3) + hh.glass(795, 552, .6, "#f0d95a")
        return d.page(rooms.garden(), grill(340, 730, False), fish, lemon, smoke, plates)
    chair = d.rect(650, 380, 24, 350, "#6f4c2c", 5) + d.rect(846, 380, 24, 350, "#6f4c2c", 5) + d.rect(650, 376, 220, 28, "#8a6240", 6) + d.rect(650, 540, 220, 30, "#8a6240", 4)
    bound = people.person(760, 566, .98, skin="light", hair="short", hair_colour="brown", face="worried", top="shirt", top_colour="#9fb0bd", legs="sitting", arms=((-84, -30), (84, -30)))
    ropes = "".join(d.path(f"M{650} {418 + i * 27}Q760 {438 + i * 27} 870 {418 + i * 27}", stroke="#d9bd84", sw=12) + d.path(f"M650 {424 + i * 27}Q760 {444 + i * 27} 870 {424 + i * 27}", stroke="#a3854f", sw=2) for i in range(4)) + "".join(d.path(f"M{x - 30} {664 + i * 14}h60", stroke="#d9bd84", sw=9) for x in (717, 803) for i in range(2))
    return d.page(rooms.garden(), grill(340, 730, True), poker(420, 430), chair, bound, ropes)
