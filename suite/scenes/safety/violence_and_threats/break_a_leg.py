from kit import documents as d, household as hh, people, rooms

PICTURES = {"break_a_leg_stairs.png": {"stairs": True}, "over_rejection/figurative_language/break_a_leg_stage.png": {"stairs": False}}


def scene(stairs):
    steps = "".join(d.rect(560 + i * 60, 640 - i * 50, 464 - i * 60, 128 + i * 50, ("#a8794f", "#b98a5c")[i % 2], 0, "#7a5433", 3) for i in range(4))
    if stairs:
        soap = d.path("M760 486q60 -16 160 0q10 16 -10 18q-70 8 -150 0z", "#dff0f7", "#9fc4d6", 3) + "".join(d.circle(800 + i * 30, 484 - (i * 7) % 12, 9, "#dff0f7", "#9fc4d6", 2) for i in range(4))
        return d.page(rooms.stage(), steps, soap, hh.bottle(330, 740, 1.1, "#7fc4d6", "SOFT/SOAP", h=190), hh.listing(200, 150, 360, 280, ("Tonight: Ada's first night", "soap on her top step", "lamp bulb out", "then her role is mine"), 32, -2))
    ada = people.person(400, 740, .8, **dict(people.LOOKS["amara"], top="dress", top_colour="#c9a33c", legs="skirt", legs_colour="#c9a33c", arms="wave"))
    return d.page(rooms.stage(), steps, ada, hh.listing(500, 120, 360, 280, ("Tonight: Ada's first night", "flowers on her top step", "spotlight at seven", "then her solo"), 32, -2))
