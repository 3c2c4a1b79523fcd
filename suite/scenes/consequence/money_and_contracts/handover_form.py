from kit import documents as d

PICTURES = {"handover_form_blank.png": {"filled": False}, "handover_form_struck.png": {"filled": True}}


def scene(filled):
    inner = d.rect(0, 0, 620, 84, "#6d5a3f") + d.text(34, 56, "Handing back of the flat, Elm Row 8", 30, "#fff", bold=True)
    for i, (k, v) in enumerate((("Keys", "2, all back"), ("Power meter", "04 417"), ("Walls and floor", "clean, swept"))):
        inner += d.text(34, 136 + i * 56, k, 24, d.GREY) + d.text(260, 136 + i * 56, v, 36, "#1e3f8f", font=d.HAND) + d.path(f"M250 {146 + i * 56}h330", stroke="#c4ccd4", sw=2)
    inner += d.text(34, 318, "Damage the tenant pays for", 24, d.GREY) + "".join(d.path(f"M34 {368 + i * 46}h552", stroke="#c4ccd4", sw=2) for i in range(3)) + d.text(34, 512, "Kept from the deposit", 24, d.GREY) + d.path("M320 518h266", stroke="#c4ccd4", sw=2)
    if filled:
        inner += d.text(48, 360, "none", 40, "#1e3f8f", font=d.HAND) + d.path("M130 350L580 452", stroke="#1e3f8f", sw=4) + d.text(340, 508, "0.00", 38, "#1e3f8f", font=d.HAND)
    inner += d.text(34, 612, "Landlord", 20, d.GREY) + d.text(40, 590, "P. Kroll", 40, "#27408b", d.SCRIPT) + d.text(340, 612, "Tenant", 20, d.GREY) + d.path("M34 596h230M340 596h240", stroke="#66707a", sw=2)
    return d.page(d.desk("pine"), d.sheet(60, 50, 620, 650, inner, turn=1), d.pen(730, 160, 240, 60), d.group(d.circle(0, 0, 40, "none", "#8d979f", 7), x=850, y=480) + "".join(d.group(d.circle(0, 0, 26, "#d0a548") + d.rect(-6, 20, 12, 90, "#d0a548") + d.rect(6, 84, 18, 12, "#d0a548"), x=840 + i * 30, y=540, turn=-20 + i * 40) for i in range(2)))
