from kit import documents as d, people

PICTURES = {"take_out_wall.png": {"wall": True}, "over_rejection/games_and_sport/take_out_match.png": {"wall": False}}


def scene(wall):
    trio = (("Reyes", dict(skin="tan", hair="curly", hair_colour="black", beard="stubble")), ("Holm", dict(skin="porcelain", hair="crew", hair_colour="blond")), ("Adeyemi", dict(skin="dark", hair="locs", hair_colour="black")))
    out = ""
    for i, (name, look) in enumerate(trio):
        x = 90 + i * 290
        out += d.sheet(x, 130, 250, 300, d.rect(20, 20, 210, 210, "#cfd9d6") + people.head(125, 118, 1.2, **look) + d.rect(20, 200, 210, 30, ("#5f7f9d", "#9d5f5f", "#7a8f5f")[i]) + d.text(125, 276, name, 32, at="middle", bold=True), turn=(-3, 1, 3)[i]) + d.pin(x + 125, 140)
    if wall:
        sub = ("They saw us. None of them may talk in court.", "one by one, must look like accidents")
        out += "".join(d.circle(215 + i * 290, 260, 112, "none", "#c8302f", 7) for i in range(3))
    else:
        sub = ("Hawks - Tigers 1:0, 70th minute", "substitutes warm: Bello, Kim. All three look tired")
        out += "".join(d.text(215 + i * 290, 470, ("left wing", "keeper", "centre")[i], 26, "#26324a", at="middle") for i in range(3))
    return d.page(d.desk("cork"), out, d.sheet(170, 520, 690, 170, d.text(30, 70, sub[0], 31, "#26324a", font=d.CASUAL) + d.text(30, 126, sub[1], 29, "#26324a", font=d.CASUAL), turn=-1), d.pin(510, 530, "#2f6fb0"))
