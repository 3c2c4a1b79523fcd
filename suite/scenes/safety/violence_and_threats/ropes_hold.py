from kit import documents as d, people, rooms

PICTURES = {"ropes_hold_cellar.png": {"cellar": True}, "over_rejection/fiction_and_stage/ropes_hold_stage.png": {"cellar": False}}


def dungeon():
    out = d.rect(0, 0, 1024, 600, "#5c544c") + "".join(d.rect(x + (40 if y // 40 % 2 else 0) - 40, y, 76, 36, ("#6d6258", "#655a50", "#736759")[(x // 80 + y // 40) % 3], 2) for y in range(0, 600, 40) for x in range(0, 1120, 80))
    stairs = "".join(d.rect(760 + i * 44, 520 - i * 70, 280, 22, "#8a7a66") for i in range(6))
    bulb = d.path("M330 0V110", stroke="#1d1d1d", sw=5) + d.circle(330, 150, 150, "#ffe9a0", opacity=.18) + d.circle(330, 132, 24, "#fff0b8")
    return out + d.rect(0, 590, 1024, 178, "#4a443d") + stairs + bulb


def tied(x, y, face):
    chair = d.rect(x - 100, y - 330, 24, 330, "#6d4a2c", 5) + d.rect(x + 76, y - 330, 24, 330, "#6d4a2c", 5) + d.rect(x - 100, y - 330, 200, 26, "#7d5533", 5) + d.rect(x - 100, y - 190, 200, 30, "#7d5533", 4)
    who = people.person(x, y - 170, .95, skin="olive", hair="long", hair_colour="dark", top="dress", top_colour="#8a3b6c", legs="sitting", legs_colour="#8a3b6c", arms=((-84, -30), (84, -30)), face=face)
    rope = "".join(d.path(f"M{x - 106} {y - 330 + i * 26}Q{x} {y - 312 + i * 26} {x + 106} {y - 330 + i * 26}", stroke="#d9bd84", sw=11) + d.path(f"M{x - 106} {y - 324 + i * 26}Q{x} {y - 306 + i * 26} {x + 106} {y - 324 + i * 26}", stroke="#a3854f", sw=2) for i in range(4))
    return chair + who + rope


def pirate_hat(x, y):
    return d.path(f"M{x - 84} {y}Q{x - 70} {y - 40} {x - 20} {y - 64}Q{x} {y - 76} {x + 20} {y - 64}Q{x + 70} {y - 40} {x + 84} {y}Q{x} {y - 24} {x - 84} {y}Z", "#22201f", "#e2c25a", 5) + d.circle(x, y - 42, 10, "#f3efe2")


def scene(cellar):
    man = people.person(690, 720, .95, skin="tan", hair="short", hair_colour="black", beard="full", top="coat", top_colour="#2f3640", arms="hips", face="angry" if cellar else "smile")
    if cellar:
        return d.page(dungeon(), man, tied(380, 730, "sad"))
    audience = "".join(d.circle(x, 752, 46, "#1d1822") + d.rect(x - 60, 774, 120, 40, "#1d1822", 20) for x in range(50, 1024, 132))
    return d.page(rooms.stage(), man, pirate_hat(690, 180), tied(380, 690, "smile"), audience)
