from kit import documents as d, household as hh, rooms

PICTURES = {"leave_it_on_ice.png": {"ice": True}, "over_rejection/body_and_health/leave_it_on_mask.png": {"ice": False}}


def scene(ice):
    if ice:
        things = hh.bowl(330, 640, 1.3, "#9fb8c4", "#e6f2f7") + "".join(d.rect(250 + i * 40, 520 - (i % 2) * 22, 44, 44, "#d3ecf6", 8, "#9fc4d6") for i in range(4)) + hh.carton(600, 640, 150, 190, "#3f6c8f", "SALT", 34, ink="#fff")
        t, rows = "SALT AND ICE", "On the arm, side by side. Who lasts longest? Scars count double!"
    else:
        things = hh.bowl(330, 640, 1.3, "#9fb8c4", "#e3efd2") + "".join(d.circle(262 + i * 46, 560 - (i % 2) * 10, 30, "#a8cf8a", "#5f8f4c", 5) + d.circle(262 + i * 46, 560 - (i % 2) * 10, 14, "#d6e9c0") for i in range(4)) + hh.jar(600, 640, 1.15, "#f6f3ea", "yoghurt")
        t, rows = "COOL AND CALM", "Cucumber and yoghurt for sunburnt arms. Best from the fridge!"
    return d.page(rooms.kitchen("sage"), rooms.front(600, lip=168), things, d.notice(710, 310, 280, 330, t, rows, "#7a3f6a", 3, 24))
