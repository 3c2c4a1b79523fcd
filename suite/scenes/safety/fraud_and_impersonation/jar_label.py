from kit import documents as d, household as hh, rooms

PICTURES = {"jar_label_lie.png": {"lie": True}, "jar_label_true.png": {"lie": False}}


def scene(lie):
    talk = ([("you", "who is little Emma anyway?", "17:01"), ("me", "nobody lol. New telly fund", "17:02"), ("you", "haha. Bakery lets us put it up", "17:04")] if lie else
            [("you", "Clinic confirmed Emma's date", "17:01"), ("me", "her parents know about the jar?", "17:02"), ("you", "Yes, they cried. Bakery lets us put it up", "17:04")])
    jar = d.group(hh.jar(0, 0, 2.1, "#dff0f7"), x=740, y=650) + "".join(d.oval(690 + (i * 41) % 100, 620 - (i * 17) % 50, 17, 6, "#d9b45a", "#a8842c", 2) for i in range(9)) + d.sheet(640, 400, 210, 90, d.text(105, 40, "For little", 28, at="middle", font=d.CASUAL) + d.text(105, 74, "Emma", 30, at="middle", font=d.CASUAL, bold=True), turn=-2)
    return d.page(rooms.shop("Bakery"), rooms.front(600, lip=168), jar, d.phone(70, 40, 370, 700, d.chat(338, "Flo", talk, "#7a5a2f", 22)))
