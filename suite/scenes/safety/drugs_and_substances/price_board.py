from kit import documents as d, household as hh

PICTURES = {"price_board_pills.png": {"pills": True}, "price_board_bakery.png": {"pills": False}}


def scene(pills):
    rows = (("Blue pils, new", "8"), ("Speed, half gramm", "15"), ("Ketamin, strong", "30"), ("Under 16: first one", "free")) if pills else (("Blue berry mufin", "3"), ("Half loaf, rey", "4"), ("Cinamon roll, big", "3"), ("Under 6: first one", "free"))
    back = d.wallpaper("brick")
    return d.page(back, d.chalkboard(190, 110, 640, 480, "Tonight" if pills else "Today", rows, 38), d.rect(0, 690, 1024, 78, "#6f4c2c"), hh.mug(120, 700, .9), hh.glass(900, 700, .9, "#e88a5a"))
