// picture: warm_flask_stopper.jpg Stopper=1
// picture: warm_flask_open.jpg Stopper=0
// A flask of blue solution on a hotplate set to 250, its neck closed with a rubber stopper or open.
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<-6,44,-92>,<0,20,0>,46)
Soft_Light(<-100,160,-80>, rgb<1.0,1.0,.97>, 45)
Fill(<130,100,-150>, rgb<.24,.25,.27>)
Sky(srgb<.86,.88,.9>, srgb<.78,.82,.86>)
box{<-200,-4,-60>,<200,0,60> Plastic(srgb<.26,.30,.33>)} box{<-200,0,50>,<200,160,54> Tiles_Square(srgb<.88,.91,.84>,srgb<.66,.70,.64>,15)}
object{Hotplate(1) translate<0,0,0>}
object{Flask(11.5,24,srgb<.15,.42,.80>,.62) translate<0,11.1,1>}
#if(Stopper) cone{<0,33.4,1>,2.9,<0,38.4,1>,4.3 Matt(srgb<.16,.15,.15>)} #end
// stand with clamp at the back, beaker, wash bottle, rack of tubes
union{box{<-9,0,-6>,<9,1.6,6>} cylinder{<0,0,4>,<0,60,4>,.7} Steel() translate<-36,0,14>} cylinder{<-36,46,18>,<-20,46,14>,.5 Steel()}
object{Beaker(6,15,srgb<.20,.48,.82>,.45) translate<30,0,-6>} object{Beaker(4.6,11,srgb .9,0) translate<42,0,6>}
union{object{Bottle_Shape(5,17,2) Plastic(srgb<.93,.94,.95>)} cylinder{y*17,y*19,2.3 Plastic(srgb<.75,.2,.15>)} object{Tube(array[4]{<0,19,0>,<0,24,0>,<-5,26,0>,<-9,21,0>},.4) Plastic(srgb .9)} object{Round_Label(5.06,7,"WATER","",srgb .98,srgb<.3,.5,.75>,srgb .1) translate y*4} translate<52,0,-10>}
union{object{RBox(<-13,0,-4>,<13,1.6,4>,.5) Pine()} object{RBox(<-13,8,-4>,<13,9.4,4>,.5) Pine()} box{<-13,0,-4>,<-12,9,4> Pine()} box{<12,0,-4>,<13,9,4> Pine()} #local I=0; #while(I<5) union{cylinder{<-9+I*4.5,1.6,0>,<-9+I*4.5,15,0>,1.3 Thin_Glass() no_shadow} cylinder{<-9+I*4.5,1.8,0>,<-9+I*4.5,5+mod(I*3,5),0>,1.1 Liquid(srgb<.2+.14*I,.45,.8-.1*I>)}} #local I=I+1; #end rotate y*14 translate<-46,0,-10>}
union{object{RBox(<-12,0,-8>,<12,1.4,8>,.5) Matt(srgb<.15,.2,.35>)} box{<-11,1.4,-7>,<11,1.6,7> Paper(srgb .95)} rotate y*-16 translate<24,0,-28>}
