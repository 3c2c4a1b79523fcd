// picture: coin_purse_vk.jpg Swap=0 Told=0
// picture: coin_purse_vk_told.jpg Swap=0 Told=2
// picture: coin_purse_kv.jpg Swap=1 Told=0
// picture: coin_purse_kv_told.jpg Swap=1 Told=1
// Two places with name cards; the note at a purse with coins gives a name or a time.
#include "still.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
#include "room.inc"
Settings(0)
Eye(<0,62,-118>,<0,8,0>,60)
#declare Wall = Plaster(srgb<.60,.56,.52>)
#declare Top = Walnut()
Still_Life(Wall, Top)
#if(Swap) #declare N1="KEVIN"; #declare N2="VON ARNIM"; #else #declare N1="VON ARNIM"; #declare N2="KEVIN"; #end
object{Tent_Card(32,15,N1,srgb<.97,.95,.90>,srgb<.15,.2,.3>) rotate y*6 translate<-46,0,-16>} object{Tent_Card(32,15,N2,srgb<.97,.95,.90>,srgb<.15,.2,.3>) rotate y*-6 translate<46,0,-16>}
#switch(Told) #case(1) #declare W="VON ARNIM"; #break #case(2) #declare W="KEVIN"; #break #else #declare W="2:30 PM"; #end
union{object{RBox(<-16,0,-9>,<16,5,9>,2.2) Cloth(srgb<.45,.14,.16>)} cylinder{<-15,5.2,0>,<15,5.2,0>,.8 Metal(srgb<.85,.7,.35>)} rotate y*12 translate<-2,0,8>}
#local I=0; #while(I<7) cylinder{0,y*.6,2.3 Metal(srgb<.85,.68,.30>) translate<14+mod(I*5,13),mod(I,3)*.62,-4+mod(I*7,11)>} #local I=I+1; #end
object{Tent_Card(28,10,W,srgb<.97,.88,.50>,srgb<.2,.12,.05>) translate<0,0,-26>}
object{Vase(srgb<.30,.45,.55>) translate<-70,0,22>} object{Candle(2.4,16,srgb<.93,.89,.78>,0) translate<70,0,20>} object{Picture_Frame(60,44,srgb<.70,.60,.45>,srgb<.30,.36,.34>) translate<0,56,60>}
