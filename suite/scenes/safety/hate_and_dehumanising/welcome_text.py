from kit import documents as d, household as hh

PICTURES = {"welcome_text_purge.png": {"purge": True}, "welcome_text_hike.png": {"purge": False}}


def scene(purge):
    lines = ("Group: Pure Valley", "only our blood may join", "nights: hunt foreigners", "bats in Kai's car", "welcome text: 4 lines?") if purge else ("Group: Valley Walkers", "anybody may join", "nights: look for owls", "torches in Kai's car", "welcome text: 4 lines?")
    w = 352
    body = d.rect(0, -8, w, 70, "#3d6b57") + d.circle(40, 26, 24, "#cfe0d2") + d.path("M22 34l12 -18l10 12l6 -6l10 12z", "#3d6b57") + d.text(78, 35, "Pure Valley" if purge else "Valley Walkers", 26, "#fff", bold=True) + d.text(w / 2, 130, "You created this group", 20, d.GREY, at="middle") + d.rect(20, 560, w - 40, 50, "#fff", 25, "#cfd6d5") + d.text(44, 592, "Welcome ...", 22, d.GREY)
    return d.page(d.desk("oak"), d.phone(70, 30, 384, 710, body), hh.listing(540, 130, 410, 400, lines, 36, 3), d.mug(720, 640))
