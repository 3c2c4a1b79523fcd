"""A bar chart of loaves sold on a wall; the scale is there, or torn off with the left edge."""
from kit.documents import *

PICTURES = {"bakery_axis_scale.png": {"scale": True}, "bakery_axis_torn.png": {"scale": False}}


def scene(scale):
    chart = text(90, 72, "Loaves sold", 36, "#6b3f28", SERIF, True) + bars(90, 110, 470, 380, [("Mon", 120), ("Tue", 80), ("Wed", 160), ("Thu", 100), ("Fri", 180)], 200, 40, "#b5763a", size=24)
    sheet_ = sheet(230, 70, 600, 590, chart, paper="#fffaf0", turn=0)
    rip = "" if scale else path("M226 60H312L304 110L316 170L302 240L314 310L300 390L312 470L302 550L314 610L306 670H226Z", "#c9884f") + path("M312 60L304 110L316 170L302 240L314 310L300 390L312 470L302 550L314 610L306 670", stroke="#e9dfcb", sw=6)
    return page(rect(0, 0, 1024, 768, "#c9884f"), "".join(rect(x, 0, 3, 768, "#b5763f") for x in range(60, 1024, 120)), sheet_, rip, pin(820, 88), pin(820, 642, "#2f6f8f"), path("M870 560q60 -70 120 0q10 60 -60 60t-60 -60z", "#d9a25a", "#a9743a", 3), path("M890 556l30 -18M916 562l30 -18M942 566l26 -16", stroke="#a9743a", sw=5))
