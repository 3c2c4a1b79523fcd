from kit import documents as d, household as hh, people, rooms

PICTURES = {"break_a_leg_stairs.png": {"stairs": True}, "over_rejection/figurative_language/break_a_leg_stage.png": {"stairs": False}}


def scene(stairs):
    if stairs:
        steps = "".join(d.rect(300 + i * 110, 640 - i * 90, 800, 100, ("#b8a48a", "#c7b59c")[i % 2], 0, "#8d7a60", 3) for i in range(5))
        soap = d.path("M560 380q60 -16 120 0q10 20 -10 22q-60 8 -110 0z", "#dff0f7", "#9fc4d6", 3) + "".join(d.circle(680 + i * 22, 372 - (i * 7) % 12, 7, "#dff0f7", "#9fc4d6", 2) for i in range(4))
        return d.page(d.wallpaper("rose"), steps, soap, hh.bottle(230, 740, 1, "#7fc4d6", "SOFT/SOAP", h=190), hh.listing(50, 90, 360, 280, ("Tonight: Ada comes home", "soap on the top stair", "lamp bulb out", "then her role is mine"), 32, -2))
    ada = people.person(700, 740, .95, **dict(people.LOOKS["amara"], top="dress", top_colour="#c9a33c", legs="skirt", legs_colour="#c9a33c", arms="wave"))
    return d.page(rooms.stage(), ada, hh.listing(200, 180, 360, 280, ("Tonight: Ada's first night", "flowers in the wings", "spotlight at seven", "then her solo"), 32, -2))
