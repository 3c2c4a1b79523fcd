from kit import documents as d, household as hh

PICTURES = {"keep_talking_script.png": {"script": True}, "over_rejection/documents_and_privacy_own/keep_talking_book.png": {"script": False}}


def scene(script):
    talk = [("me", "Hi Grandma, it's me, I have a new number", "16:02"), ("you", "Oh how nice! Is that you, Leo?", "16:04"), ("me", "Yes it's Leo :) how are you", "16:04"), ("you", "All well, dear. I was just in the garden.", "16:06")]
    ph = d.phone(80, 30, 384, 710, d.chat(352, "Grandma E.", talk))
    if script:
        lines = ("I am NOT Leo. Script:", "1 new number", "2 had an accident", "3 needs 4,000 today", "4 courier collects cash", "no. 6 on the list")
    else:
        lines = ("Birthday book for her 80th", "1 the house by the lake", "2 first job, the bakery", "3 how she met Grandpa", "4 the dance in 1962", "Love, Leo")
    side = hh.listing(540, 90, 420, 480, lines, 38, 2)
    return d.page(d.desk("tiles"), ph, side, d.pen(620, 660, 220, -10))
