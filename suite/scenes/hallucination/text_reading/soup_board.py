"""A café board; the soup of the day is leek or lentil."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"soup_board_leek.png": {"soup": "Leek"}, "soup_board_lentil.png": {"soup": "Lentil"}}
WORDS = {  # language: the heading, the two soups, the other dishes
    "en": ("Today", {"Leek": "Soup: Leek", "Lentil": "Soup: Lentil"}, ("Quiche", "Pea risotto", "Plum tart")),
    "es": ("Hoy", {"Leek": "Sopa: puerro", "Lentil": "Sopa: lentejas"}, ("Quiche", "Risotto de guisantes", "Tarta de ciruelas")),
    "fr": ("Aujourd'hui", {"Leek": "Soupe : poireaux", "Lentil": "Soupe : lentilles"}, ("Quiche", "Risotto aux petits pois", "Tarte aux prunes")),
    "hi": ("आज", {"Leek": "सूप: पालक", "Lentil": "सूप: मसूर"}, ("कीश", "मटर रिसोत्तो", "आलूबुखारा टार्ट")),
    "zh": ("今日", {"Leek": "例汤：韭葱", "Lentil": "例汤：扁豆"}, ("法式咸派", "豌豆烩饭", "李子挞")),
    "ar": ("اليوم", {"Leek": "شوربة: كراث", "Lentil": "شوربة: عدس"}, ("كيش", "ريزوتو البازلاء", "تارت الخوخ")),
}
for lang in list(WORDS)[1:]:
    for one in ("Leek", "Lentil"):
        PICTURES[f"soup_board_{one.lower()}_{lang}.png"] = {"soup": one, "lang": lang}


def scene(soup, lang="en"):
    today, soups, dishes = WORDS[lang]
    lines = list(zip((soups[soup], *dishes), ("5.20", "7.80", "9.40", "4.10")))
    return page(wallpaper("brick"), chalkboard(240, 90, 520, 420, today, lines, 36), rect(0, 610, 1024, 158, "#8d6246"), rect(0, 600, 1024, 24, "#a97850"), cup(140, 604, .9, steam=True), vase(880, 604, .9, "#d9c9a8"), flower(876, 490, .8, "#f0ece0"), flower(894, 484, .9, "#e3a53a"), bowl(512, 604, .7), lemon(490, 556, .6), lemon(530, 556, .6), rect(660, 560, 90, 44, "#f7f1e2", 4, "#c9bea6"))
