// picture: flame_bench_ethanol.jpg Spirit=1
// picture: flame_bench_water.jpg Spirit=0
// A bench with a lit spirit lamp, loops and dishes; the open dish beside it and its bottle hold the blue liquid of the lamp, or a clear one.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<-6,48,-86>,<-4,13,0>,49)
Soft_Light(<-90,150,-70>, rgb<.92,.92,.9>, 40) Fill(<130,100,-150>, rgb<.24,.25,.28>) Sky(srgb<.82,.85,.88>, srgb<.74,.79,.85>)
box{<-200,-4,-60>,<200,0,60> Plastic(srgb<.34,.36,.38>)} box{<-200,0,46>,<200,160,50> Tiles_Square(srgb<.93,.93,.88>,srgb<.70,.70,.66>,15)}
#declare Blue=texture{pigment{rgbf<.16,.34,.95,.55>} finish{diffuse .5 specular .9 roughness .004 reflection{.03,.2}}}
#declare Clear=texture{pigment{rgbf<.90,.95,.98,.75>} finish{diffuse .22 specular .9 roughness .004 reflection{.05,.3}}}
// the spirit lamp: a squat glass full of blue spirit, a brass collar, a wick, a flame
union{difference{merge{sphere{y*4.2,6.4 scale<1,.9,1>} cylinder{0,y*2,5.2} cylinder{y*8,y*10.4,2.2}} sphere{y*4.3,6.1 scale<1,.9,1>} Thin_Glass() no_shadow} intersection{sphere{y*4.3,6.05 scale<1,.9,1>} plane{y,5.4} texture{Blue}} cylinder{y*10,y*11.8,2.5 Metal(srgb<.85,.7,.35>)} cylinder{y*2,y*13,.7 Cloth(srgb<.92,.88,.78>)}
 sphere{0,1 scale<1.5,3.6,1.5> translate y*15.6 texture{pigment{gradient y color_map{[0 rgbt<.2,.35,1,.5>][.35 rgbt<1,.75,.25,.25>][1 rgbt<1,.6,.15,.3>]} scale 7.4 translate y*-3.6} finish{diffuse 0 emission 1.3}} no_shadow} cone{y*17,1.25,y*23.5,.05 texture{pigment{rgbt<1,.68,.2,.35>} finish{diffuse 0 emission 1.3}} no_shadow} translate<6,0,-2>}
// open dish and bottle
union{difference{cylinder{0,y*5,8.6} cylinder{y*.5,y*6,8.2} Thin_Glass() no_shadow} torus{8.4,.25 translate y*5 Thin_Glass()} cylinder{y*.6,y*3.4,8.1 #if(Spirit) texture{Blue} #else texture{Clear} #end} 
 // two loops, their rings in the liquid's surface, their handles over the rim
 #macro Wire_Loop(A, B) union{torus{1.25,.2 translate A-x*1.25+y*.1} cylinder{A,A+(B-A)*.55,.2} Steel()} cylinder{A+(B-A)*.5,B,.52 Plastic(srgb<.92,.72,.16>)} sphere{B,.52 Plastic(srgb<.92,.72,.16>)} #end
 union{Wire_Loop(<-1,3.5,-1>,<12,13.4,2>) Wire_Loop(<0,3.5,-4.6>,<14,11.6,-5.6>)} translate<-15,.05,-10>}
union{object{Bottle_Shape(6,24,2.6) Thin_Glass() no_shadow} intersection{object{Bottle_Shape(5.6,23.4,2.2) translate y*.3} box{<-7,.3,-7>,<7,13.5,7>} #if(Spirit) texture{Blue} #else texture{Clear} #end} translate<-34,0,6>} cylinder{<-26,0,-20>,<-26,3,-20>,2.9 Plastic(srgb<.80,.25,.18>)}
// agar plates, rack with tubes, pen
#local I=0; #while(I<4) union{cylinder{0,y*1.5,5 Thin_Glass()} cylinder{y*.2,y*.8,4.7 Matt(srgb<.90,.78,.45>)} translate<26,.05+I*1.7,-8>} #local I=I+1; #end union{cylinder{0,y*1.5,5 Thin_Glass()} cylinder{y*.2,y*.8,4.7 Matt(srgb<.90,.78,.45>)} translate<20,.05,-22>}
union{object{RBox(<-13,0,-4>,<13,1.6,4>,.5) Pine()} object{RBox(<-13,8,-4>,<13,9.4,4>,.5) Pine()} box{<-13,0,-4>,<-12,9,4> Pine()} box{<12,0,-4>,<13,9,4> Pine()} #local I=0; #while(I<5) union{cylinder{<-9+I*4.5,1.6,0>,<-9+I*4.5,15,0>,1.3 Thin_Glass() no_shadow} cylinder{<-9+I*4.5,1.8,0>,<-9+I*4.5,6+mod(I*3,4),0>,1.1 Matt(srgb<.80,.70,.40>)} sphere{<-9+I*4.5,15.4,0>,1.5 Cloth(srgb .95)}} #local I=I+1; #end rotate y*-12 translate<44,0,10>}
object{Carton(22,9,11,srgb<.35,.60,.70>,"GLOVES","nitrile, M",srgb<.2,.35,.6>) rotate y*12 translate<-6,0,26>}
