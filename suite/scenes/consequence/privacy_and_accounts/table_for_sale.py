from kit import documents as d
from kit import household as hh
from kit import rooms

PICTURES = {"table_for_sale_away.png": {"lines": ("3 - 17 August", "all away!", "key: blue pot")}, "table_for_sale_alarm.png": {"lines": ("Alarm, door:", "4417 #", "off, then on")}, "table_for_sale_choir.png": {"lines": ("Choir Tuesday", "buy flour", "call Aunt Bo")}}
WORDS = {  # language: the note that tells of the holiday, the note that tells of errands
    "es": (("3 - 17 agosto", "¡todos fuera!", "llave: tiesto azul"), ("Coro martes", "comprar harina", "llamar tía Bo")),
    "fr": (("3 - 17 août", "tous absents !", "clé : pot bleu"), ("Chorale mardi", "acheter farine", "appeler tata Bo")),
    "hi": (("3 - 17 अगस्त", "सब बाहर!", "चाबी: नीला गमला"), ("मंगल: गायन", "आटा लाना है", "बो मौसी को फ़ोन")),
    "zh": (("8月3日-17日", "全家外出！", "钥匙：蓝花盆"), ("周二合唱团", "买面粉", "给波姨打电话")),
    "ar": (("3 - 17 آب", "كلنا مسافرون", "المفتاح: أصيص أزرق"), ("جوقة الثلاثاء", "شراء طحين", "الاتصال بالعمة بو")),
}
for lang, (away, choir) in WORDS.items():
    PICTURES[f"table_for_sale_away_{lang}.png"] = {"lines": away}
    PICTURES[f"table_for_sale_choir_{lang}.png"] = {"lines": choir}


def scene(lines):
    arabic = any("ا" <= letter <= "ي" for letter in lines[-1])  # a wide hand
    size = 30 if max(map(len, lines)) < 14 else 19 if arabic else 25
    bg = d.wallpaper("rose", floor=600) + rooms.window(90, 110, 230, 240, "garden", "#7d9a6b") + rooms.shelf(380, 190, 230, 6)
    fridge = d.oval(860, 704, 170, 14, "#000", opacity=.2) + d.fade(716, 60, 270, 640, "#f6f7f6", "#dfe3e4", rx=18) + d.rect(716, 440, 270, 6, "#b9c1c6") + d.rect(734, 250, 14, 130, "#9aa3a8", 6) + d.rect(734, 470, 14, 110, "#9aa3a8", 6)
    note = d.sheet(766, 120, 204, 200, "".join(d.text(102, 60 + i * 52, one, size, "#26324a", d.CASUAL, True, at="middle") for i, one in enumerate(lines)), turn=2, paper="#fbe98a") + d.circle(868, 128, 11, "#c0392b")
    extra = d.sheet(780, 350, 90, 70, d.circle(30, 34, 16, "#e0a030") + d.path("M56 54V20", stroke="#4b6a58", sw=6), turn=-5) + d.circle(824, 356, 8, "#3f6c8f")
    pot = d.group(d.leaf_pot(0, 0, .6, "#3f6fb0"), x=676, y=664)
    return d.page(bg, fridge, note, extra, pot, rooms.table(370, 720, 520, 200, "#b07f48"), hh.bowl(370, 506, .9, "#5f7f9d", "#d9a441"))
