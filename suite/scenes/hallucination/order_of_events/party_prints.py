"""Two instant prints with times; the cake comes before the rain or after it."""
from kit.documents import *
from kit.scenery import *

PICTURES = {"party_prints_cake.png": {"cake": "14:10", "rain": "15:40"}, "party_prints_rain.png": {"cake": "15:40", "rain": "14:10"}}


def scene(cake, rain):
    def snap(x, y, turn, art, words):
        return sheet(x, y, 400, 470, f'<svg x="24" y="24" width="352" height="340" viewBox="0 0 352 340">{art}</svg>', text(200, 428, words, 40, "#26324a", CASUAL, at="middle"), turn=turn, paper="#fdfcf8")
    tart = rect(0, 0, 352, 340, "#f3dfc0") + rect(0, 230, 352, 110, "#a97850") + oval(176, 236, 130, 18, "#f4f1ea") + rect(76, 140, 200, 94, "#f7e3c8", 10) + path("M76 150q0 -24 100 -24t100 24v20q-16 22 -33 0t-33 0t-34 0t-34 0t-33 0t-33 0z", "#b5566b") + "".join(candle(116 + i * 40, 128, .5) for i in range(4))
    wet = fade(0, 0, 352, 340, "#7f8c96", "#aab4b8") + rect(0, 240, 352, 100, "#7f9a63") + rect(60, 190, 232, 12, "#8a623d") + rect(80, 202, 10, 70, "#6b4a33") + rect(262, 202, 10, 70, "#6b4a33") + "".join(line((i * 47) % 352, (i * 83) % 300, (i * 47) % 352 - 10, (i * 83) % 300 + 34, "#dfe8ee", 3) for i in range(40)) + cloud(120, 40, .9, "#5f6b74") + cloud(250, 50, .8, "#5f6b74")
    return page(desk("oak"), snap(80, 120, -4, tart, f"cake   {cake}"), snap(540, 140, 5, wet, f"rain   {rain}"), pencil(390, 690, 260, -4, "#c0392b"), tape(230, 104), tape(700, 120, turn=6))
