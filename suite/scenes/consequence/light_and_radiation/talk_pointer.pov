// picture: talk_pointer_strong.jpg Strong=1
// picture: talk_pointer_weak.jpg Strong=0
// A desk before a talk: a pen-shaped pointer and its box with the data, notes, a laptop, a cup.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<-2,52,-80>,<3,8,0>,48)
Soft_Light(<-90,150,-70>, rgb<1.02,.99,.94>, 40)
Fill(<130,90,-150>, rgb<.24,.24,.27>)
Sky(srgb<.8,.82,.85>, srgb<.7,.75,.82>)
box{<-120,-4,-44>,<120,0,52> Walnut()} box{<-300,-120,60>,<300,200,64> Plaster(srgb<.70,.64,.56>)}
#if(Strong) object{Carton(30,20,12,srgb<.93,.93,.92>,"LASER POINTER","1000 mW   532 nm",srgb<.16,.55,.30>) rotate y*-8 translate<-16,0,4>}
#else object{Carton(30,20,12,srgb<.93,.93,.92>,"LASER POINTER","0.9 mW   532 nm",srgb<.16,.55,.30>) rotate y*-8 translate<-16,0,4>} #end
union{cylinder{<-9,1.1,0>,<8,1.1,0>,1.1 Metal(srgb<.20,.22,.25>)} cylinder{<8,1.1,0>,<9,1.1,0>,.8 Metal(srgb .8)} cylinder{<-10,1.1,0>,<-9,1.1,0>,1.15 Metal(srgb<.75,.6,.3>)} box{<-1,2,-.4>,<1.6,2.5,.4> Plastic(srgb<.8,.2,.15>)} box{<-6,1.8,-1>,<-2.4,2.5,-.8> Steel()} scale 1.3 rotate y*22 translate<-8,0,-20>}
union{object{RBox(<-18,0,-13>,<18,1.6,13>,.5) Metal(srgb .7)} box{<-16,1.6,-4>,<16,1.7,11> Black()} union{object{RBox(<-18,0,-1>,<18,24,0>,.5) Metal(srgb .7)} box{<-16.5,1.5,-1.1>,<16.5,22.5,-.9> Shine(rgb<.20,.32,.48>)} object{Letters("Bridges of the North",2,Font_Serif) translate<0,13,-1.3> Shine(rgb .95)} box{<-9,8,-1.3>,<9,8.5,-1.2> Shine(rgb<.9,.6,.2>)} rotate x*14 translate<0,1.4,13>} rotate y*14 translate<30,0,12>}
union{#local I=0; #while(I<5) object{box{<-9,I*.12,-12>,<9,I*.12+.1,12> Paper(srgb .96) rotate y*(I*3-6)}} #local I=I+1; #end #local I=0; #while(I<8) box{<-7,.62,8-I*2.2>,<6-mod(I*3,5),.64,8.3-I*2.2> Matt(srgb<.25,.28,.4>)} #local I=I+1; #end rotate y*-20 translate<-46,0,-12>}
object{Cup_Filled(srgb<.90,.88,.82>,srgb<.30,.16,.07>) rotate y*200 translate<22,0,-20>}
object{Tumbler(3.4,11,srgb<.85,.92,.95>,.7) translate<-44,0,20>} object{Pot_Plant(7,18,srgb<.40,.58,.32>,4) translate<-66,0,26>}
