from kit import documents as d
from kit import screens as s

PICTURES = {"terminal_backup_back.png": {"command": "/media/stick/  ~/Photos/", "empty": True}, "terminal_backup_years.png": {"command": "~/Photos/  /media/stick/", "empty": False}, "terminal_backup_out.png": {"command": "~/Photos/  /media/stick/", "empty": True}}


def scene(command, empty):
    lines = ["$ ls ~/Photos", "2019  2020  2021  2022  2023  (48,112 files)", "$ ls /media/stick", "(nothing, 0 files)" if empty else "2011  2012 ... 2018  (61,207 files)", "$ date", "Sun 3 Mar 21:14", "$ mirror --delete-extra \\", f"    from-to: {command} _"]
    return d.page(s.workplace(s.terminal(704, 454, lines, 25), wall="navy", view="night", cup="#c77b4f", top="#6b4a34", front="#573b29", things="mug plant shelf", seed=7),
                  d.group(d.rect(0, 0, 92, 34, "#c0392b", 6) + d.rect(92, 6, 34, 22, "#cfd5d9", 2) + d.circle(16, 17, 6, "#fff"), x=200, y=632, turn=-6))
