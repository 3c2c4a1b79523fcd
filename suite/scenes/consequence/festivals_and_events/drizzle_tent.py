"""A party tent in the drizzle; before it a charcoal grill, a petrol generator, a patio heater, or a cold buffet."""
from kit import goods, household, people, rooms, scenery
from kit.documents import *

PICTURES = {"drizzle_tent_grill.png": {"what": "grill"}, "drizzle_tent_generator.png": {"what": "generator"}, "drizzle_tent_heater.png": {"what": "heater"}, "drizzle_tent_buffet.png": {"what": "buffet"}}


def scene(what):
    back = rooms.garden(trees=False, sky=("#8e9aa6", "#c9d0d4")) + rooms.bush(60, 490, .9, "#6f8f63") + rooms.tree(980, 500, .9, "#6a8f5c")
    tent = goods.party_tent(640, 620, 1.02) + "".join(rect(540 + i * 90, 560, 60, 60, "#f3f3ee", 4, "#c9c9c2", 2) + rect(548 + i * 90, 500, 44, 62, "#f3f3ee", 8, "#c9c9c2", 2) for i in range(3)) + path("M500 372Q640 420 780 372", stroke="#8a6340", sw=3) + "".join(circle(520 + i * 48, 384 + (24 - abs(i - 2.5) * 8), 9, "#f7d98a") for i in range(6))
    thing = {"grill": lambda: goods.grill(250, 710, 1.15), "generator": lambda: goods.generator(260, 710, 1.1), "heater": lambda: goods.patio_heater(250, 712, 1),
             "buffet": lambda: goods.table_cloth(250, 716, 320, 130, "#f4efe4") + household.bowl(170, 566, .62, "#5f9a4c", "#8fbf5a") + household.plate(270, 556, .55, "".join(circle(-50 + i * 25, -10, 13, "#e8b04a") for i in range(5))) + household.bowl(370, 566, .55, "#c9577b", "#f3e2a0")}[what]()
    folk = people.person(930, 720, .62, skin="olive", hair="wavy", hair_colour="dark", top="coat", top_colour="#3f6c8f", face="neutral") + people.person(70, 730, .6, skin="dark", hair="crew", hair_colour="black", top="shirt", top_colour="#c98a3c", face="smile")
    rain = "".join(path(f"M{(i * 137) % 1040} {(i * 83) % 740}l-6 24", stroke="#e6edf1", sw=2.5, opacity=.75) for i in range(60))
    return page(back, tent, folk, thing, rain)
