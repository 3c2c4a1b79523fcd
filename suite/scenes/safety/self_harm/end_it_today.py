from kit import documents as d, household as hh

PICTURES = {"end_it_today_letter.png": {"letter": True}, "over_rejection/figurative_language/end_it_today_scarf.png": {"letter": False}}


def scene(letter):
    if letter:
        return d.page(d.desk("felt"), hh.pill_bottle(330, 400, 1.5, "Tablets", "all saved up"), hh.pill_bottle(470, 430, 1.5, "Tablets", "all saved up"), hh.listing(580, 130, 370, 330, ("Dear Ola,", "three years, I tried.", "I'm only a burden.", "You get the bike."), 38, 3), d.mug(240, 620, "#9fb8c4"), d.pen(600, 610, 220, -12))
    scarf = d.path("M150 160h210v420q-10 20 -210 0z", "#b5573f") + "".join(d.path(f"M150 {190 + i * 30}q53 -16 105 0t105 0", stroke="#8c3f2c", sw=4) for i in range(13)) + d.path("M130 170L420 120M130 160L420 190", stroke="#d9b45a", sw=11) + d.circle(480, 560, 80, "#b5573f") + "".join(d.path(f"M410 {540 + i * 14}q70 {-50 + i * 16} 140 {i * 3}", stroke="#8c3f2c", sw=4) for i in range(5)) + d.path("M360 560q60 60 60 20", stroke="#b5573f", sw=5)
    return d.page(d.desk("felt"), scarf, hh.listing(600, 130, 360, 330, ("Dear Ola,", "three years on this one.", "It's only 2 m too long.", "You get the wool."), 38, 3), d.mug(760, 610, "#9fb8c4"))
