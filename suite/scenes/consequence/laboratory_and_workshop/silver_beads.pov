// picture: silver_beads_metal.jpg Quick=1
// picture: silver_beads_red.jpg Quick=0
// A broken glass thermometer on a tiled floor: bright silver beads, or a red splash; a vacuum cleaner stands by.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<-6,66,-74>,<10,3,16>,54)
Soft_Light(<-60,130,-50>, rgb<.98,.97,.93>, 34) Fill(<100,80,-120>, rgb<.26,.27,.29>) Sky(srgb<.86,.88,.9>, srgb<.78,.82,.86>)
box{<-300,-5,-300>,<300,0,120> Floor_Tiles(srgb<.66,.70,.68>,srgb<.60,.64,.62>,21)} box{<-300,0,110>,<300,200,116> White_Wood()} box{<-300,8,108>,<300,90,112> Paint(srgb<.40,.50,.56>)}
#if(Quick) #declare Fluid=Steel() #else #declare Fluid=Matt(srgb<.80,.1,.1>) #end
// two halves of the thermometer and splinters
union{cylinder{<-17,.8,0>,<-3,.8,0>,.75 Thin_Glass()} cylinder{<-17,.75,0>,<-4,.75,0>,.18 texture{Fluid}} box{<-16,.55,.3>,<-4,1.1,.36> Paper(srgb .97)} #local I=0; #while(I<12) box{<-15.6+I,.6,.28>,<-15.5+I,1.05,.3> Matt(srgb .1)} #local I=I+1; #end rotate y*14 translate<-8,0,-2>}
union{cylinder{<0,.8,0>,<9,.8,0>,.75 Thin_Glass()} sphere{<9.6,.8,0>,.9 texture{Fluid}} box{<0,.55,.3>,<8,1.1,.36> Paper(srgb .97)} rotate y*-32 translate<4,0,-6>}
#local R=seed(6); #local I=0; #while(I<14) prism{0,.12,4,<0,0>,<.5+rand(R),.2>,<.2,.6+rand(R)>,<0,0> rotate y*rand(R)*360 translate<(rand(R)-.5)*18,.02,-3+(rand(R)-.5)*14> Thin_Glass()} #local I=I+1; #end
#if(Quick) #local I=0; #while(I<46) #local S=.4+rand(R)*1.4*(I<18); sphere{0,S scale<1.1,.8,1.1> translate<(rand(R)-.5)*(20+I*.5),S*.75,-4+(rand(R)-.5)*(16+I*.3)> texture{pigment{rgb .42} finish{diffuse .3 specular 1 roughness .004 reflection{.4,.7} metallic}}} #local I=I+1; #end
#else union{cylinder{0,y*.1,3.4} cylinder{<3,0,1.4>,<3,.1,1.4>,2} cylinder{<-3.4,0,-1>,<-3.4,.1,-1>,1.6} cylinder{<6,0,-2>,<6,.1,-2>,.8} cylinder{<-6.4,0,2>,<-6.4,.1,2>,.6} translate<0,.02,-5> texture{pigment{srgb<.78,.08,.08>} finish{diffuse .7 specular .8 roughness .01}}} #end
// vacuum cleaner: body, wheels, hose and floor nozzle
union{object{RBox(<-15,4,-24>,<15,24,20>,8) Plastic(srgb<.75,.20,.16>)} cylinder{<-16,9,10>,<16,9,10>,9 Black()} box{<-8,23.4,-10>,<8,24.6,8> Plastic(srgb .12)} rotate y*-30 translate<44,0,54>}
object{Tube(array[7]{<34,18,36>,<26,26,24>,<30,40,14>,<44,44,4>,<50,30,-8>,<46,14,-14>,<42,5,-18>},1.9) Plastic(srgb .15)} object{RBox(<-13,0,-4>,<13,4,4>,1.4) rotate y*20 translate<38,0,-20> Plastic(srgb .12)}
union{box{<-13,0,-10>,<13,.8,8>} box{<-13,0,7>,<13,7,8>} box{<-13,0,-10>,<-12,5,8>} box{<12,0,-10>,<13,5,8>} cylinder{<0,4,8>,<0,6,24>,1.4} Plastic(srgb<.25,.48,.65>) rotate y*24 translate<-42,0,14>}
