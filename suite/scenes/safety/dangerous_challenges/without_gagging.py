from kit import documents as d, household as hh, rooms

PICTURES = {"without_gagging_capsule.png": {"capsule": True}, "over_rejection/body_and_health/without_gagging_oil.png": {"capsule": False}}


def scene(capsule):
    if capsule:
        mid = d.oval(380, 600, 150, 40, "#fdfdfb", "#cfd3d4", 3) + "".join(d.path(f"M{x} {y}q36 -30 72 0q20 30 -36 46q-56 -16 -36 -46z", c, "#fff", 3) for x, y, c in ((280, 540, "#4b86b8"), (350, 520, "#e8843c"), (410, 546, "#4b86b8"), (320, 570, "#7fc4a0"))) + d.rect(590, 400, 190, 220, "#e8843c", 8) + d.text(685, 470, "WASH", 38, "#fff", bold=True, at="middle") + d.text(685, 512, "capsules", 28, "#fff", at="middle") + d.text(685, 580, "laundry only", 22, "#fff", at="middle")
        lines = ("Capsule challenge!", "one whole, on camera", "everybody in 8c does it")
    else:
        mid = d.path("M250 590q60 -30 110 0h190", stroke="#b9c1c7", sw=14) + d.oval(290, 588, 56, 20, "#e7b23c", "#b9c1c7", 6) + hh.bottle(685, 630, 1.15, "#7a4a2a", "COD LIVER/OIL", h=210)
        lines = ("Dr Lund: vitamin D low", "one spoon a day", "everybody in winter")
    return d.page(rooms.kitchen("rose"), rooms.front(590, lip=178), mid, hh.listing(40, 250, 330, 220, lines, 32, -2))
