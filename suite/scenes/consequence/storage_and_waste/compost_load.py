"""A compost bay, a barrow of grass and a sack beside it: used cat litter, sawdust of treated decking, lawn feed with weed killer, or leaves."""
from kit import goods, household, outdoors, rooms, scenery
from kit.documents import *

PICTURES = {"compost_load_litter.png": {"what": "litter"}, "compost_load_decking.png": {"what": "decking"}, "compost_load_lawn.png": {"what": "lawn"}, "compost_load_leaves.png": {"what": "leaves"}}
WORDS = {"litter": ("CAT LITTER", "used"), "decking": ("SAWDUST", "green decking"), "lawn": ("LAWN FEED", "+ weed killer"), "leaves": ("LEAVES", "from the maple")}
FILL = {"litter": "#b9b4a8", "decking": "#b7bd86", "lawn": "#e6ead8", "leaves": "#c9822f"}


def scene(what):
    back = rooms.garden(trees=False) + rooms.tree(930, 500, 1)
    bay = "".join(rect(80, 440 + i * 36, 300, 26, "#a97850", 3, "#7d5636", 2) for i in range(6)) + "".join(rect(x, 420, 24, 240, "#8a5f38", 3) for x in (74, 362)) + path("M104 444Q160 380 230 392Q310 380 358 444Z", "#5f4a33") + "".join(circle(130 + i * 34, 424 - (i % 3) * 12, 9, ("#c8402f", "#8fbf5a", "#e2b53c")[i % 3]) for i in range(6))
    bed = path("M420 560H800L830 610H400Z", "#6b4f38") + "".join(path(f"M{450 + i * 56} 590q-16 -26 0 -34q6 -14 14 0q18 6 4 34z", "#8fc25f", "#6a9a44", 2) for i in range(7))
    a, b = WORDS[what]
    sack = goods.foot(820, 724, 120) + path("M716 720Q690 620 712 540H928Q950 620 924 720Q820 738 716 720Z", "#e8e2d2", "#b9b09a", 3) + path("M712 540Q760 500 820 512Q890 500 928 540Q820 566 712 540Z", FILL[what], "#00000030", 3) + text(820, 628, a, 33, "#2b2413", bold=True, at="middle") + text(820, 668, b, 26, "#44505a", at="middle")
    if what == "leaves":
        sack += "".join(path(f"M{740 + i * 26} {524 - (i % 3) * 10}l10 -16l10 16l-10 8z", ("#d9862f", "#c8502f", "#e2b53c")[i % 3]) for i in range(7))
    return page(back, bay, bed, outdoors.barrow(560, 730, 1.05, outdoors.heap("grass")), sack, household.bucket(300, 736, .7, "#5f9a4c", False))
