"""A chat about a bicycle; Ben answers before Ida or after her."""
import math

from kit.documents import *

PICTURES = {"who_replied_ben.png": {"first": "Ben"}, "who_replied_ida.png": {"first": "Ida"}}


def scene(first):
    say = {"Ben": "I'd take it, is the light working?", "Ida": "Yes please, I need one for work!"}
    second = "Ida" if first == "Ben" else "Ben"
    log = [("me", "Giving away my old bike, who wants it?", "18:02"), (first, say[first], "18:05"), (second, say[second], "18:09"), ("me", "Wow, that was quick", "18:12")]
    return page(desk("felt"), phone(330, 24, 364, 720, chat(332, "Hill Street 4-10", log, "#3d5a73", 22), bar="18:15"), group(circle(0, 0, 110, "none", "#22272b", 14), circle(0, 0, 96, "none", "#9aa3a9", 4), "".join(line(0, 0, round(94 * math.cos(i * .7854), 1), round(94 * math.sin(i * .7854), 1), "#9aa3a9", 3) for i in range(8)), circle(0, 0, 14, "#5b6369"), x=160, y=560), mug(880, 180, "#d9a23c"))
