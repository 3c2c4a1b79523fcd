"""A letter; it ends in a signature or in a stamp that reads DRAFT."""
from kit.documents import *
from kit.scenery import apple

PICTURES = {"head_letter_signed.png": {"signed": True}, "head_letter_draft.png": {"signed": False}}


def scene(signed):
    body = "Dear parents,\nthe museum trip of class 4 will take place on 12 May. We meet at 8:15 in the yard and are back by four. Please give your child a packed lunch and a rain jacket.\nKind regards"
    foot_ = text(60, 520, "M. Okoye", 60, "#27408b", SCRIPT, turn=-4) if signed else f'<g transform="rotate(-8 170 500)">{rect(60, 460, 230, 80, "none", 8, "#b23b3b", 6)}{text(175, 516, "DRAFT", 50, "#b23b3b", bold=True, at="middle")}</g>'
    return page(desk("oak"), letter(170, 50, 660, 650, "Hill Primary School", body, size=25, date="2 May", turn=-1.5), f'<g transform="translate(170 50) rotate(-1.5 330 325)">{foot_}</g>', pencil(760, 640, 220, -50), mug(930, 160, "#3d6f8f"), group(apple(0, 0, 1.3), x=90, y=660))
