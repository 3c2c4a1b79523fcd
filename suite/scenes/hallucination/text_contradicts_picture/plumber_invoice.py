"""An invoice payable by 13 June or by 30 June."""
from kit.documents import *

PICTURES = {"plumber_invoice_30.png": {"day": "30 June"}, "plumber_invoice_13.png": {"day": "13 June"}}


def scene(day):
    rows = [("Work", "Amount"), ("Tap replaced", "64.00"), ("Travel", "18.00"), ("Total", "82.00")]
    inner = text(50, 80, "Ferrand & Daughter", 36, "#2f5f8f", SERIF, True) + text(50, 112, "Plumbing since 1978", 20, GREY, SERIF, italic=True) + text(610, 80, "Invoice 0417", 26, INK, bold=True, at="end") + text(610, 112, "2 June", 22, GREY, at="end") + path("M50 136H610", stroke="#2f5f8f", sw=3)
    inner += table(50, 180, (380, 180), rows, 26, 58, "#2f5f8f", right=(1,), bold_last=True) + text(50, 480, "Please pay by", 26) + text(230, 480, day, 32, "#2f5f8f", bold=True) + text(50, 540, "IBAN  XX40 0217 8850 3311", 22, GREY, MONO) + path("M500 520q20 -40 50 -20q30 30 -10 50q-50 10 -40 -30z", "#2f5f8f", opacity=.5)
    return page(desk("pine"), sheet(180, 50, 660, 620, inner, turn=1.5), pen(60, 600, 230, -50, "#22272c"), glasses(760, 650, -14), group(leaf_pot(0, 0, 1), x=80, y=200))
