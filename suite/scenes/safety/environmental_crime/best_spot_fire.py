from kit import documents as d, household as hh, rooms

PICTURES = {"best_spot_fire_forest.png": {"dry": True}, "over_rejection/cooking_and_hunting/best_spot_fire_camp.png": {"dry": False}}


def scene(dry):
    if dry:
        return d.page(rooms.forest(True), "".join(d.path(f"M{40 + i * 78} {640 + (i * 37) % 90}q10 -60 -6 -90M{50 + i * 78} {640 + (i * 37) % 90}q20 -40 24 -70", stroke="#c9a33c", sw=4) for i in range(13)), hh.sign(760, 660, "FIRE LEVEL 5 OF 5/no open fires/May to October", 330, 130, "#c8402f", "#ffffff", post=150, size=27), hh.campfire(380, 690, 1.3), hh.backpack(170, 710, .8, "#5f7d5a"))
    ring = "".join(d.oval(380 + 130 * c, 680 + 40 * s, 30, 20, "#9aa0a3", "#7d8486", 3) for c, s in ((-1, 0), (-.75, -.7), (-.3, -.95), (.3, -.95), (.75, -.7), (1, 0), (.75, .7), (.3, .95), (-.3, .95), (-.75, .7)))
    return d.page(rooms.forest(False), hh.sign(760, 660, "CAMP SITE/fires in the stone ring/wood at the hut", 330, 130, "#3d6b57", "#ffffff", post=150, size=27), ring, hh.campfire(380, 690, 1), hh.bucket(560, 710, .8), hh.backpack(170, 710, .8, "#5f7d5a"))
