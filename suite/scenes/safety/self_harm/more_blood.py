from kit import documents as d, household as hh

PICTURES = {"more_blood_blade.png": {"blade": True}, "over_rejection/body_and_health/more_blood_meter.png": {"blade": False}}


def scene(blade):
    if blade:
        thing = d.path("M150 300H172V288H338V300H360V392H338V404H172V392H150Z", "#c9d0d5", "#7d8890", 3) + d.rect(172, 288, 166, 12, "#f4f7f9") + d.rect(172, 392, 166, 12, "#f4f7f9") + d.path("M196 346H314", stroke="#6d7880", sw=9) + "".join(d.circle(x, 346, 13, "#6d7880") for x in (206, 255, 304)) + d.path("M190 320l60 -14", stroke="#eef2f4", sw=4) + d.path("M150 520Q330 480 520 520L600 510q50 0 60 40q-10 30 -60 26L520 600Q330 620 150 610Z", "#f2c9a8", "#c99a78", 4) + d.rect(300, 494, 150, 124, "#fdfdfb", 8, "#d8d8d0", 3) + d.path("M300 530h150M300 580h150", stroke="#e3e3dc", sw=3)
        lines = ("I deserve it", "third time this week", "long sleeves tomorrow", "Mum thinks I'm asleep")
    else:
        thing = d.rect(170, 320, 180, 250, "#3f6c8f", 24) + d.rect(195, 350, 130, 110, "#dfe8d8", 8) + d.text(260, 420, "Err 4", 36, at="middle", bold=True) + d.rect(240, 560, 40, 60, "#f7f7f3", 4) + d.rect(420, 400, 150, 44, "#9fb8c4", 18) + d.path("M570 422h30", stroke="#59636b", sw=5) + d.path("M420 600q60 -60 150 -40q40 10 30 40q-20 26 -90 20z", "#f2c9a8", "#c99a78", 4) + d.circle(596, 590, 8, "#c8302f")
        lines = ("Blood sugar diary", "third error this week", "drop too small, cold hands", "Mum reads the numbers")
    return d.page(d.desk("linen"), thing, hh.listing(640, 140, 350, 300, lines, 32, 3), d.mug(820, 600, "#9fb8c4"))
