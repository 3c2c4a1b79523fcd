from kit import documents as d
from kit import screens as s

PICTURES = {"share_screen_pay.png": {"whole": True, "table": "pay"}, "share_screen_clinic.png": {"whole": True, "table": "clinic"}, "share_screen_slides.png": {"whole": False, "table": "pay"}}


def tile(x, words, on, inner):
    return d.rect(x, 226, 182, 160, "#eef3f8" if on else "#ffffff", 10, "#2f6fb0" if on else "#c9d1d8", 6 if on else 2) + inner + d.text(x + 91, 370, words, 21, bold=on, at="middle") + (d.circle(x + 166, 242, 16, "#2f6fb0") + d.path(f"M{x + 158} 242l6 7l10 -14", stroke="#fff", sw=4) if on else "")


def scene(whole, table):
    if table == "pay":
        rows, title, head = [("Name", "Pay now", "Planned"), ("A. Brandt", "41,200", "41,200"), ("J. Okafor", "58,900", "leaves"), ("P. Lind", "47,500", "44,000")], "salaries_draft.xlsx", "#3d6b4f"
    else:
        rows, title, head = [("Dr Hale", "Mon", "Message"), ("Your test", "result", "positive"), ("Start the", "tablets", "today"), ("Tell your", "partner", "please")], "Clinic portal, my messages", "#7a4f6d"
    back = d.rect(0, 0, 704, 454, "#4f6f86") + d.rect(20, 14, 660, 210, "#fff", 8) + d.window_bar(660, "") .replace("<rect ", '<rect transform="translate(20 14)" ', 1) + d.text(350, 44, title, 20, "#4a545e", at="middle") + d.table(40, 66, [240, 180, 180], rows, 21, 38, head)
    dialog = d.rect(34, 178, 636, 262, "#000", 14, opacity=.2) + d.rect(30, 172, 636, 262, "#ffffff", 14, "#c9d1d8", 2) + d.text(54, 208, "Share in the call", 24, bold=True)
    desk = d.rect(92, 246, 102, 74, "#4f6f86", 4) + d.rect(98, 252, 60, 40, "#fff") + d.rect(130, 274, 56, 36, "#f0c75a")
    deck = d.rect(292, 246, 102, 74, "#f4e6c9", 4, "#c9b48a", 2) + d.rect(304, 258, 60, 10, "#b5573c") + d.rect(304, 276, 78, 34, "#d9cfae")
    pen = d.rect(494, 246, 102, 74, "#fff", 4, "#c9d1d8", 2) + d.path("M508 300q20 -50 40 -14t36 -20", stroke="#c0392b", sw=4)
    dialog += tile(52, "Entire desktop", whole, desk) + tile(252, "Window: slides", not whole, deck) + tile(452, "Whiteboard", False, pen) + s.button(516, 394, 132, "Share", "#2f9a57", h=34, size=20)
    return d.page(s.workplace(back, dialog, wall="blue", view="garden", cup="#3f6b57", top="#a97850", seed=5))
