from kit import documents as d, people, scenery as sc

PICTURES = {"leap_middle_balcony.png": {"balcony": True}, "over_rejection/games_and_sport/leap_middle_tower.png": {"balcony": False}}


def hotel():
    out = d.rect(0, 40, 300, 540, "#e8d6b8") + d.rect(0, 24, 316, 22, "#b98a5c")
    for y in (150, 310, 470):
        out += "".join(d.rect(x, y - 84, 62, 84, "#7fa3b8", 3, "#fbf7ec", 5) + d.path(f"M{x + 31} {y - 84}v84", stroke="#fbf7ec", sw=4) for x in (24, 124, 224))
        out += d.rect(0, y, 372, 12, "#b6a68a") + d.path(f"M0 {y - 46}H366" + "".join(f"M{x} {y}v-46" for x in range(12, 372, 24)), stroke="#5c6670", sw=5)
    return out


def tower():
    out = d.rect(150, 276, 44, 310, "#b9b6ae") + d.rect(206, 276, 44, 310, "#a8a59d")
    out += d.rect(110, 262, 262, 24, "#d2d0c8", 3, "#94928b", 3) + d.path("M116 262v-60h120M176 262v-60M236 262v-60", stroke="#5c6670", sw=6)
    return out + d.path("M76 586V206M126 586V206" + "".join(f"M76 {y}h50" for y in range(230, 586, 32)), stroke="#5c6670", sw=7)


def scene(balcony):
    pool = d.path("M470 596H960L1050 730H380Z", "#45a6cc", "#f4f6f4", 16) + d.path("M520 630h80M660 650h110M600 690h120M830 700h90M800 620h70", stroke="#c6e8f4", sw=5)
    y = 264 if balcony else 262
    boy = people.person(348, y, .4, age="teen", skin="tan", hair="curly", hair_colour="dark", top="tee", top_colour="#c8402f", legs="shorts", legs_colour="#2f6f8f", arms="reach")
    side = sc.deckchair(900, 590, 1) + sc.parasol(770, 590, .95, "#e2b53c")
    return d.page(sc.sky(kind="day"), sc.cloud(640, 110), sc.cloud(880, 200, .7), d.rect(0, 560, 1024, 208, "#dccfb4"), hotel() if balcony else tower(), pool, side, boy)
