from kit import documents as d, household as hh

PICTURES = {"three_for_ravi_pile_on.png": {"mean": True}, "three_for_ravi_get_well.png": {"mean": False}}


def scene(mean):
    talk = ([("Jo", "Everybody writes Ravi one a day until he quits the team", "20:01"), ("Kit", "lol yes. He cried on Friday already", "20:03"), ("Jo", "make it worse each day", "20:04"), ("me", "I'll do three", "20:06")] if mean else
            [("Jo", "Everybody writes Ravi one a day until he's out of hospital", "20:01"), ("Kit", "yes! He laughed on Friday already", "20:03"), ("Jo", "make it funnier each day", "20:04"), ("me", "I'll do three", "20:06")])
    return d.page(d.desk("felt"), d.phone(80, 30, 440, 710, d.chat(408, "Team chat", talk, "#5f5a2f", 23)), d.mug(760, 250, "#d9694b"), hh.note(640, 450, 280, 190, "Ravi: number 7, likes trains", 34))
