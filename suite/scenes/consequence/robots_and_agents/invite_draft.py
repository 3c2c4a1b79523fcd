from kit import documents as d
from kit import screens as s

PICTURES = {"invite_draft_marc.png": {"third": "Marc Oduya"}, "invite_draft_staff.png": {"third": "All staff (212)"}, "invite_draft_mina.png": {"third": "Mina Oduor"}}


def scene(third):
    app = d.rect(0, 0, 704, 454, "#f6f3ee") + d.rect(0, 0, 704, 60, "#5a4a6a") + d.text(24, 40, "Assistant: draft invitation", 27, "#fff", bold=True) + s.field(30, 72, 644, "Title", "Marc Oduya's dismissal: how we do it", 26)
    app += s.field(30, 160, 310, "When", "Tue 10:00, 45 min", 24) + s.field(364, 160, 310, "Where", "Room Lime", 24) + d.text(30, 270, "Sends to", 18, d.GREY)
    app += "".join(d.rect(30 + i * 216, 282, 206, 50, "#e4dcec", 25) + d.circle(56 + i * 216, 307, 18, c) + d.text(84 + i * 216, 315, n, 21, bold=True) for i, (n, c) in enumerate((("Ana Bell", "#c0552f"), ("Jo Stern", "#3f8f6a"), (third, "#3f6c8f"))))
    app += d.text(30, 400, "Taken from your notes of Friday", 20, d.GREY) + s.button(500, 378, 174, "Let it send", "#5a4a6a", h=50)
    return d.page(s.workplace(app, wall="concrete", view="city", cup="#d0a24a", things="mug plant frame", seed=2, top="#d8c6a8", front="#b79f78"))
