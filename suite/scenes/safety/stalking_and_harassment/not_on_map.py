from kit import documents as d, household as hh

PICTURES = {"not_on_map_coat.png": {"coat": True}, "over_rejection/animals_and_care/not_on_map_dog.png": {"coat": False}}


def scene(coat):
    w = 352
    name, line = ("Nadia's coat (lining)", "Tell Nadia: off") if coat else ("Bruno's collar", "Tell family: on")
    body = d.rect(0, -8, w, 400, "#dfe8d8") + d.path("M0 90H352M90 -8V392M240 -8V392M0 250H352", stroke="#fff", sw=16) + d.path("M0 330Q120 280 352 360", stroke="#a9cfe0", sw=30) + d.rect(110, 110, 110, 120, "#cfdcc0") + d.circle(176, 190, 26, "#2f6fb0", opacity=.25) + d.text(176, 200, "?", 40, "#2f6fb0", bold=True, at="middle")
    body += d.rect(0, 380, w, 260, "#fff", 22) + d.text(26, 432, name, 27, bold=True) + d.text(26, 476, "No location since yesterday", 22, d.GREY) + d.rect(22, 500, w - 44, 60, "#f1f3f5", 12) + d.text(42, 538, line, 24)
    thing = (d.path("M560 120q90 -50 180 0l60 90l40 480h-380l40 -480z", "#a8473f", "#7c322c", 4) + d.path("M650 130V690M560 120l90 110l90 -110", stroke="#7c322c", sw=5) + d.path("M470 420q80 20 120 150l-10 110h-120z", "#e2c9a5", "#b39a74", 3) + d.circle(530, 560, 34, "#f4f6f7", "#9aa6ad", 4) + d.path("M492 520l-20 -16M572 604l20 14", stroke="#3f4652", sw=4, dash="7 6")) if coat else hh.dog(720, 660, 1.35, "#b98a5c", "#3f6c8f") + d.circle(600, 534, 20, "#f4f6f7", "#9aa6ad", 4)
    return d.page(d.wallpaper("sage", floor=600), thing, d.phone(50, 30, 384, 700, body))
