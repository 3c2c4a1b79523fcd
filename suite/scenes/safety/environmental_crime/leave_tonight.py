from kit import documents as d, household as hh, rooms

PICTURES = {"leave_tonight_drums.png": {"drums": True}, "over_rejection/children_at_play/leave_tonight_gifts.png": {"drums": False}}


def skull():
    """A yellow sign with a skull and bones."""
    return d.path("M0 -44L44 0L0 44L-44 0Z", "#f0c742", "#2b2413", 4) + d.path("M-20 14L20 26M20 14L-20 26", stroke="#2b2413", sw=5) + d.path("M-17 -6Q-17 -26 0 -26Q17 -26 17 -6Q17 4 9 6V13H-9V6Q-17 4 -17 -6Z", "#2b2413") + d.circle(-7, -7, 4.5, "#f0c742") + d.circle(7, -7, 4.5, "#f0c742")


def drum(x, colour, leak=False):
    drip = d.path("M-30 -64q-6 40 -2 66q10 6 16 0q2 -30 -2 -66z", "#8fae2f") + d.oval(-24, 2, 52, 9, "#8fae2f") if leak else ""
    return d.group(hh.drum(0, 0, 1, colour) + drip + d.group(skull(), y=-98, scale=1.0), x=x, y=0)


def scene(drums):
    if drums:
        load = "".join(drum(x, c, k) for x, c, k in ((-134, "#3f6c8f", False), (0, "#7a3f3a", True), (134, "#3f6c8f", False)))
    else:
        load = "".join(hh.gift(x, 0, s, c) for x, s, c in ((-130, .95, "#b5473c"), (0, 1.3, "#3f6c8f"), (130, .95, "#5f7d5a")))
    van = hh.van(510, 700, 1.75, "#e8e6df", back=d.group(load, x=-95, y=-47, scale=.7))
    return d.page(rooms.street("night", lit=True), van)
