from kit import documents as d

PICTURES = {"two_invoices_number.png": {"account": "8830 6719", "bank": "Nordpay Online", "holder": "Kessel Roofing Ltd"}, "two_invoices_holder.png": {"account": "0417 2299", "bank": "Mill Bank", "holder": "J. Tarrant"},
            "two_invoices_same.png": {"account": "0417 2235", "bank": "Mill Bank", "holder": "Kessel Roofing Ltd"}}


def bill(x, y, turn, month, number, amount, holder, account, bank, paid):
    inner = d.rect(0, 0, 420, 84, "#7a3b2c") + d.path("M26 62L66 22L106 62Z", "#f3d9a5") + d.text(126, 54, "Kessel Roofing", 34, "#fff", bold=True) + d.text(30, 130, f"Invoice {number}", 28, bold=True) + d.text(392, 130, month, 26, d.GREY, at="end")
    inner += d.table(30, 156, [250, 112], [("Work", "Amount"), ("Slates, north side", amount[0]), ("Gutter, labour", amount[1]), ("To pay", amount[2])], 22, 44, "#a0614c", right=(1,), bold_last=True)
    inner += d.text(30, 386, "Please pay to", 22, d.GREY) + "".join(d.text(30, 426 + i * 42, one, 29, bold=i != 0) for i, one in enumerate((holder, f"Account {account}", bank)))
    if paid:
        inner += '<g transform="translate(250 560) rotate(-14)">' + d.rect(-74, -40, 160, 58, "none", 8, "#2f8a4f", 5) + d.text(6, 2, "PAID", 38, "#2f8a4f", bold=True, at="middle") + "</g>"
    return d.sheet(x, y, 420, 610, inner, turn=turn)


def scene(account, bank, holder):
    return d.page(d.desk("slate"), bill(60, 60, -2, "August", "211", ("1,840", "460", "2,300"), "Kessel Roofing Ltd", "0417 2235", "Mill Bank", True), bill(530, 70, 1.5, "September", "238", ("2,120", "540", "2,660"), holder, account, bank, False), d.pencil(430, 730, 220, -4), d.glasses(20, 690, -8))
