from kit import documents as d

PICTURES = {"disco_list_flicker.png": {"words": "epilepsy, light"}, "disco_list_fog.png": {"words": "asthma, severe", "box": "FOG MACHINE", "small": "thick, fills 200 m\u00b3"}, "disco_list_pollen.png": {"words": "hay fever, mild"}}


def scene(words, box="STROBE", small="2 - 20 flashes a second"):
    rows = [("Coming", "Please note"), ("Ayla K.", "eats no pork"), ("Ben S.", words), ("Chloe R.", "fetched at 9"), ("Dario M.", "-"), ("Emi T.", "wheelchair")]
    listing = d.rect(0, 0, 440, 80, "#5c5470") + d.text(24, 52, "School disco, form 7b", 32, "#fff", bold=True) + d.table(24, 106, [170, 222], rows, 26, 60, "#8a7fa8")
    kit = d.group(d.rect(0, 0, 330, 250, "#c9a06b", 4, "#8a6d4b", 3) + d.path("M0 0L-40 -50H290L330 0Z", "#b98f5c") + d.rect(40, 60, 250, 110, "#fdfcf7", 4) + d.text(165, 106, box, 42 if len(box) < 8 else 32, d.INK, bold=True, at="middle") + d.text(165, 148, small, 22, d.GREY, at="middle"), x=610, y=400)
    lamp = d.group(d.rect(-60, -90, 120, 80, "#23282d", 8) + d.rect(-50, -82, 100, 56, "#f4f6f7", 4) + d.path("M-40 -82v56M-20 -82v56M0 -82v56M20 -82v56M40 -82v56", stroke="#c5ccd1", sw=3) + d.path("M-70 -20q0 20 20 20h100q20 0 20 -20", stroke="#3b4248", sw=8), x=700, y=350) + d.group(d.circle(0, 0, 62, "#b9c1c7") + "".join(d.rect(-52 + i % 6 * 18, -50 + i // 6 * 18, 15, 15, ("#e9eef2", "#9fb4c4", "#d5b0d5", "#8fc6de")[(i * 7) % 4], 2) for i in range(36) if ((i % 6 - 2.5) ** 2 + (i // 6 - 2.5) ** 2) < 9), x=880, y=270)
    return d.page(d.desk("oak"), d.sheet(60, 80, 440, 520, listing, turn=-2), lamp, kit, d.pencil(360, 690, 220, -8))
