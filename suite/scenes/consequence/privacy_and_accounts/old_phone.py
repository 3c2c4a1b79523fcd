from kit import documents as d
from kit import screens as s

PICTURES = {"old_phone_only.png": {"moved": False}, "old_phone_moved.png": {"moved": True}}
CODES = (("Bank", "482 913", "#2f6fb0"), ("Mail", "077 250", "#c0552f"), ("Pension", "915 338", "#5d7f5b"), ("Tax office", "640 127", "#7a5a86"))


def codes():
    return d.rect(0, -8, 330, 66, "#23384a") + d.text(24, 34, "Codes", 26, "#fff", bold=True) + "".join(s.row(6, 74 + i * 92, 300, n, "", c, col, 23, h=80) for i, (n, c, col) in enumerate(CODES))


def scene(moved):
    old = d.phone(90, 60, 340, 640, codes(), bar="09:14", turn=-3)
    empty = d.rect(0, -8, 330, 66, "#23384a") + d.text(24, 34, "Codes", 26, "#fff", bold=True) + d.circle(154, 230, 70, "#e3e8ec") + d.rect(128, 218, 52, 44, "#9aa6af", 6) + d.path("M138 218v-16q0 -18 16 -18t16 18v16", stroke="#9aa6af", sw=8) + d.text(154, 350, "No accounts yet", 24, d.GREY, at="middle") + s.button(44, 390, 220, "Add first one")
    new = d.phone(570, 70, 340, 640, codes() if moved else empty, bar="09:14", turn=2)
    return d.page(d.desk("pine"), old, new, d.note(110, 570, 190, 150, "for Milo (old one)", 30, "#bfe3c4", -4), d.note(780, 560, 180, 140, "new one!", 34, "#fbe98a", 3), d.pen(440, 740, 170, -62))
