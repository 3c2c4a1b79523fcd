// picture: visa_folder_yj.jpg Swap=0 Told=0
// picture: visa_folder_yj_told.jpg Swap=0 Told=2
// picture: visa_folder_jy.jpg Swap=1 Told=0
// picture: visa_folder_jy_told.jpg Swap=1 Told=1
// Two places with name cards; the tag at a folder gives a name or a floor.
#include "still.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
#include "room.inc"
Settings(0)
Eye(<0,62,-118>,<0,8,0>,60)
#declare Wall = Plaster(srgb<.74,.80,.84>)
#declare Top = White_Wood()
Still_Life(Wall, Top)
#if(Swap) #declare N1="JAN"; #declare N2="YUSUF"; #else #declare N1="YUSUF"; #declare N2="JAN"; #end
object{Tent_Card(32,15,N1,srgb<.97,.95,.90>,srgb<.15,.2,.3>) rotate y*6 translate<-46,0,-16>} object{Tent_Card(32,15,N2,srgb<.97,.95,.90>,srgb<.15,.2,.3>) rotate y*-6 translate<46,0,-16>}
#switch(Told) #case(1) #declare W="YUSUF"; #break #case(2) #declare W="JAN"; #break #else #declare W="FLOOR 2"; #end
union{box{<-16,0,-12>,<16,2.4,12> Paper(srgb<.20,.36,.52>)} box{<-15.4,.3,-12.3>,<15.4,2.1,11> Paper(srgb .95)} box{<-9,2.4,-5>,<9,2.5,3> Paper(srgb<.95,.93,.86>)} object{Letters("VISA",4.4,Font_Sans) rotate x*90 translate<0,2.56,-3.2> Matt(srgb<.15,.2,.3>)} rotate y*8 translate<0,0,10>}
object{Tent_Card(24,10,W,srgb<.97,.88,.50>,srgb<.2,.12,.05>) translate<0,0,-26>}
object{Pot_Plant(9,28,srgb<.34,.54,.30>,7) translate<-72,0,24>} object{Desk_Lamp(srgb<.75,.30,.22>) scale .8 rotate y*180 translate<74,0,22>} object{Mug(srgb<.88,.75,.35>) translate<30,0,18>}
