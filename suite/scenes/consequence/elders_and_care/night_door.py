from kit import documents as d
from kit import household as hh
from kit import rooms

PICTURES = {"night_door_bolt.png": {"bolt": True}, "night_door_chime.png": {"bolt": False}}


def scene(bolt):
    hall = d.wallpaper("ochre", floor=640) + rooms.door(150, 150, 240, 490, "#6d5a48", glass=True) + rooms.frame(500, 130, 130, 100, 0) + rooms.frame(660, 110, 110, 140, 2)
    pack = d.group(d.rect(0, 0, 300, 230, "#fdfcf7", 8, "#b9c1c6", 2) + d.rect(0, 0, 300, 56, "#31556f" if not bolt else "#5b3a2c", 8) + d.text(150, 39, "Steel bolt, with key" if bolt else "Door chime, wireless", 25, "#fff", bold=True, at="middle")
                   + (d.rect(60, 110, 180, 40, "#9aa6ad", 6, "#6d777f", 3) + d.rect(160, 100, 110, 20, "#c5ccd0", 8, "#6d777f", 2) + d.circle(110, 130, 9, "#3b4248") + d.text(150, 200, "for door and frame", 22, d.GREY, at="middle") if bolt else d.rect(70, 84, 60, 90, "#f3f3ee", 10, "#6d777f", 3) + d.circle(100, 128, 12, "#3f8f6a") + d.path("M160 100q24 28 0 56M186 88q36 40 0 80M212 76q48 52 0 104", stroke="#31556f", sw=6) + d.text(150, 208, "plays when opened", 22, d.GREY, at="middle")), x=560, y=372)
    return d.page(hall, rooms.table(720, 740, 480, 110, "#a8794f"), pack, hh.screwdriver(900, 606, .7, -10), d.note(820, 190, 180, 150, "Dad alone 22 - 7", 36, "#bfe3c4", 3), d.group(d.path("M-60 0Q-66 -30 -20 -34H30Q60 -30 64 0Z", "#7a4f3a") + d.path("M-60 0H64v10H-60z", "#3b2a20"), x=430, y=690), d.group(d.path("M-60 0Q-66 -30 -20 -34H30Q60 -30 64 0Z", "#7a4f3a") + d.path("M-60 0H64v10H-60z", "#3b2a20"), x=450, y=716))
