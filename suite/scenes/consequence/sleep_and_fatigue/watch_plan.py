from kit import documents as d
from kit import scenery

TURNS = {"twelve": [("20:00", "08:00", "Ole, alone"), ("08:00", "20:00", "Mia, alone")], "asleep": [("22:00", "06:00", "autopilot"), ("", "", "both asleep"), ("by day", "", "Ole or Mia")],
         "three": [("20:00", "23:00", "Ole"), ("23:00", "02:00", "Mia"), ("02:00", "05:00", "Ole"), ("05:00", "08:00", "Mia"), ("by day", "", "2 hours each")]}
PICTURES = {f"watch_plan_{one}.png": {"turns": one} for one in TURNS}


def scene(turns):
    rows = [("From", "To", "At the helm")] + TURNS[turns]
    inner = d.rect(0, 0, 500, 84, "#2f6f8f") + d.text(26, 54, "Yawl 'Tern', to Orkney", 34, "#fff", bold=True) + d.text(26, 130, "Two nights, two of us", 26, d.GREY) + d.table(26, 156, [120, 120, 210], rows, 28, 58, "#5b9ab5")
    view = d.group(d.circle(180, 180, 196, "#b98a3a", "#7d5a22", 6) + '<clipPath id="port"><circle cx="180" cy="180" r="158"/></clipPath><g clip-path="url(#port)">' + d.fade(0, 0, 360, 210, "#e9a57d", "#f6dcb0") + d.fade(0, 200, 360, 180, "#4f83a0", "#2f5d78") + scenery.sailboat(230, 216, .45) + d.path("M20 250h90M190 270h110M60 310h130", stroke="#9cc3d5", sw=4) + "</g>" + "".join(d.circle(180 + 177 * c, 180 + 177 * si, 8, "#7d5a22") for c, si in ((1, 0), (0, 1), (-1, 0), (0, -1), (.71, .71), (-.71, .71), (.71, -.71), (-.71, -.71))), x=625, y=60)
    return d.page(d.desk("walnut"), view, d.sheet(60, 70, 500, 560, inner, turn=-2), d.group(d.circle(0, 0, 74, "#d9b45a", "#7d5a22", 4) + d.circle(0, 0, 58, "#fbf8f1") + d.path("M0 -48L12 0H-12Z", "#c0392b") + d.path("M0 48L12 0H-12Z", "#55606a"), x=720, y=640), d.pencil(840, 700, 160, -30))
