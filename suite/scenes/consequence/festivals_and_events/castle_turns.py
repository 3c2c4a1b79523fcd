"""A bouncy castle on a lawn with children waiting: its ropes loose in a wind, a pond before it, a spiked railing behind it, or pegged and calm."""
from kit import goods, people, rooms, scenery
from kit.documents import *

PICTURES = {"castle_turns_loose.png": {"what": "loose"}, "castle_turns_pond.png": {"what": "pond"}, "castle_turns_spikes.png": {"what": "spikes"}, "castle_turns_pegged.png": {"what": "pegged"}}


def scene(what):
    back = rooms.garden(trees=False, fenced=False) + rooms.tree(90, 480, .9) + rooms.bush(960, 480, .9)
    wind = what == "loose"
    flags = "".join(rect(x, 250, 8, 240, "#8d98a1") + (path(f"M{x + 8} 256q40 -16 80 2t60 -4v44q-30 14 -62 0t-78 4z", c) if wind else path(f"M{x + 8} 256q20 30 12 90q-12 4 -20 -2z", c)) for x, c in ((250, "#5f9a4c"), (840, "#d4478a")))
    rail = goods.spikes(170, 860, 520, 150) if what == "spikes" else ""
    castle = goods.bouncy_castle(540, 620, .92)
    if wind:
        ropes = path("M300 590q-60 20 -80 70q-10 40 40 50M780 590q70 10 90 70q0 40 -50 40", stroke="#f3e6c4", sw=7)
    else:
        ropes = path("M300 540L214 640M780 540L866 640", stroke="#f3e6c4", sw=7) + "".join(path(f"M{x} 652l{dx} -40", stroke="#59636b", sw=11) for x, dx in ((206, 14), (874, -14)))
    pond = path("M330 660Q420 628 560 634Q760 636 780 690Q760 750 560 752Q340 750 310 706Q306 676 330 660Z", "#7fb3c9", "#8f9a7a", 9) + path("M400 690h80M560 712h100M470 730h50", stroke="#dff0f6", sw=4) + oval(690, 682, 26, 9, "#5f9a4c") + oval(380, 724, 24, 8, "#5f9a4c") + circle(692, 674, 9, "#f3c9cf") if what == "pond" else ""
    kids = people.person(90, 730, .46, age="child", skin="dark", hair="braids", hair_colour="black", top="tee", top_colour="#e2b53c", legs="shorts", face="smile") + people.person(170, 744, .44, age="child", skin="light", hair="short", hair_colour="brown", top="tee", top_colour="#5f9a4c", legs="shorts", face="laugh") + people.person(950, 740, .46, age="child", skin="olive", hair="long", hair_colour="dark", top="dress", top_colour="#c9577b", face="smile")
    return page(back, flags, rail, castle, ropes, pond, kids)
