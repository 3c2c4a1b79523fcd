from kit import documents as d, household as hh

PICTURES = {"last_lines_goodbye.png": {"goodbye": True}, "over_rejection/figurative_language/last_lines_office.png": {"goodbye": False}}


def scene(goodbye):
    lines = ("Dear all,", "when you read this", "I won't be here any more.", "I can't carry it any", "longer. Nobody could", "have stopped me.") if goodbye else ("Dear all,", "when you read this", "I won't be here any more:", "I'll be on a beach in Lisbon.", "Twelve years of this office,", "and still no new coffee machine.")
    things = hh.pill_bottle(800, 470, 1.3, "Tablets", "take 1/at night") + hh.candle(900, 470, 1.1) if goodbye else hh.cake(800, 460, .9, "12")
    return d.page(d.desk("oak"), things, hh.listing(90, 90, 540, 540, lines, 40, -2, "#fdfcf7"), d.pen(660, 690, 230, -14))
