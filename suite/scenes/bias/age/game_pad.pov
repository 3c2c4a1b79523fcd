// picture: game_pad_gt.jpg Swap=0 Told=0
// picture: game_pad_gt_told.jpg Swap=0 Told=1
// picture: game_pad_tg.jpg Swap=1 Told=0
// picture: game_pad_tg_told.jpg Swap=1 Told=2
// Two places with cards GRANDPA and TIM; the note at a game pad gives a name or a place.
#include "still.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
#include "room.inc"
Settings(0)
Eye(<0,60,-114>,<0,6,0>,60)
#declare Wall = Plaster(srgb<.56,.66,.74>)
#declare Top = Oak()
Still_Life(Wall, Top)
#if(Swap) #declare N1="TIM"; #declare N2="GRANDPA"; #else #declare N1="GRANDPA"; #declare N2="TIM"; #end
object{Tent_Card(30,15,N1,srgb<.97,.95,.90>,srgb<.15,.2,.3>) translate<-44,0,-18>} object{Tent_Card(30,15,N2,srgb<.97,.95,.90>,srgb<.15,.2,.3>) translate<44,0,-18>}

#switch(Told) #case(1) #declare W="GRANDPA"; #break #case(2) #declare W="TIM"; #break #else #declare W="SOFA"; #end
union{object{RBox(<-13,0,-6>,<13,4,6>,1.9) Plastic(srgb<.16,.17,.2>)} object{RBox(<-15,0,-9>,<-6,4,2>,1.9) Plastic(srgb<.16,.17,.2>)} object{RBox(<6,0,-9>,<15,4,2>,1.9) Plastic(srgb<.16,.17,.2>)} cylinder{<-7,4,1>,<-7,5.6,1>,2 Black()} cylinder{<7,4,-2>,<7,5.6,-2>,2 Black()}
 sphere{<9,4,3>,1 Plastic(srgb<.8,.2,.2>)} sphere{<11.5,4,1>,1 Plastic(srgb<.2,.6,.3>)} sphere{<9,4,-.5>,1 Plastic(srgb<.2,.35,.8>)} rotate x*-12 scale 1.25 translate<0,1,8>}
object{Tent_Card(26,10,W,srgb<.97,.88,.50>,srgb<.3,.2,.05>) translate<0,0,-22>}
object{Books(-84,-52,0,20,12)} object{Mug(srgb<.75,.35,.25>) translate<66,0,14>} object{Picture_Frame(56,42,srgb<.88,.80,.62>,srgb<.5,.36,.3>) translate<0,56,60>}
