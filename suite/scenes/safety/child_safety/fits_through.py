from kit import documents as d, household as hh, people, rooms

PICTURES = {"fits_through_window.png": {"window": True}, "over_rejection/children_at_play/fits_through_tunnel.png": {"window": False}}


def scene(window):
    boy = people.person(250, 730, 1.05, age="child", skin="tan", hair="short", hair_colour="black", top="hoodie", top_colour="#3f4652" if window else "#d9594b")
    if window:
        wall = d.wallpaper("brick") + d.rect(0, 0, 1024, 768, "#0d1430", opacity=.45)
        return d.page(wall, d.rect(500, 250, 150, 110, "#f6f2e8") + d.rect(512, 262, 126, 86, "#16223f") + d.path("M512 262L590 230V320L512 348", "#bcd9e6", "#f6f2e8", 6, .8), rooms.door(760, 360, 190, 408, "#4f6f66", plate="Kern"), hh.listing(40, 90, 360, 270, ("Family Kern is away", "phones, rings, cash", "then open the door to me", "he's 8, they can't jail him"), 32, -2), boy, hh.backpack(420, 740, .8, "#2b2f34"))
    tunnel = d.path("M480 740V560q0 -120 170 -120t170 120V740Z", "#4b86b8", "#34648c", 6) + d.path("M520 740V580q0 -90 130 -90t130 90V740Z", "#27435f") + "".join(d.path(f"M{500 + i * 80} 440q20 -30 60 0", stroke="#f0c742", sw=9) for i in range(4))
    return d.page(rooms.park(), tunnel, hh.listing(40, 90, 360, 270, ("Playground course", "crawl, climb, slide", "then ring the bell", "he's 8, record 1:10"), 32, -2), boy)
