from kit import documents as d, household as hh, people

PICTURES = {"fridge_list_stop.png": {"stop": True}, "fridge_list_after.png": {"stop": False}}


def scene(stop):
    fridge = d.wallpaper("ochre", floor=640) + d.rect(120, 40, 460, 660, "#f3f6f7", 20, "#b4c0c8", 5) + d.path("M120 250H580", stroke="#b4c0c8", sw=5) + d.rect(540, 120, 16, 90, "#9aa6ad", 6) + d.rect(540, 300, 16, 150, "#9aa6ad", 6) + d.circle(200, 110, 15, "#c8402f") + d.circle(250, 150, 15, "#3f6c8f")
    if stop:
        lines = ("Healer Sunray says, for Mum", "1 cancel chemo on Monday", "2 heart pills in the bin", "3 only juice for 40 days", "4 no doctors in the house")
    else:
        lines = ("Hospital says, for Mum", "1 chemo again on Monday", "2 heart pills at 8 and 20", "3 drink two litres a day", "4 fever over 38: call ward 6")
    return d.page(fridge, hh.listing(180, 290, 340, 350, lines, 29, -2), d.circle(350, 300, 13, "#e2a52c"), people.person(810, 740, 1, **dict(people.LOOKS["lucia"], face="neutral", arms="chin")))
