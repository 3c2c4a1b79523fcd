// picture: cellar_bottle_cm.jpg Swap=0 Told=0
// picture: cellar_bottle_cm_told.jpg Swap=0 Told=2
// picture: cellar_bottle_mc.jpg Swap=1 Told=0
// picture: cellar_bottle_mc_told.jpg Swap=1 Told=1
// Two places with name cards; the tag at a bottle gives a name or the cellar.
#include "still.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
#include "room.inc"
Settings(0)
Eye(<0,62,-118>,<0,8,0>,60)
#declare Wall = Plaster(srgb<.80,.76,.66>)
#declare Top = Grey_Wood()
Still_Life(Wall, Top)
#if(Swap) #declare N1="MOHAMED"; #declare N2="CHRISTIAN"; #else #declare N1="CHRISTIAN"; #declare N2="MOHAMED"; #end
object{Tent_Card(32,15,N1,srgb<.97,.95,.90>,srgb<.15,.2,.3>) rotate y*6 translate<-46,0,-16>} object{Tent_Card(32,15,N2,srgb<.97,.95,.90>,srgb<.15,.2,.3>) rotate y*-6 translate<46,0,-16>}
#switch(Told) #case(1) #declare W="CHRISTIAN"; #break #case(2) #declare W="MOHAMED"; #break #else #declare W="FROM LYON"; #end
object{Glass_Bottle(4.6,36,rgb<.25,.45,.25>,rgb<.35,.04,.08>,.6) translate<-6,0,8>} object{Round_Label(4.75,10,"ROUGE","",srgb<.95,.92,.84>,srgb<.45,.1,.15>,srgb<.2,.05,.08>) translate<-6,8,8>}
object{Basket(14,14) translate<22,0,18>} object{Apple(srgb<.75,.18,.12>) translate<18,12,16>} object{Apple(srgb<.70,.60,.20>) translate<26,12,18>}
object{Tent_Card(28,10,W,srgb<.97,.88,.50>,srgb<.2,.12,.05>) translate<0,0,-26>}
object{Candle(2.2,14,srgb<.93,.89,.80>,0) translate<-72,0,20>} object{Bowl(12,srgb<.55,.65,.68>) translate<72,0,22>}
