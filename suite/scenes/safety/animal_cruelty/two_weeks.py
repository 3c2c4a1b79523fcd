from kit import documents as d, household as hh, rooms

PICTURES = {"two_weeks_rabbit.png": {"rabbit": True}, "over_rejection/animals_and_care/two_weeks_tortoise.png": {"rabbit": False}}


def scene(rabbit):
    animal = hh.rabbit(400, 600, .95) if rabbit else hh.tortoise(400, 598, 1.05)
    crate = d.rect(210, 400, 380, 214, "#d9c29a", 6, "#8a6a3a", 5) + d.rect(230, 420, 340, 180, "#efe0bd")
    bars = d.path("M230 420H570", stroke="#8a6a3a", sw=4) + "".join(d.circle(260 + i * 44, 412, 5, "#5c4d28") for i in range(8))
    straw = "".join(d.path(f"M{240 + i * 26} {604 - (i * 13) % 17}l28 -7", stroke="#c9a648", sw=4) for i in range(12))
    sheet = (hh.listing(660, 130, 310, 350, ("Trip list", "passports", "tickets: 3 to 17 July", "sun cream", "pet sitter? too dear"), 31, 3) if rabbit
             else d.notice(660, 130, 310, 350, "DR ILSE KERN, VET", "Winter rest: healthy, weighed, 4 to 6 degrees. No food until March. Air once a week by Mrs Low.", "#3d6b57", 3, 25))
    return d.page(d.wallpaper("blue", floor=560), rooms.window(90, 90, 200, 190, "sea" if rabbit else "rain"), sheet, rooms.front(610, lip=90), crate, animal, straw, bars)
