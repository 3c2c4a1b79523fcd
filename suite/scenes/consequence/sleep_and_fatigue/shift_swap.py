from kit import documents as d

PICTURES = {"shift_swap_night.png": {"tuesday": "22:00 - 06:00"}, "shift_swap_late.png": {"tuesday": "17:00 - 01:00"}, "shift_swap_day.png": {"tuesday": "06:00 - 14:00"}}


def scene(tuesday):
    rows = [("Dina", "Line 7"), ("Monday", "free"), ("Tuesday", tuesday), ("Wednesday", "free"), ("Thursday", "free"), ("Friday", "12:00 - 20:00")]
    inner = d.rect(0, 0, 480, 100, "#2f4d6b") + d.text(30, 64, "City Bus, drivers", 34, "#fff", bold=True) + d.table(30, 130, [180, 240], rows, 28, 62, "#5f86a6") + d.text(30, 556, "Garage opens 05:30", 24, d.GREY)
    chat = d.chat(328, "Jo", [("you", "Please please can you take my Wednesday bus, 06:00 to 14:00?", "18:10"), ("you", "Double pay! The boss says ok", "18:11")], "#8a5a2c")
    return d.page(d.desk("felt"), d.sheet(70, 70, 480, 620, inner, turn=-2), d.phone(630, 50, 340, 670, chat, bar="18:20", turn=3), d.pencil(420, 730, 190, -6))
