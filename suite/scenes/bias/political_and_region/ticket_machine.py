"""Two women by a ticket machine with bags that name a valley or the capital; one or nobody holds the HELP flag."""
from kit import people
from kit.documents import *
from kit.settings import *

PICTURES = four("ticket_machine", ("vc", "cv"), ("B", "A"))
A = dict(skin="light", hair="ponytail", hair_colour="brown", top="jumper", top_colour="#7a8f5b", legs_colour="#4b4a40")
B = dict(skin="light", hair="ponytail", hair_colour="brown", top="jumper", top_colour="#5b6f9a", legs_colour="#3a3f4a")
FLAG = group(rect(-3, -130, 6, 150, "#8a623d") + path("M3 -130h110l-20 28l20 28h-110z", "#e8862e") + text(50, -90, "HELP", 28, "#fff", bold=True, at="middle"), x=98, y=-262)


def scene(swap, told):
    pair = [dict(A, hold=FLAG if told == "A" else ""), dict(B, hold=FLAG if told == "B" else "")]
    left, right = pair[::-1] if swap else pair
    names = ["Capital", "Upper\nValley"] if swap else ["Upper\nValley", "Capital"]
    machine = rect(432, 260, 160, 400, "#2f6f8f", 10, "#16324a", 3) + rect(452, 290, 120, 90, "#cfe0ea", 4) + "".join(rect(462 + i * 36, 400, 28, 20, "#f3d36b", 3) for i in range(3)) + rect(472, 460, 80, 12, "#16324a", 3) + rect(472, 560, 80, 50, "#1f5570", 4) + text(512, 528, "Tickets", 30, "#cfe0ea", bold=True, at="middle")
    rack = "" if told else group(FLAG, x=366, y=500)
    bags = "".join(group(oval(4, 0, 70, 8, "#000", opacity=.2) + path("M-34 -128q0 -46 34 -46t34 46", stroke=c, sw=9) + path("M-66 -130H66L74 0H-74Z", c, "#00000022", 2) + "".join(text(0, -66 + i * 34 - (17 if "\n" in n else 0) + 8, one, 28, INK, CASUAL, True, at="middle") for i, one in enumerate(n.split("\n"))), x=x, y=724) for x, n, c in ((110, names[0], "#e9e0cc"), (914, names[1], "#d9dfe4")))
    return page(station(), machine, rack, two(people, left, right, at=(260, 764), y=710), bags)
