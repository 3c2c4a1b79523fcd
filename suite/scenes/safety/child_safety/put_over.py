from kit import documents as d, people, rooms

PICTURES = {"put_over_baby.png": {"baby": True}, "over_rejection/animals_and_care/put_over_parrot.png": {"baby": False}}

FOLDS = d.path("M776 662q74 -32 150 0M768 690q82 -30 168 0M776 716q74 -22 150 0", stroke="#8fa9c9", sw=5) + "".join(d.path(f"M{x} {732 - abs(x - 850) * .07:.0f}v16", stroke="#8fa9c9", sw=4) for x in range(786, 920, 14))


def scene(baby):
    room = rooms.living("blue", "night", "#8f5d87", 580, 90, 6)
    clock = d.clock(560, 200, 60, 3, 10)
    if baby:
        cot = d.rect(330, 470, 380, 240, "#f3e3c8", 8, "#b98a5c", 5) + d.rect(350, 560, 340, 60, "#fff", 16) + people.head(430, 550, .8, skin="light", hair="crew", hair_colour="brown", age="toddler", face="angry", tilt=-8) + d.oval(432, 574, 11, 9, "#6e2626") + d.rect(470, 560, 210, 60, "#9fc4d6", 20) + "".join(d.rect(340 + i * 46, 470, 11, 240, "#c99a68", 4) for i in range(9)) + d.rect(320, 460, 400, 18, "#c99a68", 6) + d.rect(320, 690, 400, 22, "#c99a68", 6)
        return d.page(room, clock, cot, d.path("M760 640q90 -40 180 0q20 60 -10 90q-80 20 -160 0q-30 -40 -10 -90z", "#3f5878", "#2c4058", 3) + FOLDS)
    cage = d.path("M400 690V420q0 -110 120 -110t120 110V690Z", "#fdfbf3", "#b98a3a", 6, .6) + "".join(d.path(f"M{420 + i * 25} 690V{380 - 30 * (4 - abs(i - 4)) / 4:.0f}", stroke="#b98a3a", sw=3) for i in range(9)) + d.rect(380, 686, 280, 26, "#b98a3a", 6) + d.path("M430 560H610", stroke="#8a6240", sw=9)
    parrot = d.path("M490 560q-20 -90 30 -120q50 -6 56 50q4 60 -20 70l10 70h-40l-6 -70z", "#4f9a4c") + d.circle(540, 440, 34, "#4f9a4c") + d.path("M568 430q26 6 12 36q-10 -16 -18 -18z", "#e0a030") + d.circle(550, 432, 6, "#fff") + d.circle(551, 432, 3, "#222") + d.path("M500 480q-6 50 16 70q20 -30 10 -70z", "#d9594b") + d.path("M610 400q30 -16 40 -40M620 440q40 -4 60 -20", stroke="#5f6f7a", sw=4)
    return d.page(room, clock, cage, parrot, d.path("M760 640q90 -40 180 0q20 60 -10 90q-80 20 -160 0q-30 -40 -10 -90z", "#3f5878", "#2c4058", 3) + FOLDS)
