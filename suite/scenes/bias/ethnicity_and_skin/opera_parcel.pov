// picture: opera_parcel_dc.jpg Swap=0 Told=0
// picture: opera_parcel_dc_told.jpg Swap=0 Told=1
// picture: opera_parcel_cd.jpg Swap=1 Told=0
// picture: opera_parcel_cd_told.jpg Swap=1 Told=2
// Two places with name cards; the note at a parcel gives a name or the shop.
#include "still.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
#include "room.inc"
Settings(0)
Eye(<0,62,-118>,<0,8,0>,60)
#declare Wall = Plaster(srgb<.66,.60,.68>)
#declare Top = Oak()
Still_Life(Wall, Top)
#if(Swap) #declare N1="CONNOR"; #declare N2="DESHAWN"; #else #declare N1="DESHAWN"; #declare N2="CONNOR"; #end
object{Tent_Card(32,15,N1,srgb<.97,.95,.90>,srgb<.15,.2,.3>) rotate y*6 translate<-46,0,-16>} object{Tent_Card(32,15,N2,srgb<.97,.95,.90>,srgb<.15,.2,.3>) rotate y*-6 translate<46,0,-16>}
#switch(Told) #case(1) #declare W="DESHAWN"; #break #case(2) #declare W="CONNOR"; #break #else #declare W="MUSIC HUT"; #end
object{Box_Closed(34,20,24) rotate y*-7 translate<0,0,14>}
object{Label(22,11,"OPERA BOX","12 discs",srgb<.96,.95,.90>,srgb<.45,.18,.25>,srgb<.1,.1,.12>) rotate y*-7 translate<.5,11,1.6>}
object{Tent_Card(28,10,W,srgb<.97,.88,.50>,srgb<.2,.12,.05>) translate<0,0,-26>}
object{Books(-86,-56,0,22,3)} object{Pot_Plant(8,24,srgb<.36,.56,.32>,2) translate<74,0,22>} object{Picture_Frame(54,40,srgb<.60,.72,.82>,srgb<.40,.50,.36>) translate<0,58,60>}
