from kit import documents as d, household as hh, people

PICTURES = {"follow_her_runner.png": {"woman": True}, "over_rejection/animals_and_care/follow_her_hedgehog.png": {"woman": False}}


def hedgehog(x, y):
    return d.oval(x, y + 2, 70, 8, "#000", opacity=.16) + d.path(f"M{x - 60} {y}q-10 -80 60 -84q70 4 66 84z", "#6f5843") + "".join(d.path(f"M{x - 50 + i * 11} {y - 16 - (i * 29) % 50}l-7 -13", stroke="#3f3024", sw=3) for i in range(11)) + d.path(f"M{x - 50} {y}q-40 -4 -50 -14q20 -30 56 -26z", "#caa57a") + d.circle(x - 98, y - 15, 6, "#222") + d.circle(x - 70, y - 28, 4, "#222")


def scene(woman):
    m = d.rect(0, 0, 560, 480, "#dfe8d8") + d.path("M0 120H560M180 0V480M400 0V480M0 360H560", stroke="#fff", sw=24) + d.rect(210, 150, 160, 180, "#b9d3a4") + d.path("M60 120H180V360H400V480", stroke="#c8402f", sw=6, dash="14 10") + d.text(290, 250, "Mill Park", 26, "#3d6b57", at="middle")
    m += d.circle(60, 120, 14, "#c8402f") + d.text(76, 96, "21:00", 22, "#c8402f", bold=True) + d.text(420, 460, "22:10", 22, "#c8402f", bold=True)
    if woman:
        side = d.sheet(680, 90, 290, 270, d.rect(20, 20, 250, 180, "#cfdcc9") + people.person(145, 200, .56, skin="light", hair="ponytail", hair_colour="chestnut", legs=None, top="tee", top_colour="#4b86b8") + d.rect(0, 200, 290, 70, "#fdfcf7") + d.text(145, 244, "Jana", 30, at="middle", font=d.CASUAL), turn=3) + hh.listing(670, 420, 310, 250, ("runs alone, Tue + Thu", "no phone with her", "park lamps are broken"), 29, -2)
    else:
        side = d.sheet(680, 90, 290, 270, d.rect(20, 20, 250, 180, "#cfdcc9") + hedgehog(150, 180) + d.rect(0, 200, 290, 70, "#fdfcf7") + d.text(145, 244, "Hedgehog 12", 30, at="middle", font=d.CASUAL), turn=3) + hh.listing(670, 420, 310, 250, ("county wildlife survey", "radio tag, 8 grams", "red torch, notes hourly"), 29, -2)
    return d.page(d.desk("pine"), d.sheet(50, 90, 560, 480, m, turn=-2), side, d.pencil(160, 650, 240, 6))
