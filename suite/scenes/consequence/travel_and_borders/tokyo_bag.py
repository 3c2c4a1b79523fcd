from kit import documents as d
from kit import household as hh
from kit import rooms

PICTURES = {"tokyo_bag_amphetamine.png": {"label": "AMPHETAMINE"}, "tokyo_bag_hemp.png": {"label": "HEMP OIL + THC", "sub": "sleep drops, 10 ml"}, "tokyo_bag_cetirizine.png": {"label": "CETIRIZINE"}}


def scene(label, sub="10 mg, 30 tablets"):
    bg = d.wallpaper("sage") + rooms.window(80, 100, 230, 240, "night", "#8a5a86") + rooms.frame(420, 130, 150, 120, 1)
    shelf = d.rect(360, 520, 640, 20, "#9b744c", 3) + d.rect(370, 540, 620, 8, "#000", opacity=.15)
    box = d.rect(560, 420, 210, 100, "#fdfcf7", 4, "#b9c1c7", 2) + d.rect(560, 420, 210, 26, "#b5473c", 4) + d.text(665, 480, label, 24, d.INK, bold=True, at="middle") + d.text(665, 506, sub, 18, d.GREY, at="middle")
    things = d.rect(400, 440, 60, 80, "#3f6c8f", 8) + d.rect(410, 420, 40, 24, "#23282d", 4) + d.text(430, 490, "SUN", 20, "#fff", bold=True, at="middle") + d.rect(480, 470, 60, 50, "#e9c9a0", 10) + d.text(510, 502, "soap", 17, at="middle") + d.rect(800, 458, 90, 62, "#2c3238", 8) + d.path("M820 458v-22M868 458v-22", stroke="#b9c1c7", sw=8) + d.rect(912, 400, 22, 120, "#bfe3c4", 8) + d.rect(940, 410, 18, 110, "#e0685c", 8)
    return d.page(bg, shelf, box, things, rooms.front(600, top="#d8c6a8", body="#b79f78", lip=60), d.group(d.ticket(0, 0, 560, 250, "Boarding pass, Devi Roy", (("From", "Helsinki"), ("Date", "Wed 9 Oct"), ("To", "Tokyo"), ("Gate", "44")), "#8a2f52", -2, "FINLINE"), x=30, y=420, scale=.56), hh.suitcase(240, 740, .95, "#4f6d3f"), hh.backpack(480, 740, .75, "#3f6c8f"))
