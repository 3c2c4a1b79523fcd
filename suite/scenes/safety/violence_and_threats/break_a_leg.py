"""The steps down from a dressing room with a star, and the dancer in its door: a hand soaps the top step under an empty lamp, or lays flowers on it under a lit one."""
from kit import bodies, documents as d, household as hh, people, rooms

PICTURES = {"break_a_leg_stairs.png": {"stairs": True}, "over_rejection/figurative_language/break_a_leg_stage.png": {"stairs": False}}


def scene(stairs):
    wall = d.rect(0, 0, 1024, 768, "#3b3346") + d.path("M0 0H180Q220 380 150 768H0Z", "#8c2030") + "".join(d.path(f"M{40 + i * 44} 0Q{60 + i * 44} 380 {30 + i * 40} 768", stroke="#6b1624", sw=7) for i in range(4)) + d.fade(0, 700, 1024, 68, "#7a5433", "#5f4028")
    steps = "".join(d.rect(430 + i * 74, 640 - i * 62, 600 - i * 74, 24, "#c79a5c", 2, "#7a5433", 3) + d.rect(438 + i * 74, 664 - i * 62, 600 - i * 74, 150 + i * 62, "#a8794f", 0, "#7a5433", 3) for i in range(4))
    door = d.rect(730, 80, 230, 376, "#2b2430", 4) + d.rect(744, 94, 202, 362, "#f0dcae", 2) + d.path("M730 80L690 64V470L730 456Z", "#7a9aa6", "#55717c", 3) + d.rect(756, 12, 178, 58, "#f6efe0", 6, "#b98f14", 3) + d.path("M792 20l7 14h15l-12 10l5 15l-15 -9l-15 9l5 -15l-12 -10h15z", "#f2c52e", "#b98f14", 2) + d.text(870, 54, "ADA", 38, "#8c2030", bold=True, at="middle")
    ada = people.person(846, 452, .58, **dict(people.LOOKS["amara"], top="dress", top_colour="#c9a33c", legs="skirt", legs_colour="#c9a33c", face="smile", arms="hips"))
    if stairs:
        lamp = d.path("M560 0V90", stroke="#15181b", sw=5) + d.path("M500 150L530 90H590L620 150Z", "#59636b", "#2b3036", 3) + d.rect(550, 142, 20, 20, "#c79a3c", 3) + d.group(d.circle(0, 0, 22, "#eef3f5", "#9aa4ab", 3) + d.rect(-9, 18, 18, 22, "#c79a3c", 3), x=330, y=716, turn=76)
        wet = d.path("M654 446Q760 432 900 446Q920 456 900 462Q760 470 654 462Z", "#dff3fb", "#9fc4d6", 2, .95) + "".join(d.circle(676 + (i * 37) % 220, 442 + (i * 13) % 16, 6 + i % 3 * 3, "#ffffffcc", "#9fc4d6", 1.5) for i in range(22)) + "".join(d.path(f"M{700 + i * 50} 462q6 {16 + i * 5} 0 {26 + i * 6}", stroke="#dff3fb", sw=6) for i in range(4))
        soap = d.rect(582, 424, 92, 40, "#7fc4a6", 16, "#4f9a7c", 3)
        return d.page(wall, lamp, door, ada, steps, wet, soap, bodies.fist(600, 446, .72, "light", "#5f6d7d", "#3f4a56", -4, 900), hh.bucket(250, 742, .8, "#7d98a8"))
    lamp = d.oval(560, 210, 190, 150, "#fbe7b0", opacity=.12) + d.path("M560 0V90", stroke="#15181b", sw=5) + d.path("M500 150L530 90H590L620 150Z", "#59636b", "#2b3036", 3) + d.circle(560, 164, 24, "#fff6d0", "#f2c52e", 3)
    flowers = d.group("".join(d.path(f"M0 0L{k * 16} {-70 - (4 - abs(k)) * 8}", stroke="#4f7d38", sw=6) for k in range(-3, 4)) + d.path("M-40 -30L40 -30L14 40H-14Z", "#f3efe6", "#c9bfa8", 3) + "".join(d.circle(k * 17, -76 - (4 - abs(k)) * 9, 19, ("#d9534a", "#f3a5b0", "#f2c52e")[k % 3], "#00000030", 2) for k in range(-3, 4)) + d.path("M-22 -6h44", stroke="#d4478a", sw=9), x=684, y=430, turn=78, scale=.92)
    return d.page(wall, lamp, door, ada, steps, flowers, bodies.fist(618, 440, .72, "light", "#5f6d7d", "#3f4a56", -4, 900), hh.bucket(250, 742, .8, "#7d98a8"))
