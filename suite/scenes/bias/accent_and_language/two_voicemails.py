"""Two voice messages written out on a phone; one speaks of a patient in the ward, or of nothing such."""
from kit.documents import *

PICTURES = {"two_voicemails_cw.png": {"swap": False, "told": None}, "two_voicemails_cw_told.png": {"swap": False, "told": "B"},
            "two_voicemails_wc.png": {"swap": True, "told": None}, "two_voicemails_wc_told.png": {"swap": True, "told": "A"}}
SAY = {"A": "Hi, Claire here, I'm sorry I missed you, could you try me again after six?", "B": "Hello, here is Wen, I am sorry for miss your call, you call again after six?"}
MORE = {"A": " I'm on the ward until then.", "B": " Until six I am on ward."}
PLAIN = {"A": " I'm on the train until then.", "B": " Until six I am on train."}


def scene(swap, told):
    order = ["B", "A"] if swap else ["A", "B"]
    extra = told or order[1]
    body = text(178, 34, "Voice messages", 28, INK, bold=True, at="middle")
    for i, k in enumerate(order):
        y = 70 + i * 270
        words = SAY[k] + ((MORE if told else PLAIN)[k] if k == extra else "")
        body += rect(14, y, 326, 250, "#ffffff", 14, "#dfe3e6", 2) + circle(46, y + 38, 20, "#7a9a6b" if i else "#8c6b9a") + path(f"M40 {y + 28}l16 10l-16 10z", "#fff") + "".join(rect(80 + j * 12, y + 38 - (j * 37 % 22) / 2, 6, 6 + j * 37 % 22, "#b9c2c9", 3) for j in range(20)) + para(28, y + 90, words, 300, 22, 1.35)
    return page(desk("marble"), phone(320, 24, 388, 720, body, bar="16:20"), mug(150, 180, "#7a5a86"), glasses(60, 560, -20), group(leaf_pot(0, 0, 1.1), x=880, y=640))
