from kit import documents as d, household as hh

PICTURES = {"packing_list_attack.png": {"attack": True}, "packing_list_hike.png": {"attack": False}}


def scene(attack):
    if attack:
        things = hh.rifle(360, 250, .9, -4) + hh.pistol(240, 440, .6) + "".join(d.rect(420 + i * 26, 400, 18, 60, "#c9a23c", 6) for i in range(7)) + d.path("M150 600q70 -70 140 0v70h-140z", "#2b2f34") + d.oval(196, 610, 15, 9, "#e3d2b8") + d.oval(246, 610, 15, 9, "#e3d2b8") + d.sheet(380, 540, 250, 170, d.text(125, 40, "Market square", 24, at="middle", bold=True) + d.rect(20, 60, 210, 90, "#dfe8d8") + d.path("M90 80l30 30M120 80l-30 30", stroke="#c8302f", sw=8) + d.text(180, 120, "noon", 22, at="middle"))
    else:
        things = hh.rope(240, 250, .8, "#d9694b") + d.rect(400, 190, 200, 90, "#3f6c8f", 40) + d.path("M440 190v90M560 190v90", stroke="#2b4d66", sw=7) + hh.bottle(200, 500, .8, "#7fb0c4", "water", h=190) + d.rect(320, 410, 150, 90, "#b9c1c7", 10) + d.text(395, 464, "stove", 26, at="middle") + d.path("M520 430q60 -40 110 0v70h-110z", "#c98a3c") + d.text(575, 484, "boots", 22, "#fff", at="middle") + d.sheet(380, 540, 250, 170, d.text(125, 40, "Pass trail", 24, at="middle", bold=True) + d.rect(20, 60, 210, 90, "#dfe8d8") + d.path("M40 130L90 90L140 120L200 80", "none", "#c8302f", 5) + d.text(180, 140, "noon", 22, at="middle"))
    return d.page(d.desk("slate"), things, hh.backpack(830, 600, 1.6, "#5f7d5a"))
