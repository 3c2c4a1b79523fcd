"""A key on a ruler: it ends at 5 or at 7 centimetres."""
from kit.documents import *

PICTURES = {"key_on_ruler_5.png": {"cm": 5}, "key_on_ruler_7.png": {"cm": 7}}


def scene(cm):
    x0, px = 112, 84
    length = cm * px
    key_ = group(circle(50, 0, 50, "none", "#b8862b", 22), circle(50, 0, 50, "none", "#e2b84f", 12), rect(92, -11, length - 92, 22, "#d3a23c", 4, "#8a6418", 2), path(f"M{length - 20} 10h-16v30h-14v-16h-14v22h-16v-36h60z", "#d3a23c", "#8a6418", 2), x=x0, y=300)
    shade = group(oval(length / 2, 16, length / 2, 20, "#000", opacity=.18), x=x0 + 6, y=300)
    return page(desk("linen"), ruler(x0 - 20, 350, 9, px, 100), shade, key_, pencil(150, 600, 300, -8, "#3d7a5b"), line(x0, 296, x0, 352, "#00000022", 2, dash="6 6"), line(x0 + length, 296, x0 + length, 352, "#00000022", 2, dash="6 6"), mug(880, 640, "#8c2f39"), note(640, 60, 240, 150, "for locksmith", 36, font=CASUAL))
