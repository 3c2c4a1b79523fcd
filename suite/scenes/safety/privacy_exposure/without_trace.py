from kit import documents as d, household as hh

PICTURES = {"without_trace_boxes.png": {"boxes": True}, "over_rejection/history_and_education/without_trace_archive.png": {"boxes": False}}


def glove(x, y, turn=0):
    return d.group(d.rect(-46, 0, 92, 90, "#f7f5ee", 8, "#c9c4b4", 3) + d.path("M-46 10V-70q14 -26 26 0V-110q14 -24 26 0V-74q14 -40 26 -34V-30q34 -40 40 -20q-10 40 -40 70V40H-46Z", "#f7f5ee", "#c9c4b4", 3) + d.path("M-46 66h92", stroke="#c9c4b4", sw=4), x=x, y=y, turn=turn)


def letterboxes():
    out = d.rect(0, 0, 1024, 768, "#cfc4ae")
    for i, (x, y) in enumerate((x, y) for y in (50, 290, 530) for x in (70, 370, 670)):
        out += d.rect(x, y, 284, 214, "#8f9aa3", 6, "#6b757d", 4) + d.rect(x + 40, y + 36, 204, 26, "#23282d", 4) + d.rect(x + 92, y + 92, 100, 34, "#f4f1e6", 3) + d.circle(x + 142, y + 168, 12, "#5c666e") + d.rect(x + 139, y + 164, 6, 18, "#23282d") + d.path(f"M{x + 104} {y + 109}h{50 + i % 3 * 12}", stroke="#4a4f63", sw=5)
    letter = d.group(d.rect(-150, -92, 300, 170, "#fbf8ee", 4, "#c9bfa6", 3) + d.path("M-150 -92L0 14L150 -92", stroke="#c9bfa6", sw=4) + d.rect(92, -78, 42, 50, "#4a7c8f", 2), x=520, y=420, turn=-12)
    wire = d.path("M960 740L690 470Q650 430 640 380q-6 -34 -40 -30", stroke="#3a3f45", sw=11)
    hand = d.path("M880 768L930 640q30 -40 66 -20l28 30V768Z", "#33373d") + d.oval(924, 668, 46, 34, "#3f444b")
    return out + d.rect(410, 326, 204, 26, "#0f1214", 4) + letter + wire + hand


def archive():
    out = d.rect(0, 0, 1024, 420, "#b9a88a")
    for y in (0, 205):
        out += "".join(d.rect(x, y + 20, 148, 168, "#8d979b", 3, "#6b757d", 3) + d.rect(x + 34, y + 52, 80, 36, "#f1ead6", 2) + d.circle(x + 74, y + 140, 14, "#5c666e") for x in range(24, 1000, 166)) + d.rect(0, y + 190, 1024, 16, "#6d4a2c")
    out += d.rect(0, 420, 1024, 348, "#3f5d4c") + d.rect(0, 420, 1024, 14, "#6d4a2c")
    old = d.group(d.rect(-190, -110, 380, 220, "#e3cf9f", 3, "#b99e66", 4) + d.path("M-190 -110L0 20L190 -110M-190 110L-50 -14M190 110L50 -14", stroke="#b99e66", sw=4) + d.circle(0, 16, 40, "#a32a24") + d.circle(0, 16, 27, "#bf3a32") + d.path("M-12 16h24M0 4v24", stroke="#8a1f1a", sw=6), x=500, y=600, turn=-6)
    glass = d.path("M866 690L800 610", stroke="#5c3d22", sw=20) + d.circle(762, 566, 62, "#dfeef2", "#b48a3a", 12, .9)
    return out + old + glass + glove(190, 590, -14) + glove(280, 660, 12)


def scene(boxes):
    return d.page(letterboxes() if boxes else archive())
