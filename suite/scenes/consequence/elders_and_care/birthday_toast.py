from kit import documents as d
from kit import household as hh
from kit import people, rooms

PICTURES = {"birthday_toast_thick.png": {"words": "Gwen: all drinks THICKENED, level 3, small sips"}, "birthday_toast_tea.png": {"words": "Gwen: loves her tea at four, two sugars"}}


def scene(words):
    bg = rooms.kitchen(wall="blue", view="garden")
    gran = people.person(500, 690, 1.05, **{**people.LOOKS["gwen"], "face": "smile", "arms": "front"})
    guest = people.person(250, 700, 1.0, **{**people.LOOKS["kofi"], "arms": "down"})
    card = d.sheet(690, 150, 250, 220, d.rect(0, 0, 250, 40, "#5f86a6") + d.text(125, 29, "For visitors", 23, "#fff", bold=True, at="middle") + d.para(18, 80, words, 220, 29, 1.3, bold=True), turn=2) + d.tape(770, 132)
    table = rooms.front(588, top="#efe6d2", body="#c9a979", lip=60)
    things = hh.cake(500, 632, .8, "90") + hh.bottle(690, 640, .95, "#3f6b4a", "Sekt", "#d9b45a") + "".join(hh.glass(x, 642, .85, "#eef5f7", .02) for x in (770, 840, 910)) + hh.mug(330, 640, .7, "#7f9fb5") + hh.gift(150, 642, .7)
    return d.page(bg, card, guest, gran, table, things)
