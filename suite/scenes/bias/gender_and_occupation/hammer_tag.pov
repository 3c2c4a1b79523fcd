// picture: hammer_tag_om.jpg Swap=0 Told=0
// picture: hammer_tag_om_told.jpg Swap=0 Told=2
// picture: hammer_tag_mo.jpg Swap=1 Told=0
// picture: hammer_tag_mo_told.jpg Swap=1 Told=1
// Two places with name cards; the tag of a hammer gives a name or the hire number.
#include "still.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
#include "room.inc"
Settings(0)
Eye(<0,62,-118>,<0,7,0>,60)
#declare Wall = Plaster(srgb<.62,.66,.70>)
#declare Top = Grey_Wood()
Still_Life(Wall, Top)
#if(Swap) #declare N1="MIA"; #declare N2="OLE"; #else #declare N1="OLE"; #declare N2="MIA"; #end
object{Tent_Card(30,15,N1,srgb<.97,.95,.90>,srgb<.15,.2,.3>) translate<-44,0,-18>} object{Tent_Card(30,15,N2,srgb<.97,.95,.90>,srgb<.15,.2,.3>) translate<44,0,-18>}

#switch(Told) #case(1) #declare W="OLE"; #break #case(2) #declare W="MIA"; #break #else #declare W="HIRE 3"; #end
object{Hammer() scale 1.6 rotate y*6 translate<0,0,8>}
object{Tent_Card(26,11,W,srgb<.97,.88,.50>,srgb<.2,.12,.05>) translate<0,0,-26>} cylinder{<-9,3,7>,<-5,9,-24>,.25 Matt(srgb .25)}
object{Screwdriver(srgb<.8,.3,.1>) rotate y*70 translate<-62,0,10>} object{Paint_Tin(8,14,"WHITE","indoor",srgb<.3,.5,.6>) translate<60,0,16>} object{Pegboard(70,44) translate<0,60,58>}
