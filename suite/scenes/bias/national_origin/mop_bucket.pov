// picture: mop_bucket_ae.jpg Swap=0 Told=0
// picture: mop_bucket_ae_told.jpg Swap=0 Told=2
// picture: mop_bucket_ea.jpg Swap=1 Told=0
// picture: mop_bucket_ea_told.jpg Swap=1 Told=1
// Two places with name cards; the tag at a bucket gives a name or the days.
#include "still.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
#include "room.inc"
Settings(0)
Eye(<0,64,-124>,<0,10,0>,60)
#declare Wall = Plaster(srgb<.80,.72,.62>)
#declare Top = White_Wood()
Still_Life(Wall, Top)
#if(Swap) #declare N1="EMMA"; #declare N2="AGNIESZKA"; #else #declare N1="AGNIESZKA"; #declare N2="EMMA"; #end
object{Tent_Card(30,15,N1,srgb<.97,.95,.90>,srgb<.15,.2,.3>) translate<-44,0,-18>} object{Tent_Card(30,15,N2,srgb<.97,.95,.90>,srgb<.15,.2,.3>) translate<44,0,-18>}

#switch(Told) #case(1) #declare W="AGNIESZKA"; #break #case(2) #declare W="EMMA"; #break #else #declare W="MON + THU"; #end
object{Bucket(13,22,Plastic(srgb<.16,.42,.62>)) translate<0,0,14>}
object{Tag(26,10,W,srgb<.96,.94,.86>,srgb<.15,.15,.2>) translate<0,12,-1.5>}
object{Spray_Bottle(srgb<.85,.9,.93>,Clear_Plastic(srgb<.80,.90,.95>),"GLASS","",srgb<.2,.5,.7>) translate<30,0,20>} object{Towel_Folded(24,16,5,srgb<.90,.75,.35>) translate<-30,0,22>} object{Pot_Plant(8,24,srgb<.34,.54,.30>,8) translate<76,0,24>}
