"""A till receipt, whole or torn above the total."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"torn_bill_whole.png": {"whole": True}, "torn_bill_torn.png": {"whole": False}}


def scene(whole):
    lines = [("2 Pasta", "23.00"), ("1 Salad", "8.50"), ("1 Tiramisu", ""), ("2 Wine", "")] if not whole else [("2 Pasta", "23.00"), ("1 Salad", "8.50"), ("1 Tiramisu", "6.50"), ("2 Wine", "11.00"), None, ("TOTAL", "49.00", True), None, ("Grazie!", "")]
    return page(desk("linen"), receipt(320, 70, "DA PIA", lines[:4] if not whole else lines, (), 380, -2, 27, torn_at=None if whole else 210, sub="Table 9   14 Mar"), oval(820, 560, 120, 120, "#ffffff", "#c9cdd0", 3), oval(820, 560, 80, 80, "#f4f4f2", "#dfe2e4", 2), path("M790 540q30 -20 60 10", stroke="#8a4a2c", sw=10), path("M120 200v300M104 200v90M136 200v90M104 290h32", stroke="#8f989e", sw=9), path("M210 200q26 60 0 120v180", stroke="#8f989e", sw=11), pen(640, 700, 200, -10, "#1f2428"))
