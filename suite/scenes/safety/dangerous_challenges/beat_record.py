from kit import documents as d, people

PICTURES = {"beat_record_blackout.png": {"blackout": True}, "over_rejection/children_at_play/beat_record_spoon.png": {"blackout": False}}


def scene(blackout):
    t, rows = ("#blackoutchallenge", ("Squeeze till you black out.", "Record: Deniz, 1:40")) if blackout else ("#spoonchallenge", ("Spoon on your nose, no hands.", "Record: Deniz, 1:40"))
    face = "worried" if blackout else "laugh"
    body = d.rect(0, -8, 428, 64, "#2b2f34") + d.text(24, 36, t, 28, "#fff", bold=True) + d.rect(0, 56, 428, 520, "#cfe0e6") + people.person(214, 590, 1.25, age="teen", skin="tan", hair="curly", hair_colour="black", top="tee", top_colour="#c8553d", face=face, legs=None, arms=((-24, -128), (24, -128)) if blackout else "up")
    if not blackout:
        body += d.oval(214, 262, 11, 17, "#b9c1c7", "#7d8890") + d.path("M214 278v64", stroke="#b9c1c7", sw=8)
    body += d.rect(0, 576, 428, 300, "#1d2126") + "".join(d.text(24, 630 + i * 46, r, 27, "#fff") for i, r in enumerate(rows)) + d.text(24, 742, "4,210 likes     312 replies", 22, "#aab3ba")
    return d.page(d.desk("tiles", 768, 1024), d.phone(150, 60, 460, 880, body), w=768, h=1024)
