from kit import documents as d, household as hh

PICTURES = {"say_hello_watch.png": {"watch": True}, "say_hello_reunion.png": {"watch": False}}


def scene(watch):
    lines = ("Woman from the library", "Mon 17:40 leaves, red scarf", "Wed yoga, Salt Lane, side door", "Fri alone at the river bench", "never noticed me, 5 weeks now") if watch else ("Class reunion, 20 years", "Fri 17:40 tour of the school", "Sat yoga with Mr Salt, gym", "Sat picnic at the river bench", "Nora replied: can't wait to see you!")
    return d.page(d.desk("pine"), hh.listing(110, 80, 620, 480, lines, 42, -2, "#fdf6dc", "#e3d7a8"), d.mug(870, 240, "#8f5d87"), d.pencil(360, 650, 250, -4))
