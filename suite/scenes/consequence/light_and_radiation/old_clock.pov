// picture: old_clock_radium.jpg Radium=1
// picture: old_clock_plain.jpg Radium=0
// An old alarm clock taken apart: its dial with worn pale figures, a scalpel, a brush, a jar of paint; beside it a brass clockwork or a plastic movement with its battery.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<0,40,-44>,<0,5,-2>,46)
Soft_Light(<-50,90,-40>, rgb<1.0,.96,.88>, 24) Fill(<90,60,-100>, rgb<.25,.25,.28>) Sky(srgb<.8,.82,.85>, srgb<.72,.77,.84>)
box{<-90,-3,-40>,<90,0,60> Walnut()} object{RBox(<-30,0,-17>,<26,.5,16>,.3) Matt(srgb<.62,.58,.50>)}
// the dial lying tilted on a block towards the viewer
union{cylinder{0,-y*.4,13 Metal(srgb<.75,.62,.35>)} cylinder{0,y*.1,12.4 Matt(srgb<.12,.12,.12>)}
 #local I=1; #while(I<13) #local A=radians(I*30); #local S=str(I,0,0); object{Letters(S,2.3,Font_Serif) translate<0,-1.15,0> rotate x*90 translate<sin(A)*9.6,.2,cos(A)*9.6> Matt(srgb<.74,.78,.52>)} #local I=I+1; #end
 #local I=0; #while(I<60) box{<-.08,.1,11.6>,<.08,.2,12.2> rotate y*I*6 Matt(srgb .8)} #local I=I+1; #end
 object{Letters("NORDEN",1.3,Font_Serif) rotate x*90 translate<0,.2,3.6> Matt(srgb .85)}
 cylinder{0,y*.5,.9 Metal(srgb<.8,.7,.4>)} rotate x*-26 translate<-6,6.2,2>}
box{<-14,.5,4>,<2,6,10> Pine()}
// the works
#macro Wheel(R,N) union{difference{cylinder{0,y*.5,R} cylinder{-y,y,R*.62}} cylinder{0,y*.8,R*.2} box{<-R*.7,.1,-.25>,<R*.7,.4,.25>} box{<-.25,.1,-R*.7>,<.25,.4,R*.7>} #local I=0; #while(I<N) box{<R-.1,0,-.22>,<R+.5,.5,.22> rotate y*I*360/N} #local I=I+1; #end Metal(srgb<.85,.66,.28>)} #end
#if(Radium)
 union{object{Wheel(3.6,26) translate<0,1.6,0>} object{Wheel(2.2,16) translate<4.6,2.3,2.2>} object{Wheel(1.6,12) translate<4.2,1.0,-3.0>} box{<-4.6,0,-4.6>,<7.4,.8,5.2> Metal(srgb<.72,.55,.25>)}
  #local I=0; #while(I<90) sphere{<(.5+I*.026)*cos(I*.28),3.2,(.5+I*.026)*sin(I*.28)>,.26 Steel()} #local I=I+1; #end
  scale .78 rotate y*12 translate<10.5,.5,-4.5>}
#else
 union{object{RBox(<-4.6,0,-4.6>,<7.4,3,5.2>,.6) Plastic(srgb .10)} cylinder{<-3.4,3.1,-1.8>,<4.6,3.1,-1.8>,1.35 Paint(srgb<.88,.60,.16>)} cylinder{<4.6,3.1,-1.8>,<5.8,3.1,-1.8>,1.35 Black()} cylinder{<-3.9,3.1,-1.8>,<-3.4,3.1,-1.8>,.55 Steel()} cylinder{<1.4,3,2.6>,<1.4,3.7,2.6>,1.1 Plastic(srgb .85)}
  scale .78 rotate y*12 translate<10.5,.5,-4.5>}
#end
// case, bells, hands, tools
union{difference{cylinder{<0,9,0>,<0,9,9>,10} cylinder{<0,9,-1>,<0,9,8>,9.2} Paint(srgb<.28,.45,.42>)} sphere{<-6,20.5,4>,3.6 Metal(srgb<.8,.7,.4>)} sphere{<6,20.5,4>,3.6 Metal(srgb<.8,.7,.4>)} cylinder{<-5,1,4>,<-8,-0,4>,1 Metal(srgb<.8,.7,.4>)} cylinder{<5,1,4>,<8,0,4>,1 Metal(srgb<.8,.7,.4>)} torus{2.4,.4 rotate x*90 translate<0,22,4> Steel()} rotate y*-20 translate<30,1,18>}
union{cylinder{<-9,.6,0>,<2,.6,0>,.5 Steel()} prism{.5,.7,5,<2,-.5>,<7,-.5>,<8.4,.1>,<6.6,.6>,<2,.5> Steel()} rotate y*24 translate<16,.4,-10>} union{cylinder{<-8,.5,0>,<6,.5,0>,.45 Paint(srgb<.75,.25,.2>)} cylinder{<6,.5,0>,<8,.5,0>,.5 Metal(srgb .8)} cone{<8,.5,0>,.45,<11,.5,0>,.08 Matt(srgb<.35,.22,.12>)} rotate y*10 translate<13,.4,-15>}
union{cylinder{0,y*5,3.4 Thin_Glass()} cylinder{y*.2,y*4,3.2 Matt(srgb<.70,.90,.50>)} cylinder{y*5,y*6.6,3.5 Plastic(srgb .95)} object{Round_Label(3.44,2.6,"GLOW PAINT","",srgb .97,srgb<.4,.6,.3>,srgb .1) translate y*1} rotate y*10 translate<19,.5,2>}
union{box{<-.4,0,-.1>,<.4,.15,7> Metal(srgb<.2,.2,.25>)} box{<-.3,0,-.1>,<.3,.15,9> rotate y*40 Metal(srgb<.2,.2,.25>)} translate<-26,.5,-8>} object{Mug(srgb<.80,.70,.50>) rotate y*150 translate<-30,0,18>}
