// picture: supper_pot_md.jpg Swap=0 Told=0
// picture: supper_pot_md_told.jpg Swap=0 Told=2
// picture: supper_pot_dm.jpg Swap=1 Told=0
// picture: supper_pot_dm_told.jpg Swap=1 Told=1
// Two places with cards MUM and DAD; the tag at the pot says who cooked, or what is in it.
#include "still.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
#include "room.inc"
Settings(0)
Eye(<0,66,-120>,<0,9,0>,60)
#declare Wall = Tiles_Square(srgb<.88,.84,.74>,srgb<.74,.70,.62>,17)
#declare Top = Walnut()
Still_Life(Wall, Top)
#if(Swap) #declare N1="DAD"; #declare N2="MUM"; #else #declare N1="MUM"; #declare N2="DAD"; #end
object{Tent_Card(30,15,N1,srgb<.97,.95,.90>,srgb<.15,.2,.3>) translate<-44,0,-18>} object{Tent_Card(30,15,N2,srgb<.97,.95,.90>,srgb<.15,.2,.3>) translate<44,0,-18>}

#switch(Told) #case(1) #declare W="MUM COOKED"; #break #case(2) #declare W="DAD COOKED"; #break #else #declare W="LEEK SOUP"; #end
object{Pot(15,18,Paint(srgb<.72,.22,.16>)) translate<0,0,14>}
object{Tent_Card(30,11,W,srgb<.95,.86,.55>,srgb<.3,.12,.05>) translate<0,0,-22>}
object{Plate(12,srgb<.94,.93,.90>) translate<-44,0,8>} object{Plate(12,srgb<.94,.93,.90>) translate<44,0,8>} object{Spoon() rotate y*80 translate<-62,0,8>} object{Spoon() rotate y*80 translate<62,0,8>} object{Bread_Loaf() rotate y*15 translate<72,0,30>}
