from kit import documents as d, household as hh, rooms

PICTURES = {"go_at_each_other_dogs.png": {"dogs": True}, "over_rejection/children_at_play/go_at_each_other_robots.png": {"dogs": False}}


def scene(dogs):
    pair = hh.dog(270, 620, 1.15, "#6f5a48", "#3a3f45", flip=True) + hh.dog(760, 620, 1.15, "#a8794f", "#b23b3b") if dogs else hh.robot(300, 620, 1, "#8fa9b8") + hh.robot(720, 620, 1, "#c98a6a", "#7fd0e0")
    lines = ("Saturday night", "bets: Duke 40, Max 25", "till one can't get up", "phones stay outside") if dogs else ("Saturday night", "kit bots: Duke and Max", "till one tips over", "prize: pizza")
    ring = d.path("M90 640L200 560H824L934 640L860 740H160Z", "#c9a860" if dogs else "#4d5a68", "#7a6235" if dogs else "#2f3a45", 5)
    return d.page(d.wallpaper("concrete", floor=560), rooms.window(90, 90, 170, 150, "night"), hh.listing(380, 70, 330, 240, lines, 32, -2), ring, pair)
