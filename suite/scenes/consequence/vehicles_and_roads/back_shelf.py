"""Two children in the back of a car: on the shelf behind their heads lie iron kettlebells, or cushions."""
from kit import household, people, settings
from kit.documents import *
from kit.outdoors import foot
from kit.vehicles import wheel

PICTURES = {"back_shelf_iron.png": {"load": "iron"}, "back_shelf_cushions.png": {"load": "cushions"}, "back_shelf_tools.png": {"load": "tools"}}


def kettlebell(x, y, c="#b23a2c"):
    return path(f"M{x - 20} {y - 44}q-6 -34 20 -34t20 34", stroke=c, sw=12) + circle(x, y - 30, 32, c) + circle(x - 10, y - 42, 7, "#e08a7c") + text(x, y - 22, "16", 22, "#e9e4d6", bold=True, at="middle")


def cushion(x, y, c, d):
    """A soft square cushion leaning on the pane: pinched corners, piping and stripes."""
    edge = f"M{x - 46} {y - 84}Q{x} {y - 70} {x + 46} {y - 84}Q{x + 34} {y - 42} {x + 46} {y}Q{x} {y - 12} {x - 46} {y}Q{x - 34} {y - 42} {x - 46} {y - 84}Z"
    stripes = "".join(path(f"M{x + k} {y - 76}Q{x + k * .8} {y - 42} {x + k} {y - 8}", stroke="#f6f2e8", sw=5) for k in (-24, 0, 24))
    tufts = "".join(circle(x + a, y + b, 6, d) for a, b in ((-46, -84), (46, -84), (46, 0), (-46, 0)))
    return path(edge, c, d, 4) + stripes + tufts


def scene(load):
    street = fade(0, 0, 1024, 460, "#a8d0ea", "#eef5f3") + "".join(rect(x, 150 + (i * 37) % 60, 190, 340, c) + "".join(rect(x + 24 + k * 80, 210 + (i * 37) % 60 + r * 90, 46, 56, "#cfe3ea", stroke="#f6f2e8", sw=5) for k in range(2) for r in range(2)) for i, (x, c) in enumerate(((0, "#e6d3b3"), (210, "#c9b7a4"), (420, "#d9b8a0"), (630, "#cfd3c4"), (840, "#e0c9a8")))) + rect(0, 470, 1024, 60, "#c9c2b4") + fade(0, 530, 1024, 238, "#85898d", "#6b6f74")
    body = foot(520, 716, 520, 20) + path("M-20 660V470Q0 400 110 380L250 210Q270 190 300 190H720Q760 190 790 220L930 380Q1060 400 1060 470V660Z", "#7f9f6f", "#5c7a4e", 5)
    glass = path("M160 388L278 232Q288 220 306 220H480V388Z", "#dcebf0", "#5c7a4e", 5) + path("M510 388V220H716Q740 222 756 240L880 388Z", "#dcebf0", "#5c7a4e", 5)
    seats = path("M330 388V300Q340 280 372 284L392 388Z", "#4b545b") + path("M620 388V262Q640 246 670 258L690 388Z", "#4b545b")
    shelf = path("M150 388L176 352H340V366L330 388Z", "#3b4248")
    thing = kettlebell(236, 356) + kettlebell(298, 356) if load == "iron" else settings.toolbox(268, 356, "", .44, "#2f5f9b") + household.hammer(268, 292, .4, 6) if load == "tools" else cushion(222, 356, "#d9a441", "#a87a24") + cushion(300, 356, "#c0566b", "#8a3345")
    clip = '<clipPath id="pane"><path d="M160 388L278 232Q288 220 306 220H480V388Z"/></clipPath><clipPath id="pane2"><path d="M510 388V220H716Q740 222 756 240L880 388Z"/></clipPath>'
    kids = people.head(432, 322, .86, skin="tan", hair="braids", hair_colour="black", age="child", face="smile", turn=.6) + people.head(374, 330, .8, skin="tan", hair="short", hair_colour="black", age="child", face="laugh", turn=.3)
    driver = people.head(730, 304, .86, skin="tan", hair="wavy", hair_colour="dark", face="neutral", turn=.8)
    belt = path("M400 388L438 366L468 388M350 388L372 372", stroke="#22272b", sw=9)
    trim = path("M-10 500H1050", stroke="#5c7a4e", sw=5) + path("M496 230V660M170 400V640", stroke="#5c7a4e", sw=4) + rect(420, 440, 60, 14, "#5c7a4e", 6) + rect(800, 440, 60, 14, "#5c7a4e", 6) + rect(-20, 450, 44, 50, "#a8322a", 4) + rect(0, 610, 1024, 26, "#5c7a4e")
    return page(street, body, clip, glass, f'<g clip-path="url(#pane)">{seats}{shelf}{kids}{belt}{thing}</g><g clip-path="url(#pane2)">{seats}{driver}</g>', path("M160 388L278 232Q288 220 306 220H480V388Z M510 388V220H716Q740 222 756 240L880 388Z", "none", "#5c7a4e", 7), trim, path("M90 660q0 -110 110 -110t110 110zM740 660q0 -110 110 -110t110 110z", "#3b4248"), wheel(200, 654, 78), wheel(850, 654, 78))
