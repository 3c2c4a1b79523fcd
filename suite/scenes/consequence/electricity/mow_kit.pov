// picture: mow_kit_bare.jpg Bare=1
// picture: mow_kit_whole.jpg Bare=0
// Things laid out on a garden bench before mowing: an orange lead in loops, gloves, a plug; the lead's sheath is open at one place, or whole.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<0,64,-70>,<0,1,0>,56)
Sun(<-.5,1,-.45>, rgb<1.35,1.25,1.1>) Fill(<100,120,-160>, rgb<.18,.18,.2>) Sky(srgb<.86,.92,.98>, srgb<.42,.64,.93>)
box{<-130,-5,-34>,<130,0,34> Planks(srgb<.70,.66,.60>,srgb<.64,.60,.54>,srgb<.52,.48,.43>,13.5)} plane{y,-70 Grass_Tex()}
#macro Lead(Pts) object{Tube(Pts,1.05) Plastic(srgb<.95,.42,.05>)} #end
Lead(array[8]{<-60,1.1,10>,<-40,1.1,-8>,<-14,1.1,-12>,<-4,1.1,2>,<-20,1.1,14>,<-36,1.1,6>,<-30,2.6,-8>,<-19,1.2,-15.6>})
#if(Bare)
 Lead(array[4]{<-19,1.2,-15.6>,<-14,1.1,-17.5>,<-9,1.1,-18.7>,<-5,1.1,-19.2>}) Lead(array[8]{<7,1.1,-18.8>,<20,1.1,-15>,<34,1.1,-6>,<40,1.1,8>,<28,1.1,16>,<14,1.1,10>,<20,1.1,0>,<58,1.1,-8>})
 // sheath torn: blue and brown conductor, one of them with bright copper
 object{Tube(array[4]{<-6,1.2,-19.1>,<-2,1.6,-19.9>,<3,1.5,-19.7>,<8,1.1,-18.6>},.5) Plastic(srgb<.15,.35,.75>)} object{Tube(array[4]{<-6,1.2,-19.1>,<-3,1.5,-18.2>,<-2,1.5,-18.2>,<-1.2,1.5,-18.2>},.5) Plastic(srgb<.48,.26,.12>)} object{Tube(array[4]{<4,1.4,-18.2>,<5,1.3,-18.3>,<6,1.2,-18.5>,<8,1.1,-18.6>},.5) Plastic(srgb<.48,.26,.12>)}
 #local I=0; #while(I<7) object{Tube(array[4]{<-1.4,1.5,-18.2>,<.4,1.7+.3*cos(I),-18.1+.5*sin(I)>,<2.6,1.7+.34*cos(I*1.3),-18.0+.55*sin(I*1.3)>,<4.2,1.4,-18.2>},.14) Metal(srgb<.93,.55,.28>)} #local I=I+1; #end
 cone{<-5,1.1,-19.2>,1.1,<-7,1.1,-19>,1.3 Plastic(srgb<.85,.36,.04>)} cone{<7,1.1,-18.8>,1.1,<9,1.1,-18.2>,1.3 Plastic(srgb<.85,.36,.04>)}
#else
 Lead(array[12]{<-19,1.2,-15.6>,<-14,1.1,-17.5>,<-9,1.1,-18.7>,<-5,1.1,-19.2>,<7,1.1,-18.8>,<20,1.1,-15>,<34,1.1,-6>,<40,1.1,8>,<28,1.1,16>,<14,1.1,10>,<20,1.1,0>,<58,1.1,-8>})
#end
object{Plug_Lying(srgb<.12,.12,.13>) scale 1.3 rotate y*200 translate<-44,0,24>} 
#macro Glove(C1, C2) union{object{RBox(<-5,0,0>,<5,3,10>,1.4) Cloth(C1)} #local I=0; #while(I<4) object{RBox(<-5+I*2.55,.3,9>,<-2.7+I*2.55,2.8,17.5-abs(I-1.6)*1.4>,1.1) Cloth(C1)} #local I=I+1; #end object{RBox(-<1.1,1.2,0>,<1.1,1.2,8>,1) rotate y*48 translate<4,1.5,3> Cloth(C1)} object{RBox(<-5.2,-.1,-8>,<5.2,3.2,.6>,1.5) Cloth(C2)}} #end
object{Glove(srgb<.45,.58,.36>,srgb<.85,.70,.30>) rotate y*-20 translate<40,0,18>} object{Glove(srgb<.45,.58,.36>,srgb<.85,.70,.30>) scale<-1,1,1> rotate y*24 translate<53,0,10>}
object{Mug(srgb<.30,.45,.60>) rotate y*30 translate<-44,0,-20>} object{Apple(srgb<.80,.25,.15>) translate<2,0,24>}
