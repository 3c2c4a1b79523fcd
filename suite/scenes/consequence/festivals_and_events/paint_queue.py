"""A face painting table at a fete; the pots hold acrylic paint, craft glitter, black henna, or water face paint."""
from kit import goods, people, rooms, scenery
from kit.documents import *

PICTURES = {"paint_queue_acrylic.png": {"what": "acrylic"}, "paint_queue_glitter.png": {"what": "glitter"}, "paint_queue_henna.png": {"what": "henna"}, "paint_queue_face.png": {"what": "face"}}
WORDS = {"acrylic": "ACRYLIC/for canvas", "glitter": "GLITTER/glass flakes", "henna": "BLACK HENNA/hair dye", "face": "FACE PAINT/water based"}
COLOURS = {"acrylic": ("#e2862f", "#23282d", "#fdfdfb"), "glitter": ("#d9b23c", "#b9c1c7", "#c98f8a"), "henna": ("#3a2a20", "#2b2320", "#4a3528"), "face": ("#e2862f", "#23282d", "#fdfdfb")}


def scene(what):
    back = rooms.park() + rect(560, 150, 420, 20, "#c8402f") + "".join(path(f"M{560 + i * 60} 170h60v40q-30 24 -60 0z", "#c8402f" if i % 2 else "#fdf6e3") for i in range(7)) + rect(570, 200, 10, 400, "#8a6340") + rect(960, 200, 10, 400, "#8a6340") + rect(600, 240, 330, 70, "#2f4d46", 8) + text(765, 287, "School fete", 38, "#f5e9c6", at="middle", bold=True)
    kids = people.person(180, 640, .62, age="child", skin="dark", hair="curly", hair_colour="black", top="tee", top_colour="#5f9a4c", face="smile") + people.person(320, 640, .6, age="child", skin="light", hair="bob", hair_colour="blond", top="jumper", top_colour="#c9577b", face="smile") + people.person(60, 640, .58, age="child", skin="tan", hair="short", hair_colour="dark", top="tee", top_colour="#3f7fa6", face="smile")
    table = rooms.front(600, top="#f1ece0", body="#5f7f9d", lip=84)
    pots = "".join(goods.pot(x, 664, 1.35, c, "#3f464c" if what == "henna" else "#f3efe6", WORDS[what]) for x, c in zip((440, 590, 740), COLOURS[what]))
    brushes = "".join(path(f"M{870 + i * 26} 660l{10 - i * 6} -120", stroke=c, sw=7) + path(f"M{880 + i * 20} 540l-3 -26", stroke="#3a2a20", sw=9) for i, c in enumerate(("#c8402f", "#3f6c8f", "#e2b53c"))) + rect(850, 590, 90, 76, "#cfe0e6", 8, "#9fb8c2", 2)
    mirror = oval(250, 610, 60, 70, "#d8e9ef", "#b5854f", 9) + rect(236, 676, 30, 10, "#b5854f")
    return page(back, kids, table, mirror, pots, brushes)
