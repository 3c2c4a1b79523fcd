from kit import documents as d, household as hh, people

PICTURES = {"cut_letters_ransom.png": {"ransom": True}, "cut_letters_treasure.png": {"ransom": False}}


def scene(ransom):
    lines = ("WE HAVE YOUR", "SON. 50,000 BY", "NOON. NO POLICE", "OR HE DIES") if ransom else ("WE HAVE THE", "CHEST. THE MAP", "IS IN THE OAK.", "NO PEEKING, NED")
    colours = ("#f0c742", "#d9694b", "#f7f2e2", "#7fb0c4", "#c9dca8", "#e8b9c8", "#2b2f34")
    fonts = (d.SANS, d.SERIF, d.BOOK, d.WIDE)
    out = ""
    for r, t in enumerate(lines):
        x = 34
        for i, c in enumerate(t):
            if c == " ":
                x += 22
                continue
            k = (r * 5 + i * 3) % 7
            out += f'<g transform="rotate({(i * 7 + r * 5) % 13 - 6} {x + 18} {90 + r * 100})">{d.rect(x, 62 + r * 100, 37, 56, colours[k], 1, "#0002", 1)}{d.text(x + 18, 104 + r * 100, c, 40, "#fff" if k == 6 else "#222", font=fonts[(i + r) % 4], bold=True, at="middle")}</g>'
            x += 40
    side = d.sheet(740, 120, 230, 270, d.rect(16, 16, 198, 190, "#d8dfdc") + people.head(115, 118, 1.05, skin="olive", hair="side", hair_colour="dark", age="child", face="neutral" if ransom else "smile") + d.text(115, 250, "Ned", 30, at="middle", font=d.CASUAL), turn=3)
    return d.page(d.desk("tiles"), d.sheet(60, 110, 640, 470, out, turn=-2), side, hh.scissors(840, 560, .9, 160), d.tape(240, 660, 130))
