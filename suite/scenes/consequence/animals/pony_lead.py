"""A pony to be led: the rope is wound round the hand, or folded in loops that lie in it."""
from kit import rooms
from kit.documents import *
from kit.outdoors import pony

PICTURES = {"pony_lead_wound.png": {"wound": True}, "pony_lead_folded.png": {"wound": False}}


def rope_line(d, w=22):
    return path(d, stroke="#8a6a35", sw=w + 4) + path(d, stroke="#d9bb78", sw=w) + path(d, stroke="#b08d4a", sw=w, dash="3 13", cap="butt", opacity=.8)


def scene(wound):
    back = fade(0, 0, 1024, 430, "#b9d6ea", "#f1f1e2") + rooms.cloud(260, 80) + rooms.cloud(860, 110, .7) + path("M0 380Q260 320 560 372T1024 350V450H0Z", "#93bf80") + fade(0, 420, 1024, 348, "#b3c97f", "#83a654") + path("M380 768Q560 600 700 520T900 430H940Q820 540 780 600T700 768Z", "#d9c79b") + rooms.fence(0, 1040, 446, 70)
    flag = rect(110, 300, 6, 150, "#8a623d") + path("M116 304h90l-20 24l20 24h-90z", "#c0392b")
    sleeve = path("M-40 800Q60 700 210 640L290 730Q170 790 100 830Z", "#7a5a86", "#5c4267", 4)
    base, dark = "#f2c9a8", "#dda983"
    fist = path("M200 640Q230 560 300 540Q380 520 420 560Q450 600 430 660Q410 720 350 736Q280 750 240 720Q206 700 200 640Z", base, dark, 4)
    fingers = "".join(path(f"M{330 + i * 8} {556 + i * 42}q70 -18 96 6q10 26 -12 34q-50 10 -90 2z", base, dark, 3) for i in range(4))
    thumb = path("M262 590q40 -50 110 -42q24 12 8 34q-50 6 -76 44z", base, dark, 3)
    run = rope_line("M424 610Q560 580 530 376")
    if wound:
        loops = "".join(rope_line(f"M{236 + k * 34} {566 - k * 12}Q{214 + k * 34} {660} {262 + k * 34} {742 - k * 6}") for k in range(4))
        tail = rope_line("M262 742Q230 790 300 810")
        hand = sleeve + fist + fingers + run + tail + loops + thumb
    else:
        # flat, parallel folds that stick out of the fist on both sides, held in the middle like a folded newspaper
        xs = [250 + k * 34 for k in range(6)]
        turns = "".join(f"Q{xs[k]} {(410, 880)[k % 2]} {(xs[k] + xs[k + 1]) // 2} {(410, 880)[k % 2]}Q{xs[k + 1]} {(410, 880)[k % 2]} {xs[k + 1]} {(440, 850)[k % 2]}V{(850, 440)[k % 2]}" for k in range(5))
        folds = rope_line(f"M{xs[0]} 850V440" + turns, 18)
        hand = group(folds, x=0, y=0) + sleeve + fist + run + fingers + thumb
    return page(back, flag, pony(760, 690, 1.5, "#b5763f", "#f2e3c4", halter="#2f6fb0"), hand)
