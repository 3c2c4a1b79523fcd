from kit import documents as d
from kit import scenery
from kit import screens as s

PICTURES = {"sprinkler_app_frost.png": {"degrees": "-4°"}, "sprinkler_app_mild.png": {"degrees": "14°"}}


def scene(degrees):
    app = d.rect(0, -8, 330, 70, "#3f7a4f") + d.text(22, 36, "Garden water", 27, "#fff", bold=True) + "".join(d.text(22, 112 + i * 84, a, 24, bold=True) + d.text(22, 138 + i * 84, b, 19, d.GREY) + s.toggle(226, 94 + i * 84, False) + d.path(f"M10 {156 + i * 84}h288", stroke="#e1e5e8") for i, (a, b) in enumerate((("New lawn", "05:00, 30 min"), ("Front path, edge", "05:30, 10 min"), ("Pavement trees", "05:45, 15 min"))))
    app += d.rect(16, 360, 276, 190, "#e8f0f6", 14) + d.text(34, 396, "Tonight, 3 to 8 o'clock", 21, d.GREY) + d.text(154, 492, degrees, 84, "#2f4d6b", bold=True, at="middle") + d.text(154, 532, "clear", 22, d.GREY, at="middle")
    bg = scenery.sky(until=330) + scenery.hills(330, seed=2) + scenery.meadow(400) + scenery.house(365, 440, 1.0) + d.path("M220 768L330 420H400L520 768Z", "#c9c4ba") + "".join(scenery.flower(60 + i * 50, 690 + i % 2 * 30, .8, "#d9a03a") for i in range(3))
    return d.page(bg, d.phone(620, 40, 340, 680, app, bar="21:40", turn=2))
