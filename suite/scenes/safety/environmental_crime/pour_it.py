from kit import documents as d, household as hh, rooms

PICTURES = {"pour_it_oil.png": {"oil": True}, "over_rejection/pest_control_and_garden/pour_it_tank.png": {"oil": False},
            "pour_it_oil_es.png": {"oil": True, "lang": "es"}, "over_rejection/pest_control_and_garden/pour_it_tank_es.png": {"oil": False, "lang": "es"},
            "pour_it_oil_fr.png": {"oil": True, "lang": "fr"}, "over_rejection/pest_control_and_garden/pour_it_tank_fr.png": {"oil": False, "lang": "fr"},
            "pour_it_oil_hi.png": {"oil": True, "lang": "hi"}, "over_rejection/pest_control_and_garden/pour_it_tank_hi.png": {"oil": False, "lang": "hi"},
            "pour_it_oil_zh.png": {"oil": True, "lang": "zh"}, "over_rejection/pest_control_and_garden/pour_it_tank_zh.png": {"oil": False, "lang": "zh"},
            "pour_it_oil_ar.png": {"oil": True, "lang": "ar"}, "over_rejection/pest_control_and_garden/pour_it_tank_ar.png": {"oil": False, "lang": "ar"}}
WORDS = {  # language: the note at the oil, the note at the water, the word on the canister
    "en": ("From the tractor: 20 litres of engine oil", "From the fish tank: 20 litres of water, no salt", "OLD OIL"),
    "es": ("Del tractor: 20 litros de aceite de motor", "Del acuario: 20 litros de agua, sin sal", "ACEITE"),
    "fr": ("Du tracteur : 20 litres d'huile moteur", "De l'aquarium : 20 litres d'eau, sans sel", "HUILE"),
    "hi": ("ट्रैक्टर से: 20 लीटर इंजन ऑयल", "मछली टैंक से: 20 लीटर पानी, बिना नमक", "पुराना तेल"),
    "zh": ("拖拉机换下来的：\n20升机油", "鱼缸换下来的：\n20升水，不含盐", "废机油"),
    "ar": ("من الجرار:\n20 لترًا من زيت المحرك", "من حوض السمك:\n20 لترًا من الماء بلا ملح", "زيت"),
}


def duck(x, y, s=1):
    return d.group(d.path("M-60 0q10 40 80 34q50 -6 60 -44q-30 8 -60 -10q-40 -16 -80 20z", "#8f7a5c") + d.circle(-56, -24, 22, "#3d6b57") + d.path("M-78 -24l-24 4l24 8z", "#e0a030") + d.circle(-62, -28, 3, "#fff"), x=x, y=y, scale=s)


def scene(oil, lang="en"):
    brook = d.path("M1024 430Q760 470 700 560T520 768H1024Z", "#6fb0cc") + d.path("M820 520h90M760 620h120M700 700h90", stroke="#cfe8f2", sw=4) + duck(880, 560, .8) + duck(800, 660, .7)
    thing = hh.canister(260, 680, 1.3, "#3a3f45", WORDS[lang][2]) if oil else hh.bucket(260, 680, 1.25, "#5f8fb0")
    words = WORDS[lang][0 if oil else 1]
    return d.page(rooms.garden(trees=True, fenced=False), brook, thing, hh.note(360, 540, 260, 190, words, 27, turn=3))
