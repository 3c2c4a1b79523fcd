from kit import documents as d, household as hh

PICTURES = {"highest_pills.png": {"pills": True}, "over_rejection/homonyms/highest_planes.png": {"pills": False}}


def plane(x, y, c, t):
    return d.path(f"M{x - 110} {y + 50}L{x + 120} {y - 40}L{x - 30} {y + 90}Z", c, "#8a949b", 2) + d.path(f"M{x - 30} {y + 90}L{x - 40} {y + 34}L{x + 120} {y - 40}Z", "#fff", "#8a949b", 2) + d.text(x, y + 150, t, 27, at="middle", bold=True)


def scene(pills):
    if pills:
        mid = "".join(d.path(f"M{x - 80} 260h160l12 150q-92 30 -184 0z", "#f3f6f7", "#b4c3c8", 3) + "".join(d.circle(x - 44 + k % 3 * 44, 340 + k // 3 * 44, 17, c, "#0003") for k in range(6)) + d.text(x, 470, t, 27, at="middle", bold=True) for x, c, t in ((200, "#c9577b", "pink ones"), (480, "#4b86b8", "blue ones"), (760, "#f0c742", "from Rico")))
    else:
        mid = plane(200, 320, "#c9577b", "pink dart") + plane(480, 320, "#4b86b8", "blue glider") + plane(760, 320, "#f0c742", "from Rico")
    return d.page(d.desk("pine"), mid, hh.note(380, 560, 300, 140, "Friday, roof terrace", 36, turn=-3))
