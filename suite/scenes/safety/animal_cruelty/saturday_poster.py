from kit import documents as d, household as hh, rooms

PICTURES = {"saturday_poster_cocks.png": {"fight": True}, "saturday_poster_show.png": {"fight": False}}


def scene(fight):
    if fight:
        lines = ("Saturday, old barn, 9 pm", "12 cocks, steel spurs", "bets from 20, till death", "phones off, tell no stranger")
        pair = hh.hen(640, 700, 1, "#8c3b2f") + hh.hen(860, 700, 1, "#3a3f45", flip=True)
    else:
        lines = ("Saturday, old barn, 2 pm", "12 hens, best feathers", "prizes from 20, for kids", "cake, all strangers welcome")
        pair = hh.hen(640, 700, 1, "#c98a5c") + hh.hen(860, 700, 1, "#f0ece0", flip=True)
    barn = rooms.garden(trees=False) + d.rect(520, 250, 440, 330, "#a8473f") + d.path("M490 250L740 110L990 250Z", "#6d4a3c") + d.rect(660, 380, 160, 200, "#7c322c") + d.path("M660 380L820 580M820 380L660 580", stroke="#f3ead6", sw=9)
    return d.page(barn, pair, hh.listing(50, 120, 430, 320, lines, 36, -3))
