// picture: flame_bench_ethanol.jpg Spirit=1
// picture: flame_bench_water.jpg Spirit=0
// A bench with a lit burner, loops and dishes; an open wide dish and its bottle beside the flame: ethanol, or water.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<-6,48,-86>,<-4,13,0>,49)
Soft_Light(<-90,150,-70>, rgb<.92,.92,.9>, 40) Fill(<130,100,-150>, rgb<.24,.25,.28>) Sky(srgb<.82,.85,.88>, srgb<.74,.79,.85>)
box{<-200,-4,-60>,<200,0,60> Plastic(srgb<.34,.36,.38>)} box{<-200,0,46>,<200,160,50> Tiles_Square(srgb<.93,.93,.88>,srgb<.70,.70,.66>,15)}
object{Bunsen(1) translate<4,0,0>} object{Tube(array[5]{<4,4,2>,<14,1,10>,<30,1,18>,<52,1,26>,<80,2,40>},.9) Plastic(srgb<.75,.35,.2>)}
// open dish and bottle
union{difference{cylinder{0,y*5,8.6} cylinder{y*.5,y*6,8.2} Thin_Glass() no_shadow} torus{8.4,.25 translate y*5 Thin_Glass()} cylinder{y*.6,y*3,8.1 texture{pigment{rgbf<.88,.94,.98,.7>} finish{diffuse .25 specular .9 roughness .004 reflection{.05,.3}}}} union{cylinder{<-2,2,-2>,<9,13,3>,.25 Steel()} sphere{<9,13,3>,.6 Plastic(srgb .2)} cylinder{<2,2,-3>,<12,12,-4>,.25 Steel()} sphere{<12,12,-4>,.6 Plastic(srgb .2)}} translate<-15,.05,-10>}
union{object{Bottle_Shape(6,24,2.6) Plastic(srgb<.95,.96,.96>)} #if(Spirit) object{Round_Label(6.08,11,"ETHANOL","96 %, 500 ml",srgb<.97,.97,.95>,srgb<.80,.25,.18>,srgb .08) translate y*4} #else object{Round_Label(6.08,11,"WATER","sterile, 500 ml",srgb<.97,.97,.95>,srgb<.80,.25,.18>,srgb .08) translate y*4} #end rotate y*-14 translate<-34,0,6>} cylinder{<-26,0,-20>,<-26,3,-20>,2.9 Plastic(srgb<.80,.25,.18>)}
// agar plates, rack with tubes, pen
#local I=0; #while(I<4) union{cylinder{0,y*1.5,5 Thin_Glass()} cylinder{y*.2,y*.8,4.7 Matt(srgb<.90,.78,.45>)} translate<26,.05+I*1.7,-8>} #local I=I+1; #end union{cylinder{0,y*1.5,5 Thin_Glass()} cylinder{y*.2,y*.8,4.7 Matt(srgb<.90,.78,.45>)} translate<20,.05,-22>}
union{object{RBox(<-13,0,-4>,<13,1.6,4>,.5) Pine()} object{RBox(<-13,8,-4>,<13,9.4,4>,.5) Pine()} box{<-13,0,-4>,<-12,9,4> Pine()} box{<12,0,-4>,<13,9,4> Pine()} #local I=0; #while(I<5) union{cylinder{<-9+I*4.5,1.6,0>,<-9+I*4.5,15,0>,1.3 Thin_Glass() no_shadow} cylinder{<-9+I*4.5,1.8,0>,<-9+I*4.5,6+mod(I*3,4),0>,1.1 Matt(srgb<.80,.70,.40>)} sphere{<-9+I*4.5,15.4,0>,1.5 Cloth(srgb .95)}} #local I=I+1; #end rotate y*-12 translate<44,0,10>}
object{Carton(22,9,11,srgb<.35,.60,.70>,"GLOVES","nitrile, M",srgb<.2,.35,.6>) rotate y*12 translate<-6,0,26>}
