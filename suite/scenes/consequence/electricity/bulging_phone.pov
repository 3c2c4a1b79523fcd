// picture: bulging_phone_swollen.jpg Swollen=1
// picture: bulging_phone_flat.jpg Swollen=0
// A phone on a workbench mat, its back lifted by a bulging silver cell, or flat with the back lying loose; a screw clamp beside it.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<-2,24,-42>,<2,2.5,0>,44)
Soft_Light(<-50,90,-45>, rgb<1.02,1.0,.95>, 24)
Fill(<90,60,-100>, rgb<.25,.25,.28>)
Sky(srgb<.8,.82,.85>, srgb<.72,.77,.84>)
box{<-80,-3,-40>,<80,0,60> Pine()} object{RBox(<-24,0,-14>,<24,.5,14>,.3) Matt(srgb<.18,.36,.34>)} #local I=0; #while(I<9) box{<-20+I*5,.5,-13>,<-19.9+I*5,.52,13> Matt(srgb<.35,.52,.5>)} #local I=I+1; #end
box{<-200,-50,60>,<200,120,64> Plaster(srgb<.80,.78,.84>)}
// the phone lying on its face, long side along x
union{object{RBox(<-9,.5,-4.6>,<9,1.5,4.6>,.45) Plastic(srgb<.10,.11,.13>)}
#if(Swollen)
 difference{sphere{0,1 scale<6.8,3.4,4.1> translate<1,1.2,0>} box{<-20,-9,-20>,<20,1.2,20>} texture{pigment{srgb<.80,.81,.83>} normal{wrinkles .25 scale 2} finish{diffuse .6 specular .6 roughness .03 reflection .06}}} object{Letters("3.8 V  4000 mAh",.75,Font_Sans) rotate x*52 translate<1,3.25,-3.45> Matt(srgb .15)}
 object{RBox(<-9,0,-4.6>,<9,.35,4.6>,.16) rotate x*0 translate<4,.6,11.2> rotate y*4 Plastic(srgb<.22,.42,.60>)}
#else
 object{RBox(<-5.6,1.4,-3.4>,<7.4,1.75,3.4>,.1) texture{pigment{srgb<.80,.81,.83>} finish{diffuse .6 specular .6 roughness .03 reflection .06}}} object{Letters("3.8 V  4000 mAh",.75,Font_Sans) rotate x*90 translate<1,1.8,-.6> Matt(srgb .15)}
 object{RBox(<-9,0,-4.6>,<9,.35,4.6>,.16) rotate x*0 translate<4,.6,11.2> rotate y*4 Plastic(srgb<.22,.42,.60>)}
#end
 rotate y*-14 translate<-3,0,-1>}
// screw clamp, pads, screwdriver, tweezers
union{box{<-1,0,0>,<1,1.6,13> Iron()} box{<-1,0,12>,<1,1.6,14> Iron()} box{<-1,0,-.2>,<9,1.6,1.6> Iron()} box{<-1,0,12>,<9,1.6,13.8> Iron()} cylinder{<8,.8,-6>,<8,.8,9>,.6 Steel()} cylinder{<8,.8,8.6>,<8,.8,9.6>,1.5 Steel()} cylinder{<6,.8,-6>,<10,.8,-6>,.4 Steel()} rotate y*-30 translate<18,.5,0>}
object{Screwdriver(srgb<.85,.55,.15>) scale .55 rotate y*28 translate<-20,.5,-8>} union{#local I=0; #while(I<5) cylinder{<I*1.4,.5,0>,<I*1.4,.8,mod(I,2)>,.3 Steel()} #local I=I+1; #end translate<-16,0,8>}
object{Cup_Filled(srgb<.85,.50,.35>,srgb<.35,.20,.08>) scale .8 rotate y*160 translate<-26,0,18>} object{Books(16,34,0,22,6)}
