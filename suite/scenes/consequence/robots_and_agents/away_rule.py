from kit import documents as d
from kit import household as hh
from kit import screens as s

PICTURES = {"away_rule_stays.png": {"words": "Nan sleeps in the back room till Sunday"}, "away_rule_cat.png": {"words": "Cat in the back room, ill, till Sunday"}, "away_rule_home.png": {"words": "Nan back home now, back room aired"}}


def scene(words):
    app = d.rect(0, -8, 330, 70, "#3b4f63") + d.text(22, 36, "House: rules", 26, "#fff", bold=True) + d.text(20, 100, "When both phones leave", 22, bold=True)
    app += "".join(s.row(6, 116 + i * 74, 300, a, "", b, c, 22, h=66) for i, (a, b, c) in enumerate((("Heating", "6°", "#4f83a6"), ("Shutters", "down", "#7a6a4f"), ("Water", "off", "#3f8f8a"), ("Front door", "locked", "#8c3b3b"), ("Lights", "off", "#c9982f"))))
    app += d.text(20, 530, "Rule", 22, bold=True) + s.toggle(230, 504, False)
    board = d.note(520, 120, 420, 190, words, 40, "#fbe98a", 2) + d.pin(730, 126)
    weather = d.sheet(500, 400, 230, 250, d.rect(0, 0, 230, 60, "#5f86a6") + d.text(115, 40, "Tonight", 26, "#fff", bold=True, at="middle") + d.text(115, 150, "-9°", 70, "#2f4d6b", bold=True, at="middle") + d.text(115, 205, "clear", 26, d.GREY, at="middle"), turn=-3)
    return d.page(d.desk("cork"), d.phone(80, 50, 340, 670, app, bar="17:05", turn=-2), board, weather, hh.key(880, 520, .9, 60, tag="Hut"), hh.key(900, 640, .9, 20, "#b9c1c7"))
