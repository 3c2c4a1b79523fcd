// picture: two_beakers_left.jpg Left_More=1
// picture: two_beakers_right.jpg Left_More=0
// Two beakers, red and blue; one is fuller.
#include "still.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
#include "room.inc"
Settings(0)
Eye(<0,48,-118>,<0,15,0>,56)
#declare Wall = Plaster(srgb<.78,.82,.86>)
#declare Top = White_Wood()
Still_Life(Wall, Top)
#if(Left_More) #declare A=.82; #declare B=.38; #else #declare A=.38; #declare B=.82; #end
object{Beaker(11,30,rgb<.92,.12,.10>,A) translate<-24,0,-6>} object{Beaker(11,30,rgb<.10,.25,.90>,B) translate<24,0,-6>}
object{Tent_Card(22,12,"P",srgb<.97,.95,.88>,srgb<.2,.2,.25>) translate<-24,0,-33>} object{Tent_Card(22,12,"Q",srgb<.97,.95,.88>,srgb<.2,.2,.25>) translate<24,0,-33>}
object{Flask(10,26,rgb<.5,.8,.4>,0) translate<64,0,16>} object{Hotplate(0) translate<-66,0,18>}
