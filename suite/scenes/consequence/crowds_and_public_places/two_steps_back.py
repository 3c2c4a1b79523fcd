from kit import documents as d
from kit import household as hh
from kit import people, scenery, settings

PICTURES = {"two_steps_back_track.png": {"kind": "track"}, "two_steps_back_quay.png": {"kind": "quay"}, "two_steps_back_hall.png": {"kind": "hall"}}


def scene(kind):
    bg = settings.station()
    if kind == "track":
        pit = d.fade(0, 486, 1024, 110, "#6b645b", "#4f4942") + "".join(d.rect(x, 500, 30, 80, "#5b4331") for x in range(10, 1024, 70)) + d.rect(0, 514, 1024, 9, "#b9c1c7") + d.rect(0, 556, 1024, 10, "#cfd5d9")
        floor = pit + d.fade(0, 596, 1024, 172, "#cfc8ba", "#b5ad9d") + d.rect(0, 596, 1024, 12, "#f4f1e8") + d.rect(0, 608, 1024, 4, "#8d8576")
    elif kind == "quay":
        floor = d.fade(0, 486, 1024, 112, "#4f93b0", "#2f6f8f") + "".join(d.path(f"M{40 + i * 150} {508 + i * 31 % 70}q24 -10 48 0t48 0", stroke="#a7d6e6", sw=4) for i in range(7)) + d.fade(0, 596, 1024, 172, "#cfc8ba", "#b5ad9d") + d.rect(0, 596, 1024, 14, "#9c9484") + "".join(d.rect(x, 570, 34, 40, "#3b4248", 8) for x in (120, 860))
        bg = scenery.sky(until=486) + scenery.hills(360, seed=3, depth=90) + "".join(scenery.house(x, 486, .8, w) for x, w in ((150, "#efe3c8"), (420, "#d9b8a0"), (690, "#cfd3c4"), (930, "#e6d3b3")))
    else:
        floor = settings.floor(486, "#d3ccbe", "#b5ad9d", tiles=True) + scenery.bench(200, 520, .9) + scenery.bench(800, 520, .9)
    group = "".join(people.person(x, 684 + dy, .72, **{**people.LOOKS[n], "arms": a}) for x, n, a, dy in ((300, "devi", "down", 0), (430, "stan", "down", 4), (560, "quinn", "wave", 0), (680, "imani", "down", 3)))
    return d.page(bg, floor, group, hh.camera_tripod(890, 764, 1.1))
