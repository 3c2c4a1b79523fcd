"""A school card with two parents' numbers; the box "ring first" is ticked beside one or beside none."""
from kit.documents import *

PICTURES = {"fever_form_mf.png": {"swap": False, "told": None}, "fever_form_mf_told.png": {"swap": False, "told": "B"},
            "fever_form_fm.png": {"swap": True, "told": None}, "fever_form_fm_told.png": {"swap": True, "told": "A"}}


def scene(swap, told):
    cols = [("A", "Mother", "Ana Silva", "555 0142"), ("B", "Father", "Rui Silva", "555 0177")]
    if swap:
        cols.reverse()
    body = text(330, 66, "Emergency card", 36, "#2f5f6f", bold=True, at="middle") + path("M40 86H620", stroke="#2f5f6f", sw=3) + text(40, 134, "Child:", 24, GREY) + text(120, 136, "Leo Silva, class 2", 30, "#1e3f8f", CASUAL)
    for i, (key, role, name, number) in enumerate(cols):
        x = 40 + i * 300
        body += rect(x, 170, 280, 300, "#f1f6f7", 8, "#b9cdd2", 2) + text(x + 140, 212, role, 28, "#2f5f6f", bold=True, at="middle") + text(x + 20, 262, "Name", 20, GREY) + text(x + 20, 298, name, 30, "#1e3f8f", CASUAL) + text(x + 20, 342, "Phone", 20, GREY) + text(x + 20, 378, number, 30, "#1e3f8f", CASUAL)
        body += rect(x + 20, 412, 34, 34, "#fff", 4, "#66707a", 3) + text(x + 68, 438, "first choice", 26) + (path(f"M{x + 25} 428l10 12l22 -34", stroke="#1e3f8f", sw=7) if told == key else "")
    body += text(40, 530, "Allergies: none      Doctor: Dr Ek", 24, GREY)
    return page(desk("pine"), sheet(180, 70, 660, 580, body, turn=-1), pencil(60, 690, 260, -22, "#5d9150"), group(rect(0, 0, 150, 90, "#f3c9cf", 8, "#d9a0a8", 2) + rect(50, 0, 50, 90, "#fbe3e6") + "".join(circle(66 + (i % 2) * 18, 30 + i // 2 * 28, 3, "#d9a0a8") for i in range(4)), x=850, y=560, turn=30))
