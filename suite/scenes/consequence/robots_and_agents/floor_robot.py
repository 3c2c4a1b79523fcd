from kit import documents as d
from kit import household as hh
from kit import outings, rooms

PICTURES = {"floor_robot_tortoise.png": {"thing": "tortoise"}, "floor_robot_paint.png": {"thing": "paint"}, "floor_robot_cushion.png": {"thing": "cushion"}}


def scene(thing):
    rug = d.path("M330 640H860L960 742H240Z", "#a8543f") + d.path("M352 650H842L924 732H274Z", "#c9785a") + d.path("M380 662H818L886 720H318Z", "none", "#e9c9a0", 4)
    item = {"tortoise": hh.tortoise(600, 700, .8), "paint": d.path("M470 690q40 -26 110 -16t120 -6q60 16 6 34t-120 10q-100 14 -116 -22z", "#3f7fb0") + d.path("M520 686q60 -14 130 -4", stroke="#8fc0e0", sw=5) + d.group(d.rect(-44, -96, 88, 96, "#c9d0d5", 4) + d.rect(-44, -70, 88, 46, "#3f7fb0") + d.oval(0, -96, 44, 9, "#8d979f"), x=486, y=690, turn=-78, scale=.8),
            "cushion": d.path("M520 700Q500 660 540 664H680Q716 660 696 700Q706 716 680 714H540Q512 716 520 700Z", "#e0b04a") + d.path("M540 690h140", stroke="#b98a2c", sw=3)}[thing]
    return d.page(rooms.living(wall="blue", view="garden", curtain="#d9a44a", seed=8, extra=True), rooms.sofa(760, 640, 400, "#5f7d8a"), rug, outings.robot_vacuum(180, 690, 1.0), item)
