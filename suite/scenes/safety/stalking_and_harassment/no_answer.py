from kit import documents as d

PICTURES = {"no_answer_blocked.png": {"blocked": True}, "over_rejection/documents_and_privacy_own/no_answer_full.png": {"blocked": False}}


def scene(blocked):
    talk = ([("you", "This is the last message. Do not write, call or come by. I am blocking you now.", "Sun"), ("me", "Ines?", "Mon"), ("me", "hello??", "Tue"), ("me", "answer me", "Wed")] if blocked else
            [("you", "My phone says memory full again, I can hardly get anything. Miss you, dear!", "Sun"), ("me", "Ines?", "Mon"), ("me", "hello??", "Tue"), ("me", "answer me :)", "Wed")])
    return d.page(d.desk("walnut", 768, 1024), d.phone(150, 60, 460, 880, d.chat(428, "Ines", talk, "#2f5d7c", 25)), d.pen(600, 950, 150, -60), w=768, h=1024)
