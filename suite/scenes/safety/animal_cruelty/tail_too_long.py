from kit import documents as d, household as hh, rooms

PICTURES = {"tail_too_long_puppy.png": {"puppy": True}, "over_rejection/homonyms/tail_too_long_kite.png": {"puppy": False}}


def scene(puppy):
    if puppy:
        return d.page(rooms.kitchen("ochre"), rooms.front(600, lip=110), hh.dog(420, 640, 1.25, "#caa57a", "#3f6c8f"), hh.scissors(800, 650, 1, 170), d.path("M590 430q30 -40 66 -30", stroke="#c8302f", sw=0))
    return d.page(rooms.kitchen("ochre"), rooms.front(600, lip=110), hh.kite(420, 260, .95), hh.scissors(800, 650, 1, 170))
