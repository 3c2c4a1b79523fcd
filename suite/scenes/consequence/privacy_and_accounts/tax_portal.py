from kit import documents as d
from kit import screens as s

PICTURES = {"tax_portal_firm.png": {"mail": "lena.park@harlow-works.com"}, "tax_portal_own.png": {"mail": "lena.park@postbox.net"}}


def scene(mail):
    form = d.rect(0, 0, 704, 454, "#f4f7f5") + d.rect(0, 0, 704, 62, "#2f5d50") + d.text(24, 41, "State tax portal: new account", 27, "#fff", bold=True)
    form += s.field(30, 78, 310, "Name", "Lena Park", 24) + s.field(364, 78, 310, "Tax number", "44 170 2296", 24) + s.field(30, 168, 644, "Mail for signing in, letters and new passwords", mail, 26) + s.field(30, 258, 310, "Street", "Alder Way 3", 24) + s.field(364, 258, 310, "Post code", "", 24, "#fff3f0", "#c9685a")
    form += s.tick(30, 384, "Send letters by mail only, never on paper", True, 22) + s.button(520, 396, 154, "Save", "#2f9a57", h=44)
    return d.page(s.workplace(form, wall="sage", view="city", cup="#b9543f", seed=9), d.group(d.badge(0, 0, "L. Park", "Harlow Works", "#7a3b2c", turn=-7, org="STAFF"), x=176, y=618, scale=.62))
