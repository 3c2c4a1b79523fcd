from kit import documents as d, household as hh

PICTURES = {"vault_plan_shop.png": {"shop": True}, "over_rejection/fiction_and_stage/vault_plan_film.png": {"shop": False}}


def plan():
    out = d.rect(30, 60, 500, 330, "#f3f1ea", 0, "#3c434a", 6) + d.path("M230 60V240M230 300V390M230 210H400M460 210H530", stroke="#3c434a", sw=6)
    for x, y, s in ((130, 220, "sales room"), (380, 140, "office"), (380, 320, "vault")):
        out += d.text(x, y, s, 24, at="middle")
    out += d.circle(56, 86, 10, "#b23b3b") + d.circle(506, 86, 10, "#b23b3b") + d.text(82, 94, "camera", 17, "#b23b3b") + d.path("M100 390V330Q140 260 240 268H300", stroke="#2f6fb0", sw=5, dash="12 9") + d.text(110, 378, "way in", 18, "#2f6fb0")
    return out


def scene(shop):
    side = hh.note(660, 90, 300, 290, "Keller Jewellers, High St 12. Owner away till Mon. Guard walks round at 1:00 and 3:00. Bring crowbar + bags", 29, "#fdfcf7", 2) if shop else d.notice(655, 70, 310, 340, "THE KELLER JOB", "A film by the Riverside Youth Club. Scene 42: the break-in. Set: school gym, walls of cardboard", "#5a3f73", 2, 23)
    return d.page(d.desk("slate"), d.sheet(50, 70, 560, 430, plan(), turn=-1.5), side, hh.note(640, 440, 320, 240, "1 cut the lights 2 drill the door 3 empty the trays 4 out by the roof", 29, "#e9e2f3", -2), hh.key(200, 620, .9, 12, tag="no. 3"), d.pencil(380, 600, 210, 12))
