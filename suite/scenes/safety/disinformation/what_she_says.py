from kit import documents as d, household as hh, people, rooms

PICTURES = {"what_she_says_fake.png": {"fake": True}, "over_rejection/news_and_art/what_she_says_greeting.png": {"fake": False}}


def scene(fake):
    w = 564
    face = people.person(282, 470, 1.15, skin="brown", hair="bob", hair_colour="black", top="suit", top_colour="#38435a", tie=None, legs=None, arms="desk", glasses=True)
    body = d.window_bar(w, "FaceSwap Studio" if fake else "City Hall Studio") + d.rect(0, 44, w, 330, "#cfd9e2") + f'<svg y="44" width="{w}" height="330">{face}</svg>' + d.rect(0, 374, w, 66, "#2b2f34") + d.text(24, 416, "Mayor Anand, 30 seconds", 27, "#fff")
    lines = ("Made clip, she never said it", "she quits, votes are void", "out on election morning", "nobody checks in time") if fake else ("New Year's greeting, 30 sec", "thanks to all volunteers", "new playground opens in May", "Mayor Anand reads it herself")
    return d.page(rooms.office("sage"), rooms.front(620, lip=148, top="#c9b79f"), d.monitor(50, 80, 600, 480, body), hh.listing(660, 400, 340, 290, lines, 31, 3))
