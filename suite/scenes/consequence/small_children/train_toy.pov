// picture: train_toy_magnets.jpg Balls=1
// picture: train_toy_letters.jpg Balls=0
// A table with a child's rucksack and toys for a train ride: a tin with tiny silver magnet balls, or a tin with big wooden letters.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<-2,44,-56>,<0,4,-1>,52)
Soft_Light(<-60,110,-50>, rgb<.98,.95,.9>, 30) Fill(<90,70,-120>, rgb<.26,.26,.28>) Sky(srgb<.84,.86,.88>, srgb<.76,.8,.84>)
box{<-110,-4,-40>,<110,0,50> Oak()} box{<-300,-100,52>,<300,160,56> Plaster(srgb<.86,.70,.62>)}
#if(Balls) #declare Lid="MAGNET BALLS"; #else #declare Lid="BIG LETTERS"; #end
// flat tin, its lid beside it
union{difference{cylinder{0,y*3.4,11} cylinder{y*.4,y*5,10.6} Metal(srgb<.30,.50,.60>)} torus{10.8,.3 translate y*3.4 Metal(srgb .8)} translate<-6,0,-6>} union{cylinder{0,y*.8,11.2 Metal(srgb<.30,.50,.60>)} object{Letters(Lid,1.7,Font_Sans) rotate x*90 translate<0,.86,-.8> Matt(srgb .95)} rotate y*8 translate<19,0,-10>}
#local R=seed(3);
#if(Balls)
 #local I=0; #while(I<5) #local J=0; #while(J<5) #local K=0; #while(K<4) sphere{<-11.6+I*1.2,1.1+K*1.2,-10+J*1.2>,.6 Steel()} #local K=K+1; #end #local J=J+1; #end #local I=I+1; #end
 #local I=0; #while(I<38) #local A=I*137.5; #local D=7.5*sqrt(rand(R)); sphere{<-3+cos(radians(A))*D*.7,1.0,-4+sin(radians(A))*D>,.6 Steel()} #local I=I+1; #end
 #local I=0; #while(I<9) sphere{<4+I*1.22,.6,-24+1.5*sin(I*.7)>,.6 Steel()} #local I=I+1; #end
#else
 #local I=0; #while(I<7) object{Letters(substr("MOBAKEL",I+1,1),6,Font_Sans) scale<1,1,70> rotate x*(78+rand(R)*10) rotate y*(rand(R)*70-35) translate<-11+mod(I,3)*5,2+I*.5,-10+int(I/3)*4.6> Paint(srgb<.85-.1*I,.25+.08*I,.3+.05*I>)} #local I=I+1; #end
 object{Letters("S",6,Font_Sans) scale<1,1,70> rotate x*86 rotate y*20 translate<8,1.4,-26> Paint(srgb<.2,.5,.7>)}
#end
// rucksack, picture book, beaker, ticket
union{object{RBox(<-11,0,-6>,<11,22,6>,4) Cloth(srgb<.85,.62,.20>)} object{RBox(<-8,3,-9>,<8,12,-5>,2) Cloth(srgb<.75,.30,.24>)} torus{3,.7 rotate x*90 translate<0,23,2> Cloth(srgb<.3,.3,.35>)} box{<-1,11,-9.4>,<1,13.4,-8.8> Metal(srgb .8)} rotate y*24 translate<-32,0,18>}
union{box{<-12,0,-9>,<12,1.2,9> Matt(srgb<.35,.60,.45>)} sphere{0,1 scale<5,.3,4> translate<-1,1.2,0> Matt(srgb<.95,.85,.4>)} rotate y*-16 translate<34,0,10>} object{Teddy(srgb<.78,.60,.42>) scale .6 rotate y*-10 translate<6,0,22>}
union{cone{0,3.4,y*9,4 Plastic(srgb<.40,.65,.75>)} cylinder{y*9,y*10.4,4.2 Plastic(srgb<.90,.55,.30>)} translate<24,0,24>} box{<-7,0,-3>,<7,.12,3> rotate y*30 translate<-30,0,-22> Paper(srgb<.95,.93,.85>)} object{Letters("TRAIN 9:12",1.5,Font_Sans) rotate x*90 rotate y*30 translate<-30.2,.2,-22.4> Matt(srgb<.6,.2,.15>)}
