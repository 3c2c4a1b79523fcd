// picture: drive_snack_whole.jpg Whole=1
// picture: drive_snack_cut.jpg Whole=0
// Snack boxes for a drive, set out beside a child's beaker and a car key: whole grapes, or grapes cut in quarters lengthwise.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<-2,44,-56>,<0,3,-2>,46)
Soft_Light(<-60,110,-50>, rgb<.98,.95,.9>, 30) Fill(<90,70,-120>, rgb<.26,.26,.28>) Sky(srgb<.84,.86,.88>, srgb<.76,.8,.84>)
box{<-110,-4,-44>,<110,0,50> texture{pigment{gradient x color_map{[0 srgb<.93,.86,.70>][.5 srgb<.93,.86,.70>][.5 srgb<.96,.93,.84>][1 srgb<.96,.93,.84>]} scale 9} normal{bumps .2 scale .4} finish{diffuse .85}}} box{<-300,-100,50>,<300,160,54> Plaster(srgb<.62,.74,.80>)}
union{difference{object{RBox(<-19,0,-12>,<19,7,12>,2)} object{RBox(<-18,1,-11>,<18,12,11>,1.6)} Plastic(srgb<.30,.62,.60>)} box{<2,1,-11>,<2.8,6.6,11> Plastic(srgb<.36,.68,.66>)} translate<-4,0,-4>}
#local R=seed(3);
#if(Whole) #local I=0; #while(I<34) sphere{0,1 scale<1.9,1.55,1.55> rotate<0,rand(R)*360,rand(R)*40> translate<-13+(rand(R)-.5)*14,2.8+int(I/14)*1.9,-4+(rand(R)-.5)*17> texture{pigment{bozo color_map{[0 srgb<.45,.12,.30>][1 srgb<.58,.20,.38>]} scale 1.4} finish{diffuse .75 specular .6 roughness .02}}} #local I=I+1; #end
#else #local I=0; #while(I<60) intersection{sphere{0,1 scale<1.9,1.55,1.55>} plane{-y,0} plane{-z,0} texture{pigment{onion color_map{[0 srgb<.85,.88,.62>][.85 srgb<.82,.84,.58>][.9 srgb<.52,.16,.34>][1 srgb<.52,.16,.34>]} scale 1.62} finish{diffuse .8 specular .5 roughness .02}} rotate<rand(R)*360,rand(R)*360,rand(R)*360> translate<-13+(rand(R)-.5)*14,2.4+int(I/24)*1.2,-4+(rand(R)-.5)*17>} #local I=I+1; #end #end
// crackers on the other side
#local I=0; #while(I<12) object{RBox(<-2.6,-.35,-2.6>,<2.6,.35,2.6>,.25) rotate<10+rand(R)*14,rand(R)*40,0> translate<2.6+mod(I,3)*4.4,2.2+int(I/6)*1.3,-10+mod(int(I/3),2)*9> Matt(srgb<.88,.70,.42>)} #local I=I+1; #end
// beaker, car key, bib, bunch
union{cone{0,3.6,y*11,4.4 Plastic(srgb<.95,.75,.30>)} cylinder{y*11,y*12.6,4.6 Plastic(srgb<.90,.40,.30>)} object{RBox(<-1.8,12.4,-1>,<1.8,15,1>,.6) Plastic(srgb<.90,.40,.30>)} torus{3.4,.8 rotate x*90 translate<6.2,6,0> Plastic(srgb<.90,.40,.30>)} torus{3.4,.8 rotate x*90 translate<-6.2,6,0> Plastic(srgb<.90,.40,.30>)} translate<30,0,2>}
union{object{RBox(<-3,0,-1.8>,<3,1.4,1.8>,.7) Plastic(srgb .08)} cylinder{<-3,.7,0>,<-5,.7,0>,.4 Steel()} torus{2.2,.25 translate<-7,.5,0> Steel()} box{<3,.5,-.5>,<9,.9,.5> Steel()} rotate y*-30 translate<22,0,-20>}
object{Towel_Folded(16,12,4,srgb<.85,.55,.55>) rotate y*14 translate<-40,0,12>} object{Teddy(srgb<.78,.60,.42>) scale .62 rotate y*20 translate<-32,0,24>} object{Apple(srgb<.75,.75,.28>) translate<14,0,20>}
