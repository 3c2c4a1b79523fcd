// picture: play_rug_cells.jpg Cells=1
// picture: play_rug_discs.jpg Cells=0
// A play rug with blocks, a teddy and a toy box; an open remote control with button cells beside it, or big wooden discs.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<-4,74,-84>,<0,2,2>,46)
Soft_Light(<-90,170,-80>, rgb<.98,.95,.9>, 45)
Fill(<130,120,-150>, rgb<.24,.24,.26>)
Sky(srgb<.84,.86,.88>, srgb<.75,.79,.84>)
box{<-300,-5,-300>,<300,0,200> Planks(srgb<.74,.56,.38>,srgb<.68,.50,.33>,srgb<.58,.41,.26>,14)}
box{<-70,0,-50>,<70,1,46> texture{pigment{checker color srgb<.93,.86,.66> color srgb<.55,.72,.72> scale 23.4 translate<11,0,5>} normal{bumps .6 scale .5} finish{diffuse .85}}}
object{Teddy(srgb<.70,.50,.34>) rotate y*24 translate<-30,1,26>}
object{Toy_Block(8,srgb<.85,.3,.25>,"M") rotate y*16 translate<-26,1,-12>} object{Toy_Block(8,srgb<.25,.5,.7>,"I") rotate y*-20 translate<-13,1,-17>} object{Toy_Block(8,srgb<.35,.6,.35>,"A") rotate y*34 translate<-20,9,-14>}
object{Toy_Ball(9,srgb<.85,.25,.2>,srgb<.95,.75,.2>) translate<8,1,26>}
union{object{RBox(<-17,0,-13>,<17,18,13>,1.5) Paint(srgb<.90,.55,.30>)} box{<-15,17,-11>,<15,18.2,11> Matt(srgb<.3,.2,.15>)} object{Toy_Ball(6,srgb<.3,.5,.7>,srgb<.9,.85,.6>) translate<-5,14,0>} object{Toy_Block(8,srgb<.8,.65,.2>,"X") rotate y*30 translate<7,15,0>} rotate y*-14 translate<42,1,28>}
#if(Cells)
 // a small remote control, its battery tray pulled out, three cells on the rug
 union{object{RBox(<-3.4,0,-8>,<3.4,1.6,8>,.6) Plastic(srgb<.15,.16,.2>)} #local I=0; #while(I<8) cylinder{<-1.6+3.2*mod(I,2),1.5,-4+2.8*int(I/2)>,<-1.6+3.2*mod(I,2),2,-4+2.8*int(I/2)>,.8 Plastic(srgb .8)} #local I=I+1; #end box{<-2.2,.2,-13>,<2.2,1,-8.6> Plastic(srgb .3)} rotate y*-38 scale 1.25 translate<22,1,-14>}
 #macro Cell(X,Z,A) union{cylinder{0,y*.5,1.7 Metal(srgb .85)} cylinder{y*.5,y*.62,1.35 Metal(srgb .92)} box{<-.55,.6,-.12>,<.55,.66,.12> Matt(srgb .4)} box{<-.12,.6,-.55>,<.12,.66,.55> Matt(srgb .4)} scale 1.25 rotate y*A translate<X,1,Z>} #end
 Cell(6,-26,10) Cell(12,-22,40) Cell(4,-18,70)
#else
 union{cylinder{0,y*2.4,6 Pine()} torus{5.2,.5 translate y*2.3 Paint(srgb<.25,.5,.7>)} translate<24,1,-12>} union{cylinder{0,y*2.4,6 Pine()} torus{5.2,.5 translate y*2.3 Paint(srgb<.85,.3,.25>)} translate<8,1,-24>} union{cylinder{0,y*2.4,6 Pine()} torus{5.2,.5 translate y*2.3 Paint(srgb<.35,.6,.35>)} rotate z*10 translate<19,3.4,-18>}
#end
