// picture: class_clock_early.jpg Late=0
// picture: class_clock_late.jpg Late=1
// A wall clock at ten past nine or at twenty to ten.
#include "still.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
#include "room.inc"
Settings(0)
Eye(<0,50,-128>,<0,36,0>,60)
#declare Wall = Plaster(srgb<.82,.84,.74>)
#declare Top = Oak()
Still_Life(Wall, Top)
#if(Late) object{Wall_Clock(24,9,40) translate<0,62,59>} #else object{Wall_Clock(24,9,10) translate<0,62,59>} #end
#local I=0; #while(I<12) #local S=str(#if(I=0) 12 #else I #end,0,0); object{Letters(S,3.6,Font_Sans) translate<sin(radians(I*30))*16.4,cos(radians(I*30))*16.4-1.8,0> translate<0,62,56.8> Black()} #local I=I+1; #end
object{Books(-80,-30,0,10,9)} object{Mug(srgb<.25,.45,.55>) translate<-10,0,-8>} object{Pot_Plant(10,34,srgb<.32,.52,.28>,6) translate<64,0,16>} object{Toy_Ball(7,srgb<.9,.75,.2>,srgb<.25,.45,.65>) translate<30,0,-12>}
