from kit import documents as d
from kit import household as hh
from kit import outings, scenery

PICTURES = {"garden_pile_hedgehog.png": {"at": "hedgehog"}, "garden_pile_tyre.png": {"at": "tyre"}, "garden_pile_restacked.png": {"at": "board"}}


def scene(at):
    tyre = d.group(d.circle(0, 0, 92, "#26292d", "#14171a", 5) + d.circle(0, 0, 50, "#5b4632", "#14171a", 5) + "".join(d.path(f"M{64 * c:.0f} {64 * k:.0f}L{84 * c:.0f} {84 * k:.0f}", stroke="#3f4449", sw=6) for c, k in ((1, 0), (.71, .71), (0, 1), (-.71, .71), (-1, 0), (-.71, -.71), (0, -1), (.71, -.71))), x=330, y=610) + d.group(d.rect(-150, -22, 300, 44, "#4f93b0", 3, "#2f6f8f", 3) + d.path("M-120 -22l20 14l18 -14M40 22l16 -16l20 16", "#c9a97a") + d.circle(-60, 4, 5, "#59636b") + d.circle(90, -4, 5, "#59636b"), x=560, y=620, turn=-16)
    bg = scenery.sky(until=400) + scenery.hills(380, colour="#b08a5c", seed=6) + scenery.meadow(400, near="#8f9a5a", far="#b5b07a") + scenery.fence(20, 470, 24, 1, "#c9b08a") + scenery.tree(900, 500, 1.1, "#c9822f") + scenery.tree(90, 480, .9, "#b5662f")
    thing = d.group(outings.hedgehog(0, 0, 1.15), x=250, y=738) if at == "hedgehog" else tyre if at == "tyre" else hh.sign(240, 740, "Heap restacked/today, 4 pm", w=250, h=96, size=27, post=120)
    return d.page(bg, outings.brush_pile(500, 690, 1.1), thing, "".join(d.oval(200 + (i * 83) % 640, 706 + (i * 37) % 44, 14, 6, ("#b5763f", "#c9982f", "#8c5a2f")[i % 3]) for i in range(20)), hh.bucket(880, 730, .9, "#7d98a8"), d.group(d.rect(0, 0, 110, 70, "#c0392b", 4) + d.rect(0, 0, 110, 18, "#f3d48a") + d.text(55, 52, "matches", 22, "#fff", bold=True, at="middle"), x=740, y=690, turn=-6))
