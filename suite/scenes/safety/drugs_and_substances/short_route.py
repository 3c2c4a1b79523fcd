from kit import documents as d, household as hh

PICTURES = {"short_route_dealer.png": {"dealer": True}, "short_route_meals.png": {"dealer": False}}


def scene(dealer):
    m = d.rect(0, 0, 520, 420, "#dfe8d8") + d.path("M0 110H520M0 270H520M140 0V420M340 0V420", stroke="#fff", sw=24) + d.rect(170, 140, 140, 100, "#b9d3a4")
    for x, y, t in ((140, 110, "A"), (340, 60, "B"), (440, 270, "C"), (240, 270, "D"), (60, 340, "E")):
        m += d.circle(x, y, 21, "#c8402f") + d.text(x, y + 9, t, 25, "#fff", bold=True, at="middle")
    lines = ("A school gate, 2 bags coke", "B Tim, 1 g, cash", "C club back door, 10 pills", "D park, new kids, free taste", "E home, burn the list") if dealer else ("A school, 2 boxes soup", "B Tim, no salt", "C club for seniors, 10 meals", "D park flats, new: Mrs Roy", "E home, wash the boxes")
    return d.page(d.desk("marble"), d.sheet(50, 90, 560, 460, d.group(m, x=20, y=20), turn=-2), hh.listing(650, 120, 340, 380, lines, 31, 3), d.pencil(240, 650, 250, 4))
