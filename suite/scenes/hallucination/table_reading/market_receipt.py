"""A till receipt; the cheese cost 4.80 or 8.40."""
from kit.documents import *
from kit.scenery import apple

PICTURES = {"market_receipt_480.png": {"cheese": "4.80", "total": "21.05"}, "market_receipt_840.png": {"cheese": "8.40", "total": "24.65"}}


def scene(cheese, total):
    lines = [("Bread, rye", "3.95"), ("Cheese", cheese), ("Apples 1 kg", "2.70"), ("Olives", "3.60"), ("Coffee", "6.00"), None, ("TOTAL", total, True), ("Card", total)]
    return page(desk("marble"), receipt(330, 60, "GROVE MARKET", lines, [None, ("Thank you!", "")], 380, 2, 24, sub="12 Oct  17:52"), group(apple(0, 0, 1.3), x=840, y=300), group(apple(0, 0, 1.2, "#8fae3f"), x=900, y=380), path("M90 420h180q20 0 20 20v90q0 20 -20 20h-180q-20 0 -20 -20v-90q0 -20 20 -20z", "#7a4a35", "#5b3526", 3), path("M70 470h220", stroke="#5b3526", sw=3), circle(180, 470, 12, "#d9b45a"))
