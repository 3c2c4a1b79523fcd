from kit import documents as d
from kit import household as hh
from kit import outings

PICTURES = {"checklist_flight_new.png": {"name": "Nora Lindqvist"}, "checklist_flight_expired.png": {"name": "Nora Petrov", "until": "31 MAY 2025"}, "checklist_flight_old.png": {"name": "Nora Petrov"}}


def scene(name, until="12 MAR 2031"):
    invite = d.sheet(600, 60, 330, 300, d.path("M165 60q-40 -40 -60 0t60 70q80 -30 60 -70t-60 0z", "#d98a95") + d.text(165, 190, "Nora & Sven", 40, "#7a3f52", d.SCRIPT, at="middle") + d.text(165, 236, "wedding, Saturday 7 June", 23, "#7a3f52", at="middle") + d.text(165, 270, "St Olav, 14:00", 21, d.GREY, at="middle"), turn=3, paper="#fdf3f0")
    return d.page(d.desk("linen"), outings.passport_page(60, 60, "NORA PETROV", until=until, turn=-3, s=1.1, skin="#f2c9a8", hair="#8a4f2a"), invite, d.ticket(60, 430, 620, 280, "Flight, Sun 8 June 2025", (("Passenger", name), ("To", "Lisbon"), ("Leaves", "09:20"), ("Seat", "12 A")), "#3f7f7a", 2, "LUSO"), hh.listing(730, 410, 240, 300, ("Packing", "sun cream", "adapter", "book"), 30, -2))
