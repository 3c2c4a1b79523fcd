// picture: rotor_tubes_onesided.jpg Onesided=1
// picture: rotor_tubes_paired.jpg Onesided=0
// A bench centrifuge seen from above with its lid open: tubes on one side of the rotor, or opposite each other.
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<0,92,-72>,<0,13,-1>,50)
Soft_Light(<-90,170,-60>, rgb<1.0,1.0,.98>, 45)
Fill(<130,120,-120>, rgb<.24,.25,.27>)
Sky(srgb<.86,.88,.9>, srgb<.78,.82,.86>)
box{<-200,-4,-80>,<200,0,80> Plastic(srgb<.90,.90,.87>)} box{<-200,0,56>,<200,120,60> Tiles_Square(srgb<.93,.95,.95>,srgb<.72,.76,.78>,14)}
// housing
union{difference{object{RBox(<-28,0,-30>,<28,26,28>,4)} cylinder{<0,8,2>,<0,40,2>,22} Plastic(srgb<.30,.44,.56>)} torus{22,1 translate<0,25.6,2> Plastic(srgb .15)} cylinder{<0,8,2>,<0,8.5,2>,22 Metal(srgb .7)} difference{cylinder{<0,8,2>,<0,26,2>,22.1} cylinder{<0,7,2>,<0,27,2>,21.6} Metal(srgb .75)}
 union{object{RBox(<-26,0,-3>,<26,50,0>,2.5) Plastic(srgb<.26,.38,.50>)} cylinder{<0,24,-3.4>,<0,24,-3>,19 Plastic(srgb<.20,.30,.40>)} rotate x*8 translate<0,26,31>}
 union{box{<-9,0,-.1>,<9,6,.1> Black()} object{Letters("3000",3.4,Font_Sans) translate<-1,1.3,-.3> Shine(rgb<.3,1,.45>)} cylinder{<15,3,-1>,<15,3,.1>,2.6 Plastic(srgb .2)} cylinder{<21,3,-1>,<21,3,.1>,2.6 Plastic(srgb<.75,.2,.15>)} rotate x*0 translate<-4,14,-30.2>}}
// rotor with eight holes
union{difference{cone{<0,10,2>,18,<0,21,2>,14} #local I=0; #while(I<8) cylinder{<0,-6,0>,<0,20,0>,2.1 rotate x*-24 translate<0,14,13> rotate y*I*45 translate<0,0,2>} #local I=I+1; #end Metal(srgb<.55,.57,.6>)} cylinder{<0,20,2>,<0,25,2>,3 Black()} cylinder{<0,25,2>,<0,26.4,2>,1.6 Steel()}}
#macro Tube_At(N,C) union{cylinder{<0,-6,0>,<0,8,0>,1.9 texture{pigment{rgbt<.95,.93,.88,.3>} finish{diffuse .6 specular .6}}} cylinder{<0,-5,0>,<0,5,0>,1.7 Matt(C)} cylinder{<0,8,0>,<0,12,0>,2.3 Plastic(srgb<.60,.25,.65>)} rotate x*-24 translate<0,14,13> rotate y*N*45 translate<0,0,2>} #end
#declare Bl=srgb<.45,.05,.06>;
#if(Onesided) Tube_At(0,Bl) Tube_At(1,Bl) Tube_At(7,Bl) Tube_At(2,Bl)
#else Tube_At(0,Bl) Tube_At(4,Bl) Tube_At(2,Bl) Tube_At(6,Bl) #end
// rack and gloves box, marker
union{object{RBox(<-14,0,-6>,<14,2,6>,.6)} object{RBox(<-14,9,-6>,<14,10.5,6>,.5)} box{<-14,0,-6>,<-13,10,6>} box{<13,0,-6>,<14,10,6>} Plastic(srgb<.95,.70,.25>) rotate y*24 translate<-50,0,-14>} 
object{Carton(24,10,12,srgb<.35,.60,.70>,"GLOVES","nitrile, M",srgb<.2,.35,.6>) rotate y*-20 translate<52,0,-2>}
union{cylinder{<-7,.8,0>,<5,.8,0>,.8 Plastic(srgb .12)} cylinder{<5,.8,0>,<8,.8,0>,.6 Plastic(srgb<.2,.3,.7>)} rotate y*40 translate<44,0,-24>}
