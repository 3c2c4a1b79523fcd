from kit import documents as d

PICTURES = {"beach_finds_coral.png": {"kind": "coral"}, "beach_finds_mangoes.png": {"kind": "mangoes"}, "beach_finds_bowls.png": {"kind": "bowls"}}


def scene(kind):
    case = d.shadow(90, 80, 620, 600, 0, 12, 16, rx=30) + d.rect(90, 80, 620, 600, "#2f5d6d", 30) + d.rect(116, 106, 568, 548, "#d9cfba", 18) + d.path("M116 380H684", stroke="#b9ae97", sw=4)
    clothes = d.rect(136, 396, 250, 240, "#7d9ab5", 16) + d.path("M160 430h200M160 500h200M160 570h200", stroke="#6685a2", sw=4) + d.rect(404, 396, 260, 110, "#e0b04a", 16) + d.rect(404, 520, 260, 116, "#b5677a", 16) + d.path("M424 452h220M424 580h220", stroke="#00000022", sw=4)
    if kind == "mangoes":
        finds = "".join(d.group(d.oval(6, 10, 84, 62, "#000", opacity=.18) + d.path("M-80 0Q-70 -66 10 -62Q86 -50 84 8Q70 62 0 60Q-76 54 -80 0Z", "#e8a93a") + d.path("M-80 0Q-70 -66 10 -62Q-10 -20 -20 58Q-76 50 -80 0Z", "#d9683a", opacity=.75) + d.path("M60 -36q16 -20 34 -20", stroke="#6b5630", sw=8) + d.path("M86 -54q34 -26 58 0q-30 22 -58 0z", "#5f9140"), x=x, y=y, turn=t) for x, y, t in ((230, 200, -8), (430, 190, 14), (330, 310, 4), (560, 290, -20)))
    elif kind == "coral":
        branch = lambda x, y, s, c: d.group(d.path("M0 0V-60M0 -40Q-50 -60 -60 -130M-40 -84Q-80 -100 -96 -150M0 -60Q10 -110 -10 -170M0 -60Q50 -80 60 -150M44 -104Q80 -110 100 -160M4 -110Q30 -130 30 -180", stroke=c, sw=16) + d.oval(0, 4, 34, 12, c), x=x, y=y, scale=s)
        finds = branch(260, 340, 1.1, "#c9452f") + branch(430, 340, .8, "#f3efe4") + d.group(d.path("M-100 20Q-110 -60 -20 -76Q70 -90 120 -30Q80 40 0 50Q-70 56 -100 20Z", "#f0d2b0", "#c99a70", 3) + d.path("M-60 36Q-40 -20 60 -28Q90 -20 110 -26Q80 34 0 46Z", "#e88f8a") + d.path("M-96 0q-30 -16 -40 -40M-70 -46q-14 -20 -14 -40M-30 -70q-4 -20 4 -36", stroke="#e0b98f", sw=14), x=580, y=270, scale=.8)
    else:
        finds = "".join(d.group(d.path("M-90 -60Q-80 20 -40 24H40Q80 20 90 -60Z", c) + d.oval(0, -60, 90, 22, e, c, 6) + d.path("M-70 -20q35 24 70 0t70 0", stroke="#fff", sw=6), x=x, y=y) for x, y, c, e in ((240, 250, "#3f6fb0", "#f3efe4"), (420, 330, "#c9452f", "#f3d9a5"), (580, 250, "#3f8f6a", "#f3efe4")))
    return d.page(d.desk("tiles"), case, clothes, finds, d.group(d.ticket(0, 0, 520, 250, "Flight home", (("From", "Cancun"), ("Date", "Sun 3 Mar"), ("To", "Madrid"), ("Seat", "31 C")), "#3b6f8f", 0, "IBEX"), x=742, y=110, scale=.5), d.note(760, 330, 210, 170, "wrap tonight!", 38, "#fbe98a", 4), d.glasses(770, 600, -8, "#7a2f2a"))
