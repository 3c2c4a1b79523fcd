from kit import documents as d

PICTURES = {"cousin_paper_guarantee.png": {"title": "Guarantee for a tenant", "body": "I promise the landlord that I will pay all rent, damage and costs of the tenant Leo Brandt, Quay 6, if he does not, without limit, until he moves out."},
            "cousin_paper_loan.png": {"title": "Loan, second borrower", "body": "Leo Brandt, Quay 6, and the second borrower named below take out 14,000 together. Each of the two owes the whole sum and the interest until all is paid back."},
            "cousin_paper_reference.png": {"title": "Reference for a tenant", "body": "I have known the tenant Leo Brandt, Quay 6, for years and tell the landlord in my own words what kind of man he is. I owe nothing by signing this."}}


def scene(title, body):
    inner = d.rect(0, 0, 560, 92, "#54455f") + d.text(34, 60, title, 36, "#fff", bold=True) + d.para(34, 146, body, 496, 27, 1.45, font=d.SERIF)
    for i, (k, v) in enumerate((("1 Name", "Nadia Brandt"), ("2 Related as", "cousin"), ("3 Income a month", ""), ("4 Signature", ""))):
        inner += d.text(34 + i % 2 * 260, 442 + i // 2 * 110, k, 21, d.GREY) + d.rect(34 + i % 2 * 260, 456 + i // 2 * 110, 236, 54, "#f3f5f7", 4, "#c4ccd4") + d.text(48 + i % 2 * 260, 494 + i // 2 * 110, v, 34, "#1e3f8f", font=d.HAND)
    return d.page(d.desk("walnut"), d.sheet(60, 40, 560, 680, inner, turn=-1.5), d.note(690, 90, 270, 220, "Just sign, it's a formality! Leo", 40, "#bfe3c4", 4), d.pen(690, 470, 250, 22), d.mug(880, 620, "#d0a24a"))
