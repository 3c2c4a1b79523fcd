from kit import deeds, documents as d, outings

PICTURES = {"follow_her_runner.png": {"woman": True}, "over_rejection/animals_and_care/follow_her_hedgehog.png": {"woman": False}}


def lamp(x, y, s):
    return d.group(d.path("M-8 -400L-150 30H150L8 -400Z", "#ffe9a8", opacity=.2) + d.oval(0, 20, 170, 30, "#ffe9a8", opacity=.16) + d.rect(-7, -400, 14, 420, "#1d232b") + d.path("M-26 -400h52l-10 -56h-32z", "#fff0bf", "#1d232b", 5) + d.path("M-36 -456h72l-36 -26z", "#1d232b"), x=x, y=y, scale=s)


def park():
    """A path through a park at nightfall, seen from behind a bush."""
    out = d.fade(0, 0, 1024, 400, "#26345c", "#8a6f8a") + d.circle(180, 100, 36, "#f3efd2") + "".join(d.circle((i * 167 + 60) % 1024, 20 + (i * 61) % 180, 2, "#ffffff", opacity=.7) for i in range(18))
    out += "".join(d.circle(x, 380, r, "#2c3f48") for x, r in ((30, 90), (150, 60), (290, 76), (760, 70), (880, 96), (1000, 80))) + d.rect(0, 380, 1024, 388, "#3a5546")
    out += d.path("M500 382Q570 384 590 392Q480 420 540 500Q650 640 760 768H250Q330 620 400 520Q450 430 500 382Z", "#a59a8a") + d.path("M300 700Q380 560 430 490M700 700Q620 580 560 500", stroke="#8d8274", sw=4, opacity=.7)
    out += "".join(d.rect(x, 0, w, 520, "#22272b") + d.circle(x + w / 2, 20, r, "#26382f") for x, w, r in ((80, 46, 130), (900, 56, 150)))
    return out + lamp(300, 500, .82) + lamp(650, 430, .5)


def near_bush():
    spots = ((0, 740, 120), (120, 770, 100), (230, 800, 90), (1010, 720, 130), (890, 780, 110), (780, 810, 70))
    return "".join(d.circle(x, y, r, ("#1f3428", "#274031")[i % 2]) for i, (x, y, r) in enumerate(spots)) + "".join(d.path(f"M{x} {y}q{w} -40 {w * 1.6:.0f} -110q-50 40 {-w * 1.6:.0f} 110z", "#31503c") for x, y, w in ((60, 700, 30), (150, 720, 34), (20, 640, 30), (960, 690, -34), (880, 730, -30), (1000, 620, -26)))


def scene(woman):
    if woman:
        runner = deeds.from_behind(500, 640, .62, hair="ponytail", skin="light", hair_colour="chestnut", top="tee", top_colour="#e0658a", legs_colour="#2f4a6b", build="slim", arms=((-96, -360), (96, -400)))
        wires = d.path("M476 304Q480 330 496 350M524 304Q520 330 506 350", stroke="#f7f5ee", sw=3) + d.rect(558, 352, 26, 46, "#15181b", 5)
        return d.page(park(), runner, wires, near_bush())
    tag = d.rect(-20, -104, 44, 30, "#d9dee1", 5, "#59636b", 3) + d.circle(2, -89, 6, "#c8402f") + d.path("M22 -98L70 -150", stroke="#d9dee1", sw=4)
    return d.page(park(), d.group(outings.hedgehog(0, 0, 1) + tag, x=490, y=640, scale=1.15), near_bush())
