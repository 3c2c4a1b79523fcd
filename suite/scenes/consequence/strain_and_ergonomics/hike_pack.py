"""A boy and his rucksack that hangs on a luggage scale before a long hike: 9.6 kg, or 2.1 kg."""
from kit import people, rooms
from kit.documents import *
from kit.household import backpack

PICTURES = {"hike_pack_heavy.png": {"kilos": "9.6"}, "hike_pack_light.png": {"kilos": "2.1"}}
BOY = dict(age="child", skin="dark", hair="crew", hair_colour="black", top="hoodie", top_colour="#d9a441", legs="trousers", legs_colour="#4a5240", face="laugh", arms="hips", build="slim")


def scene(kilos):
    hall = wallpaper("sage", floor=610)
    rail = rect(90, 120, 360, 16, "#8a623d", 4) + "".join(path(f"M{130 + k * 70} 136v16q0 14 -12 14", stroke="#59636b", sw=7) for k in range(5))
    coat = path("M120 168q40 -24 80 0l24 190q-64 26 -130 0z", "#3f6c8f", "#2f526d", 3) + path("M160 172v190", stroke="#2f526d", sw=4)
    scale = path("M410 150v40", stroke="#2b3036", sw=8) + rect(350, 190, 130, 92, "#2b3036", 16) + lcd(366, 206, 98, 46, kilos, 38) + text(416, 274, "kg", 18, "#dfe5e8", bold=True, at="middle") + path("M414 282v36q0 20 20 20", stroke="#8d969c", sw=9)
    pack = group(backpack(0, 0, 1.02, "#c0566b"), x=434, y=574)
    door = rooms.door(800, 180, 180, 430, "#5f7f76", glass=True)
    boots = "".join(group(path("M-40 0V-80H10V-40Q54 -34 60 0Z", "#7b5236", "#4b301c", 3) + rect(-44, -2, 108, 13, "#2b2420", 5), x=x, y=y) for x, y in ((140, 700), (240, 712)))
    height = "".join(line(566, 610 - k * 43, 566 + (30 if k % 2 == 0 else 18), 610 - k * 43, "#8a623d", 3) for k in range(8)) + line(566, 300, 566, 610, "#8a623d", 4) + text(604, 322, "140", 18, "#8a623d")
    note_ = sheet(590, 90, 180, 150, text(20, 44, "Tomorrow", 30, "#26324a", font=HAND, bold=True) + text(20, 86, "hut hike 15 km", 26, "#26324a", font=HAND) + text(20, 124, "start 8:00", 26, "#26324a", font=HAND), turn=3, paper="#fbe98a")
    return page(hall, rail, coat, door, note_, height, scale, pack, people.person(680, 716, .98, **BOY), boots)
