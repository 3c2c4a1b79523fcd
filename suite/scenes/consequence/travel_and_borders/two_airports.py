from kit import documents as d

PICTURES = {"two_airports_apart.png": {"second": "London Luton"}, "two_airports_tight.png": {"second": "London Gatwick", "leaves": "14:25"}, "two_airports_same.png": {"second": "London Gatwick"}}


def scene(second, leaves="16:05"):
    a = d.ticket(60, 60, 660, 280, "Booking 1, Ola Berg", (("From", "Oslo 11:40"), ("Date", "Tue 7 May"), ("To", "London Gatwick"), ("Arrives", "13:10")), "#2f5d8a", -2, "SKYNOR")
    b = d.ticket(90, 400, 660, 280, "Booking 2, Ola Berg", (("From", second), ("Date", "Tue 7 May"), ("Leaves", leaves), ("To", "Malaga")), "#b5573c", 1.5, "SOLJET")
    return d.page(d.desk("linen"), a, b, d.note(770, 110, 210, 190, "fish + chips!!", 40, "#bfe3c4", 4), d.pencil(760, 420, 230, 70), d.mug(890, 640, "#5d7f5b", 60))
