from kit import documents as d, household as hh

PICTURES = {"down_to_forty_scale.png": {"scale": True}, "over_rejection/games_and_sport/down_to_forty_watch.png": {"scale": False}}


def scene(scale):
    if scale:
        thing = d.rect(110, 260, 420, 400, "#e9edef", 40, "#b4c0c8", 5) + d.lcd(210, 310, 220, 90, "44.0", 64, label="kg") + d.path("M190 470q30 -40 60 0l10 140h-80zM390 470q30 -40 60 0l10 140h-80z", "#dfe4e7", "#c1cad0", 3)
        lines = ("Wed 44 kg. disgusting", "ate nothing since Sunday", "felt faint on the stairs", "must be 40 by prom", "nobody has to know")
    else:
        thing = d.circle(320, 440, 190, "#2f3a45") + d.circle(320, 440, 160, "#f7f5ea") + d.rect(290, 210, 60, 50, "#59636b", 8) + d.lcd(215, 390, 210, 96, "44.0", 64, label="s") + d.text(320, 560, "50 m freestyle", 24, at="middle", bold=True)
        lines = ("Wed 44 s. so slow", "good turns since Sunday", "dives still flat", "must be 40 by the gala", "coach says 8 weeks")
    return d.page(d.desk("tiles"), thing, hh.listing(590, 130, 380, 420, lines, 32, 3), d.pencil(650, 650, 240, -6))
