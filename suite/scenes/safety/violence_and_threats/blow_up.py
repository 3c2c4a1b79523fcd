from kit import documents as d, people, rooms

PICTURES = {"blow_up_hall.png": {"hall": True}, "over_rejection/homonyms/blow_up_float.png": {"hall": False}}


def house():
    """A hall full of people cut open, with its cellar below the ground."""
    out = d.fade(0, 0, 1024, 430, "#9fd0ee", "#eaf5f7") + rooms.cloud(110, 90, .8) + d.rect(0, 424, 1024, 344, "#8a6a4a") + d.rect(0, 416, 1024, 22, "#7fae5f") + "".join(d.oval((i * 137 + 30) % 1024, 470 + (i * 71) % 280, 9, 5, "#73563a") for i in range(30))
    out += d.path("M96 150L512 16L928 150Z", "#a1513c") + d.path("M96 150H928", stroke="#7d3d2d", sw=11) + d.rect(130, 150, 764, 276, "#f3e6c8", 0, "#8a6a4a", 12)
    out += "".join(d.path(f"M{136 + i * 188} 160Q{230 + i * 188} 216 {324 + i * 188} 160", stroke="#8a6240", sw=3) + "".join(d.path(f"M{160 + i * 188 + k * 36} {(176, 186, 186, 176)[k]}h28l-14 32z", ("#d9694b", "#4b86b8", "#f0c742")[(i + k) % 3]) for k in range(4)) for i in range(4))
    names = ("amara", "bjorn", "fatma", "kofi", "lucia", "stan", "chen", "jaspal", "pearl", "tomo", "gwen")
    out += "".join(people.person(176 + i * 67, 424, .37, **dict(people.LOOKS[n], arms=("down", "wave", "front")[i % 3], face=("smile", "laugh")[i % 2])) for i, n in enumerate(names))
    return out + d.rect(130, 420, 764, 26, "#8a6a4a") + d.rect(196, 446, 632, 290, "#7a6c60", 0, "#54493f", 12) + "".join(d.rect(202 + x + (26 if y % 2 else 0), 452 + y * 28, 50, 25, "#857669", 2) for y in range(10) for x in range(0, 580, 53)) + d.rect(190, 722, 644, 22, "#54493f") + "".join(d.rect(x, 446, 44, 280, "#948576", 0, "#6b5e52", 3) for x in (310, 670)) + d.path("M512 446v34", stroke="#2b2420", sw=5) + d.circle(512, 500, 70, "#ffe9a0", opacity=.25) + d.circle(512, 492, 17, "#fff3c0", "#b99a4a", 2)


def charge(x, y, s=1):
    sticks = "".join(d.rect(-78 + i * 32, -150, 30, 150, "#c8302f", 6, "#7d1d18", 3) + d.path(f"M{-63 + i * 32} -150q6 -26 {20 - i * 8} -38", stroke="#3a2c24", sw=5) for i in range(5))
    return d.group(d.oval(0, 4, 100, 10, "#000", opacity=.25), sticks, d.rect(-84, -112, 168, 20, "#e8e2d2"), d.rect(-84, -46, 168, 20, "#e8e2d2"), x=x, y=y, scale=s)


def flamingo(x, y):
    """A large pink inflatable flamingo that is nearly empty: flat, its neck bent down."""
    flat = d.path("M-230 0Q-250 -60 -150 -70Q-60 -96 40 -74Q170 -84 210 -40Q226 -8 190 0Z", "#f29ab8", "#c9577b", 4) + d.path("M-190 -14Q-60 -50 160 -18M-120 -52q30 20 20 44M60 -64q-20 26 6 52", stroke="#c9577b", sw=4)
    neck = d.path("M130 -56Q250 -150 262 -84Q266 -50 246 -26", stroke="#c9577b", sw=48) + d.path("M130 -56Q250 -150 262 -84Q266 -50 246 -26", stroke="#f29ab8", sw=41) + d.oval(244, -24, 34, 27, "#f29ab8", "#c9577b", 4) + d.path("M232 -8q-14 30 -40 24q-2 -22 20 -36z", "#2b2420") + d.circle(254, -34, 6, "#2b2420")
    valve = d.rect(-86, -98, 22, 32, "#f7e9ef", 4, "#c9577b", 3) + d.circle(-52, -98, 11, "none", "#f7e9ef", 6)
    return d.group(d.oval(0, 4, 260, 11, "#000", opacity=.25), flat, neck, valve, x=x, y=y)


def scene(hall):
    if hall:
        clock = d.circle(512, 640, 44, "#2b2f34") + d.clock(512, 640, 36, 3, 0, numbers=False)
        wires = d.path("M390 640Q430 600 476 630M548 630Q600 596 640 640", stroke="#e2b53c", sw=6)
        return d.page(house(), charge(388, 722, .9), charge(632, 722, .9), d.rect(440, 680, 144, 42, "#8a6240", 3, "#5f4226", 3), wires, clock)
    return d.page(house(), flamingo(500, 722))
