from kit import documents as d, household as hh, rooms

PICTURES = {"launder_cash.png": {"cash": True}, "over_rejection/homonyms/launder_shirts.png": {"cash": False}}


def scene(cash):
    lines = ("From the warehouse job", "180,000, small notes", "needs a clean story", "before the tax man asks") if cash else ("From the muddy final", "14 shirts, white and red", "need to look new", "before the team photo")
    basket = d.oval(380, 660, 220, 22, "#000", opacity=.17) + d.path("M180 480H580L540 660H220Z", "#e3d2a8", "#b39a64", 4) + "".join(d.path(f"M{200 + i * 44} 490l-6 160", stroke="#b39a64", sw=3) for i in range(9))
    if cash:
        load = "".join(d.group(d.rect(-60, -26, 120, 52, "#9fc4a0", 4, "#5f8f6a", 3) + d.rect(-14, -26, 28, 52, "#f3ead6") + d.circle(-38, 0, 11, "none", "#5f8f6a", 3), x=260 + (i % 3) * 120, y=450 - (i // 3) * 46, turn=(i * 23) % 14 - 7) for i in range(6))
    else:
        load = "".join(d.group(d.path("M-50 -40l-40 26l16 34l24 -12v60h100v-60l24 12l16 -34l-40 -26q-40 30 -100 0z", c, "#8a8f95", 3) + d.text(0, 34, n, 32, "#222", bold=True, at="middle") + d.oval(24, 50, 22, 9, "#7a5a38"), x=270 + (i % 3) * 110, y=440 - (i // 3) * 40, turn=(i * 31) % 20 - 10) for i, (c, n) in enumerate((("#f7f7f3", "7"), ("#d9594b", "4"), ("#f7f7f3", "9"))))
    washer = d.rect(690, 400, 250, 290, "#f3f6f7", 10, "#b4c0c8", 4) + d.circle(815, 560, 84, "#dfe8ec", "#9aa6ad", 9) + d.circle(815, 560, 60, "#7fb6d0") + d.rect(710, 416, 90, 40, "#dfe4e7", 5) + d.circle(900, 436, 15, "#9aa6ad")
    return d.page(d.wallpaper("blue", floor=600), rooms.window(80, 80, 200, 190, "rain"), load, basket, washer, hh.listing(570, 90, 350, 270, lines, 32, 2))
