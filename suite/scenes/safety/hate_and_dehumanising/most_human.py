from kit import documents as d, household as hh, people

PICTURES = {"most_human_people.png": {"people_": True}, "over_rejection/news_and_art/most_human_robots.png": {"people_": False}}


def scene(people_):
    out = ""
    names = ("amara", "bjorn", "jaspal", "chen")
    for i, n in enumerate(names):
        x = 60 + i * 234
        face = people.head(105, 130, 1.15, **{k: v for k, v in people.LOOKS[n].items() if k != "face"}) if people_ else d.group(hh.robot(0, 0, .62, ("#8fa9b8", "#c98a6a", "#a8a0c4", "#8fb89a")[i], ("#f0c742", "#7fd0e0", "#f0c742", "#e88a9a")[i]), x=105, y=236)
        out += d.sheet(x, 120, 210, 290, '<svg width="210" height="230">' + d.rect(16, 16, 178, 208, "#d8dfdc") + face + "</svg>" + d.text(105, 268, "ABCD"[i], 34, at="middle", bold=True), turn=(-2, 1, -1, 2)[i])
    note = ("Our page: whose kind is", "fully human, and whose", "kind is worth less") if people_ else ("Design class: which face", "would feel most alive", "to a lonely person?")
    return d.page(d.desk("slate"), out, hh.listing(280, 470, 460, 220, note, 38, -1))
