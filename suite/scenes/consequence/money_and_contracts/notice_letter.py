from kit import documents as d
from kit import screens as s

PICTURES = {"notice_letter_september.png": {"by": "30 September"}, "notice_letter_registered.png": {"by": "31 October, by registered post only"}, "notice_letter_october.png": {"by": "31 October"}}


def scene(by):
    body = f"Membership of Mr Piet Vos, 39.00 a month. The term ends on 31 December. Your notice must be in our hands by {by}. Otherwise the contract runs on for another 24 months."
    return d.page(d.desk("oak"), d.letter(40, 44, 560, 660, "Castle Street Fitness", body, "K. Moss", 29, -1, date="Your contract", foot="Castle Street 9"), s.day_page(680, 50, "Friday", 27, "September", turn=3),
                  d.envelope(628, 370, 350, 262, "Castle Fitness\nCastle St 9\nLeeds", "", 4, size=27), d.pen(690, 690, 230, -14), d.mug(950, 330, "#5f7f9d", 46))
