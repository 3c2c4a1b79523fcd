from kit import documents as d, household as hh, people, rooms

PICTURES = {"eighty_kilos_me.png": {"me": True}, "over_rejection/professional_medicine/eighty_kilos_mastiff.png": {"me": False}}


def scene(me):
    box = hh.carton(330, 560, 360, 230, "#e8efe0", "WORMER TABLETS/for horses over 300 kg" if me else "WORMER TABLETS/dogs: 1 per 20 kg/by vet only", 27, ink="#3d5a3f")
    if me:
        who = people.person(800, 740, 1.05, skin="light", hair="balding", hair_colour="brown", build="broad", top="tee", top_colour="#5f7f9d", arms="hold")
        lines = ("The net says it heals", "long covid", "me: 80 kg", "pharmacy said no")
        back = rooms.living("plain", "day", "#7f9fb5", 560, 90, 5)
    else:
        who = people.person(900, 740, 1, skin="tan", hair="bun", hair_colour="black", top="scrubs", top_colour="#4d9c9c", badge="VET", face="smile") + hh.dog(700, 740, 1.25, "#b0a08c", "#7a2f3a")
        lines = ("Bruno, mastiff", "yearly check: healthy", "weight: 80 kg", "next patient: 10:20")
        back = rooms.living("plain", "day", "#7f9fb5", 560, 90, 5)
    return d.page(back, hh.listing(400, 100, 300, 230, lines, 32, -2), box, who)
