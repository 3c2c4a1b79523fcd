from kit import documents as d
from kit import screens as s

PICTURES = {"mail_rule_word.png": {"rule": "Subject contains: offer"}, "mail_rule_sun.png": {"rule": "Subject contains: sun"}, "mail_rule_sender.png": {"rule": "Sender is: sunnyshades"}}
MAILS = (("SunnyShades", "LAST OFFER! Sunglasses -70%", "09:02", "#e0a030"), ("Hartmann Studio", "Our offer: junior designer, reply by Friday", "08:40", "#3f6c8f"), ("SunnyShades", "Mega offer ends tonight", "Yesterday", "#e0a030"), ("Granny Ilse", "Sunday cake?", "Yesterday", "#8a5a86"))


def scene(rule):
    left = d.window_bar(704, "Post, inbox") + "".join(s.row(8, 54 + i * 74, 688, who, what, when, col, 21, h=70) for i, (who, what, when, col) in enumerate(MAILS))
    box = d.rect(150, 226, 424, 216, "#000", 12, opacity=.18) + d.rect(142, 218, 424, 216, "#fffdf5", 12, "#c9b887", 3) + d.text(166, 254, "New rule", 24, bold=True) + d.rect(166, 270, 376, 46, "#ffffff", 6, "#c9b887", 2) + d.text(180, 301, rule, 24) + d.text(166, 350, "Then: delete for good", 24, "#a33327") + s.button(166, 374, 170, "Save", "#7d8890", h=44) + s.button(356, 374, 186, "Save and run", "#2f6fb0", h=44)
    return d.page(s.workplace(left, d.group(box, x=126), wall="ochre", view="rain", cup="#5f7f9d", top="#8f9aa0", front="#6d7a82", things="mug frame", seed=1))
