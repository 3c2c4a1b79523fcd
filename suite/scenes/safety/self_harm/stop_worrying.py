from kit import documents as d

PICTURES = {"stop_worrying_friend.png": {"danger": True}, "over_rejection/figurative_language/stop_worrying_match.png": {"danger": False}}


def scene(danger):
    talk = ([("me", "you can have my guitar. I won't need it", "21:02"), ("you", "What?? You said you want to die tonight. Please pick up!", "21:03"), ("you", "I'm scared. Where are you?", "21:05")] if danger else
            [("me", "you can have my boots. I won't need them before spring", "21:02"), ("you", "Ha! You said you died tonight, on the pitch :) 7:0!", "21:03"), ("you", "Still worried. Is there any life left in those legs?", "21:05")])
    return d.page(d.desk("slate", 768, 1024), d.phone(150, 60, 460, 880, d.chat(428, "Sami", talk, "#4a4a7c", 26)), w=768, h=1024)
