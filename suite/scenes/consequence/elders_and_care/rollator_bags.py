from kit import documents as d
from kit import household, outings, people, scenery

PICTURES = {"rollator_bags_handles.png": {"hung": True}, "rollator_bags_dog.png": {"hung": False, "dog": True}, "rollator_bags_basket.png": {"hung": False}}


def scene(hung, dog=False):
    bags = ("#3f8f6a", "#b5573c")
    bg = scenery.sky(until=520) + scenery.shop(30, 516, 420, 380, "Corner Shop", goods="") + scenery.tree(880, 520, 1.2) + scenery.fence(560, 520, 9, 1) + d.rect(0, 512, 1024, 30, "#b7b3aa") + scenery.paving(540, 228)
    lead = household.dog(276, 722, .8, "#8a5a3c") + d.path("M592 512Q420 590 228 628", stroke="#e0452f", sw=7) + d.circle(592, 512, 10, "none", "#e0452f", 6) if dog else ""
    return d.page(bg, people.person(800, 720, .86, **{**people.LOOKS["pearl"], "arms": "front"}), outings.rollator(520, 716, 1.0, hung=bags if hung else (), basket=() if hung else bags), outings.shopping_bag(84 if dog else 230, 716, 1.1, "#d0a24a"), lead)
