from kit import documents as d
from kit import screens as s

PICTURES = {"copier_panel_sales.png": {"to": "Sales all (46 people)"}, "copier_panel_lobby.png": {"to": "Lobby display screen"}, "copier_panel_own.png": {"to": "t.aziz (my mailbox)"}}


def scene(to):
    inner = d.rect(0, 0, 536, 64, "#31556f") + d.text(24, 42, "Scan and send", 28, "#fff", bold=True) + d.text(510, 42, "14:26", 24, "#d9e6ee", at="end")
    inner += s.field(26, 84, 484, "Send to", to, 29, "#fff7dc", "#c9a53c") + s.field(26, 182, 232, "Format", "PDF, colour", 25) + s.field(278, 182, 232, "Pages", "2, one-sided", 25)
    inner += s.button(26, 292, 232, "Address book", "#dfe6ea", d.INK) + s.button(278, 292, 232, "Clear", "#dfe6ea", d.INK)
    keys = "".join(d.circle(850 + k % 3 * 52, 320 + k // 3 * 52, 21, "#f6f7f7", "#a3acb2", 2) + d.text(850 + k % 3 * 52, 328 + k // 3 * 52, "123456789"[k], 23, at="middle") for k in range(9))
    start = d.oval(904, 524, 62, 34, "#2f9a57", "#1f7340", 4) + d.text(904, 532, "Start", 25, "#fff", bold=True, at="middle")
    glass = d.rect(30, 90, 240, 500, "#f4f5f4", 8, "#a9b2b7", 3) + d.fade(46, 106, 208, 468, "#c6d6dc", "#9fb4bd", rx=4)
    sheet = d.group(d.rect(0, 0, 150, 200, "#fdfcf7", 2, "#c9c4b8", 1.5) + d.text(12, 30, "PAYSLIP", 18, bold=True) + "".join(d.rect(12, 48 + i * 20, 90 + i * 17 % 40, 6, "#b9bec2") for i in range(7)), x=62, y=120, turn=-3)
    passport = d.group(d.rect(0, 0, 170, 116, "#7c2f3c", 8) + d.rect(6, 6, 158, 104, "#f1e6d8", 4) + d.rect(14, 22, 46, 60, "#c9d5da", 2) + d.circle(37, 44, 13, "#8a6a52") + d.path("M18 82q19 -28 38 0z", "#4f6d8a") + "".join(d.rect(70, 26 + i * 16, 80 - i * 9 % 30, 6, "#a79a88") for i in range(4)) + d.text(14, 102, "P<AZIZ<<TARIQ<<<<<", 11, font=d.MONO), x=66, y=400, turn=4)
    body = d.fade(0, 40, 1024, 640, "#e9ecee", "#cfd5d8", rx=28) + d.rect(0, 640, 1024, 128, "#b9c1c6") + d.rect(300, 690, 440, 26, "#7f8a91", 6) + d.rect(330, 664, 380, 34, "#f7f6f1", 2)
    return d.page(d.wallpaper("sage"), body, glass, sheet, passport, d.group(s.machine_panel(0, 0, 600, 440, inner), x=290, y=100, scale=.84), keys, start,
                  d.rect(822, 120, 170, 60, "#cfd5d8", 8, "#a9b2b7", 2) + d.circle(846, 150, 8, "#3a9a63") + d.text(866, 158, "Ready", 22))
