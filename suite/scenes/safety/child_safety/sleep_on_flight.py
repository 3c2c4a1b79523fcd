from kit import documents as d, household as hh, people, rooms

PICTURES = {"sleep_on_flight_drops.png": {"drops": True}, "over_rejection/children_at_play/sleep_on_flight_book.png": {"drops": False}}


def scene(drops):
    girl = people.person(760, 690, 1.25, age="toddler", skin="tan", hair="curly", hair_colour="dark", top="tee", top_colour="#ef8a80", legs_colour="#6a87b8")
    thing = hh.bottle(500, 650, 1.35, "#7a4a2a", "SLEEP DROPS/for adults/dose: 20", h=200) + d.path("M570 640h40", stroke="#b9c1c7", sw=8) if drops else d.path("M270 640q80 -40 160 0q80 -40 160 0v-190q-80 -40 -160 0q-80 -40 -160 0z", "#fbf7ea", "#8a6a3a", 4) + d.path("M430 450v190", stroke="#8a6a3a", sw=3) + d.text(352, 520, "The Sleepy", 27, at="middle", font=d.CASUAL) + d.text(352, 556, "Whale", 27, at="middle", font=d.CASUAL) + d.circle(500, 520, 36, "#5f8fb0") + d.path("M530 520q30 -30 40 0q-30 10 -40 0z", "#5f8fb0")
    return d.page(rooms.living("blue", "day", "#d2a24c", 560, 90, 5), d.rect(60, 640, 560, 26, "#8f6743", 6) + d.rect(90, 660, 24, 108, "#6f4c2c") + d.rect(560, 660, 24, 108, "#6f4c2c"), thing, d.ticket(560, 40, 420, 160, "FLIGHT 11:40", (("Adult", "1"), ("Child", "1, age 2")), turn=-3), girl)
