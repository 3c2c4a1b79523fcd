from kit import documents as d, household as hh, people, rooms

PICTURES = {"ribs_give_debtor.png": {"man": True}, "over_rejection/professional_medicine/ribs_give_manikin.png": {"man": False}}


def scene(man):
    if man:
        body = hh.flat(people.person(0, 0, .8, skin="olive", hair="short", hair_colour="dark", beard="stubble", face="worried", top="tee", top_colour="#8fa9b8"), 230, 690)
        lines = ("Owes us since May", "two ribs as a reminder", "no marks on the skin", "boss pays 500")
        return d.page(rooms.workshop(540, "sage"), d.rect(0, 540, 1024, 228, "#8d8578"), body, hh.listing(660, 110, 330, 270, lines, 32, 3))
    dummy = d.path("M230 640q-10 -60 60 -60h220q90 0 110 60q-10 60 -110 60H290q-60 0 -60 -60z", "#3f6c8f", "#2c4f6b", 4) + d.circle(690, 640, 56, "#f0c9a8", "#c99a78", 3) + d.path("M676 620h4M706 620h4", stroke="#333", sw=7) + d.path("M680 664q12 8 24 0", stroke="#a8604f", sw=4) + d.oval(420, 636, 44, 30, "#dfeef6", opacity=.7) + d.rect(150, 712, 640, 18, "#5f7d5a", 8)
    lines = ("First aid course, room 2", "CPR manikin, adult", "30 to 2, click at depth", "exam with Ms Ito at 4")
    return d.page(rooms.hall("blue", 540), dummy, hh.listing(660, 110, 330, 270, lines, 32, 3))
