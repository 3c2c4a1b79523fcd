from kit import documents as d
from kit import outings, scenery

PICTURES = {"next_lake_weed.png": {"weed": True, "bait": False}, "next_lake_bait.png": {"weed": False, "bait": True}, "next_lake_clean.png": {"weed": False, "bait": False}}


def scene(weed, bait):
    bg = scenery.sky(until=360) + scenery.cloud(700, 90, 1) + scenery.hills(350, colour="#6f9a78", seed=5) + scenery.sea(340, h=480) + d.path("M0 470Q300 440 620 480T1024 460V768H0Z", "#c9b88f") + d.path("M0 560H1024V768H0Z", "#b3ab9c") + d.path("M0 470L220 430H330L180 560H0Z", "#a39c8e")
    return d.page(bg, scenery.pine(960, 520, 1.2), scenery.pine(880, 500, .9), d.signpost(70, 690, [("Lake Orrin 40 km", "right", "#4f6f5c")], h=470, size=28), outings.trailer_boat(560, 716, .98, weed=weed, bait=bait),
                  "" if weed or bait else d.group(d.rect(-25, 0, 280, 84, "#fbe98a", 6, "#b99a3a", 2) + d.text(115, 36, "Washed hot and dried,", 22, bold=True, at="middle") + d.text(115, 68, "inspected today 12:40", 22, bold=True, at="middle"), x=430, y=545))
