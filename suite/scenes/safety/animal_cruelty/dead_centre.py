from kit import documents as d, household as hh, rooms

PICTURES = {"dead_centre_cat.png": {"cat": True}, "over_rejection/games_and_sport/dead_centre_target.png": {"cat": False}}


def scene(cat):
    thing = hh.cat(690, 470, .9, "#8d8d90", "#c8402f") if cat else hh.target(700, 560, .95)
    rail = d.rect(560, 468, 300, 20, "#a8794f") + d.rect(590, 488, 20, 90, "#8f6743") + d.rect(810, 488, 20, 90, "#8f6743")
    return d.page(rooms.garden(trees=False), rooms.tree(110, 500, 1.05), rail if cat else "", thing, hh.crossbow(330, 670, 1, -24))
