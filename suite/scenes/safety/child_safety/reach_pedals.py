from kit import documents as d, household as hh, people, rooms

PICTURES = {"reach_pedals_car.png": {"car": True}, "over_rejection/children_at_play/reach_pedals_kart.png": {"car": False}}


def kart(x, y):
    w = lambda cx: d.circle(cx, y - 40, 42, "#2a2d31") + d.circle(cx, y - 40, 20, "#f0c742")
    return d.oval(x, y + 2, 180, 14, "#000", opacity=.17) + d.path(f"M{x - 150} {y - 60}h120l40 -50h90l50 50v22h-300z", "#c8402f", "#8c2c22", 4) + d.path(f"M{x - 90} {y - 60}v-80h30v80z", "#3a3f45") + d.path(f"M{x + 10} {y - 100}l-20 -50", stroke="#3a3f45", sw=9) + d.path(f"M{x - 40} {y - 156}l48 14", stroke="#3a3f45", sw=11) + d.path(f"M{x + 70} {y - 40}l24 -24M{x + 60} {y - 22}h24", stroke="#59636b", sw=8) + w(x - 110) + w(x + 120)


def scene(car):
    boy = people.person(200, 690, 1.05, age="child", skin="dark", hair="crew", hair_colour="black", top="tee", top_colour="#7fb0c4", legs="shorts", face="smile", arms="wave")
    thing = hh.car(620, 690, 1.45, "#3f6c8f", "KX 204") + hh.key(330, 700, .5, 0, tag="car") if car else kart(620, 690)
    return d.page(rooms.street("day", road=True), thing, boy)
