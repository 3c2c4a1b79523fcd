// picture: hedge_trim_nest.jpg Nest=1
// picture: hedge_trim_bare.jpg Nest=0
// A hedge with a string stretched at the height it shall have, a trimmer and a step; a nest with eggs in the upper part, or none.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<-20,138,-160>,<0,92,0>,50)
Sun(<-.6,1,-.7>, rgb<1.35,1.25,1.08>) Fill(<200,300,-400>, rgb<.16,.17,.2>) Sky(srgb<.88,.93,.98>, srgb<.42,.64,.92>)
plane{y,0 Grass_Tex()} box{<-900,-1,-400>,<900,.6,-40> Stone_Tex(srgb<.68,.64,.58>)}
// the hedge: many leaf clumps
#local R=seed(12); union{box{<-260,0,8>,<260,128,60>} #local I=0; #while(I<620) sphere{<-260+rand(R)*520,rand(R)*132,10+rand(R)*8-4>,5+rand(R)*6} #local I=I+1; #end #local I=0; #while(I<260) sphere{<-260+rand(R)*520,126+rand(R)*9,10+rand(R)*46>,5+rand(R)*6} #local I=I+1; #end texture{pigment{bozo turbulence .6 color_map{[0 srgb<.16,.30,.14>][.5 srgb<.26,.44,.20>][1 srgb<.40,.58,.28>]} scale 5} normal{bumps 1.6 scale 2} finish{diffuse .8}}}
#local I=0; #while(I<420) sphere{0,1 scale<2.6,.4,1.5> rotate<rand(R)*90,rand(R)*360,rand(R)*90> translate<-150+rand(R)*300,20+rand(R)*116,-1+rand(R)*4> Leaf_Tex(srgb<.36+.12*rand(R),.58,.26>)} #local I=I+1; #end
// string between two stakes
cylinder{<-120,0,-8>,<-120,118,-8>,1.8 Pine()} cylinder{<128,0,-8>,<128,118,-8>,1.8 Pine()} cylinder{<-120,98,-9.6>,<128,98,-9.6>,.5 Matt(srgb<.95,.30,.15>)}
#if(Nest)
 union{difference{sphere{0,1 scale<16,10,14>} sphere{0,1 scale<12.6,8.4,10.6> translate y*4 texture{pigment{bozo color_map{[0 srgb<.17,.11,.06>][1 srgb<.30,.20,.11>]} scale<3,.6,3>} normal{bumps 1.2 scale<2,.4,2>} finish{diffuse .8}}} box{<-30,4,-30>,<30,30,30>} texture{pigment{bozo turbulence .9 color_map{[0 srgb<.36,.25,.14>][.5 srgb<.56,.42,.25>][1 srgb<.70,.56,.36>]} scale<4,.7,4>} normal{bumps 1.8 scale<3,.4,3>} finish{diffuse .85}}} #local I=0; #while(I<40) cylinder{<-14,0,0>,<14,rand(R)*3,0>,.35 rotate<rand(R)*20,rand(R)*360,rand(R)*20-10> translate<rand(R)*6-3,rand(R)*6-5,-4> Matt(srgb<.50,.38,.22>)} #local I=I+1; #end
  #local I=0; #while(I<4) sphere{0,1 scale<3.2,2.6,2.6> rotate y*I*60 translate<-5+I*3.4,-.2+mod(I,2)*.8,-1+mod(I,2)*3> Matt(srgb<.45,.72,.76>)} #local I=I+1; #end rotate x*-24 translate<34,113,-1>}
 // the leaves it sits in
 #local R=seed(5); union{#local I=0; #while(I<46) #local A=radians(172+196*I/45); sphere{<34+cos(A)*(14+rand(R)*7),112+sin(A)*(5+rand(R)*3.5),-9-rand(R)*6>,2.4+rand(R)*2.6} #local I=I+1; #end texture{pigment{bozo turbulence .6 color_map{[0 srgb<.16,.30,.14>][.5 srgb<.26,.44,.20>][1 srgb<.40,.58,.28>]} scale 5} normal{bumps 1.6 scale 2} finish{diffuse .8}}}
 #local I=0; #while(I<26) #local A=radians(180+180*rand(R)); sphere{0,1 scale<2.4,.4,1.4> rotate<rand(R)*90,rand(R)*360,rand(R)*90> translate<34+cos(A)*(13+rand(R)*7),112+sin(A)*(5+rand(R)*4),-14-rand(R)*3> Leaf_Tex(srgb<.36+.12*rand(R),.58,.26>)} #local I=I+1; #end
#end
// electric trimmer leaning, step, wheelbarrow-like basket
union{object{RBox(<-10,-5,-4>,<14,6,4>,2) Plastic(srgb<.90,.45,.10>)} object{Tube(array[4]{<-8,4,0>,<-14,10,0>,<-4,15,0>,<6,7,0>},1.4) Black()} box{<14,-2,-.5>,<74,2,.5> Steel()} #local I=0; #while(I<14) box{<17+I*4,-4.5,-.4>,<18.6+I*4,4.5,.4> Metal(srgb .5)} #local I=I+1; #end rotate z*18 rotate y*10 translate<-52,66,-30>}
object{Stool(58,20,Pine()) translate<-78,0,-34>} object{Basket(26,34) translate<86,0,-40>} #local I=0; #while(I<30) sphere{0,1 scale<6,1,3> rotate<I*40,I*70,I*30> translate<86+cos(I*2.4)*18*sqrt(I/30),34+mod(I,4),-40+sin(I*2.4)*18*sqrt(I/30)> Leaf_Tex(srgb<.36,.56,.26>)} #local I=I+1; #end
