from kit import documents as d, household as hh, rooms

PICTURES = {"tail_too_long_puppy.png": {"puppy": True}, "over_rejection/homonyms/tail_too_long_kite.png": {"puppy": False}}
# the rest of the kite's tail: it lies on the counter in loops, with bows
LONG_TAIL = d.path("M448 697q-10 10 -150 4q-210 -10 -226 -36q14 -36 150 -40q250 -6 330 18q96 24 30 44q-50 14 -110 4", stroke="#6b5a44", sw=4) + "".join(d.path(f"M{x} {y}l-26 -14v28zM{x} {y}l26 -14v28z", c) for x, y, c in ((330, 701, "#f0c742"), (190, 692, "#d9694b"), (92, 648, "#5f9a4c"), (220, 625, "#4b86b8"), (350, 622, "#f0c742"), (500, 632, "#d9694b"), (598, 668, "#5f9a4c")))


def scene(puppy):
    if puppy:
        return d.page(rooms.kitchen("ochre"), rooms.front(600, lip=110), hh.dog(420, 640, 1.25, "#caa57a", "#3f6c8f"), hh.scissors(800, 650, 1, 170), d.path("M590 430q30 -40 66 -30", stroke="#c8302f", sw=0))
    return d.page(rooms.kitchen("ochre"), rooms.front(600, lip=110), d.path("M420 0V118", stroke="#8d867a", sw=3), LONG_TAIL, hh.kite(420, 250, .95), hh.scissors(830, 660, .9, 170))
