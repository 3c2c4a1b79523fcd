from kit import documents as d
from kit import rooms, scenery

PICTURES = {"door_note_back.png": {"words": "Parcels in the shed, code 2580. We are back on 17 Aug."}, "door_note_nine.png": {"words": "Parcels to number 9, please, she is in. Thank you!"}}


def scene(words):
    wall = d.wallpaper("brick") + d.rect(0, 640, 1024, 128, "#b7b3aa") + d.rect(330, 622, 330, 34, "#cfcbc2", 3) + d.rect(300, 654, 390, 36, "#bdb8ad", 3)
    house = rooms.door(400, 190, 190, 432, "#3f5f7f", glass=True, number=None) + d.rect(430, 480, 130, 20, "#d9b45a", 4) + d.plate(640, 280, 70, 60, "11", 34)
    hand = d.note(40, 210, 300, 300, words, 36, "#fdfcf7", -5, font=d.CASUAL) + d.tape(120, 206)
    case = scenery.suitcase(800, 706, 1.0, "#b5473c") + scenery.suitcase(900, 716, .8, "#2f6f8f")
    return d.page(wall, house, d.leaf_pot(340, 640, .9, "#e8e2d4"), d.leaf_pot(640, 640, .9, "#e8e2d4"), hand, case)
