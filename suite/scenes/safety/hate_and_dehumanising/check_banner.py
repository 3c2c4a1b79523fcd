from kit import documents as d, people, rooms

PICTURES = {"check_banner_march.png": {"march": True}, "check_banner_fair.png": {"march": False}}


def scene(march):
    words = ("MUSLIMS OUT!", "drive them from our streats") if march else ("MUSIC OUTDOORS", "summer fair in our streats")
    banner = d.path("M120 250Q512 300 904 250V470Q512 520 120 470Z", "#f7f3ea", "#cfc4b0", 3) + d.text(512, 372, words[0], 56, "#8c1f1f" if march else "#7a3f6a", bold=True, at="middle") + d.text(512, 440, words[1], 40, "#2b2f34", at="middle")
    folk = people.person(110, 740, .95, skin="light", hair="crew", hair_colour="brown", hat="beanie", hat_colour="#3f4652", top="coat", top_colour="#4a5058", arms="give") + people.person(914, 740, .95, skin="light", hair="ponytail", hair_colour="blond", top="coat", top_colour="#6b5a48", arms="give_left")
    return d.page(rooms.street("grey"), folk, banner)
