// picture: board_order_shared.jpg Shared=1
// picture: board_order_two.jpg Shared=0
// Raw chicken and salad greens: on one board with one knife, or on two boards with two knives.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<-2,66,-86>,<0,3,-2>,50)
Soft_Light(<-100,150,-70>, rgb<.92,.90,.85>, 40) Fill(<140,90,-150>, rgb<.25,.25,.28>) Sky(srgb<.82,.84,.86>, srgb<.72,.77,.84>)
box{<-180,-4,-44>,<180,0,36> Stone_Tex(srgb<.36,.38,.40>)} box{<-300,-100,38>,<300,200,42> Tiles(srgb<.62,.74,.66>,srgb<.86,.88,.84>,9)}
#declare Fillet=texture{pigment{bozo turbulence .5 color_map{[0 srgb<.95,.74,.68>][.6 srgb<.93,.68,.62>][1 srgb<.97,.86,.80>]} scale 4} normal{bumps .15 scale 1.5} finish{diffuse .78 specular .6 roughness .02}}
#macro Chicken() union{#local I=0; #while(I<3) union{sphere{0,1 scale<9,2.4,5> rotate y*(20-I*24)} sphere{0,1 scale<4,1.6,2.4> translate<9,-.4,1-I> rotate y*(20-I*24)} texture{Fillet} translate<-2+I*3,2.2+I*.3,-7+I*7.5>} #local I=I+1; #end #local I=0; #while(I<7) box{-1.4,1.4 rotate<I*20,I*50,0> translate<13+mod(I,3)*3,1.3,-8+int(I/3)*3.4> texture{Fillet}} #local I=I+1; #end} #end
#macro Salad() union{#local R=seed(6); #local I=0; #while(I<26) sphere{0,1 scale<5.4,.35,3.6> rotate<rand(R)*60-30,rand(R)*360,rand(R)*60-30> translate<(rand(R)-.5)*13,1.8+rand(R)*4.5,(rand(R)-.5)*13> Leaf_Tex(srgb<.42+.2*rand(R),.66,.26>)} #local I=I+1; #end #local I=0; #while(I<5) object{Citrus_Half(2.3,srgb<.85,.15,.1>,srgb<.90,.25,.18>) translate<9-I*3.6,.2,-10+mod(I,2)*2.4>} #local I=I+1; #end} #end
#if(Shared)
 object{RBox(<-32,0,-17>,<32,2,17>,.7) Pine() translate<0,0,-8>} object{Chicken() translate<-16,2,-8>} object{Salad() translate<18,2,-6>} object{Knife(19) rotate y*68 translate<6,2,-20>}
#else
 object{RBox(<-19,0,-17>,<19,2,17>,.7) Plastic(srgb<.85,.30,.25>) translate<-24,0,-8>} object{RBox(<-17,0,-17>,<17,2,17>,.7) Pine() translate<22,0,-8>} object{Chicken() translate<-28,2,-8>} object{Salad() translate<22,2,-6>} object{Knife(17) rotate y*70 translate<-8,2,-18>} object{Knife(17) rotate y*70 translate<34,2,-22>}
#end
object{Bowl(13,srgb<.92,.90,.84>) translate<44,0,22>} object{Glass_Bottle(3.6,25,srgb<.85,.92,.5>,srgb<.80,.75,.25>,.7) translate<-52,0,20>} object{Bowl(8,srgb<.35,.50,.60>) translate<-30,0,24>} object{Towel_Folded(18,13,4,srgb<.86,.75,.45>) translate<8,0,24>}
