// picture: slow_drain_opener.jpg Opener=1
// picture: slow_drain_soap.jpg Opener=0
// A kitchen sink with standing water, an emptied bottle on its side, a plunger, a kettle and vinegar to hand.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<12,56,-100>,<12,9,0>,54)
Soft_Light(<-110,150,-70>, rgb<1.2,1.17,1.1>, 40)
Fill(<150,100,-150>, rgb<.22,.22,.25>)
Sky(srgb<.8,.82,.85>, srgb<.7,.75,.82>)
difference{box{<-180,-4,-36>,<180,0,36> Stone_Tex(srgb<.62,.60,.57>)} box{<-28.5,-9,-21.5>,<28.5,9,21.5>}}
box{<-180,-90,-34>,<180,-30,36> Paint(srgb<.82,.78,.68>)}
box{<-300,-100,38>,<300,200,42> Tiles_Square(srgb<.72,.80,.74>,srgb<.88,.88,.84>,14)}
object{Sink(52,38)}
box{<-25.9,-16,-18.9>,<25.9,-5.5,18.9> texture{pigment{rgbf<.70,.72,.62,.45>} normal{ripples .08 scale 6} finish{diffuse .35 specular .8 roughness .005 reflection{.08,.4}}}}
#local I=0; #while(I<9) sphere{<-16+mod(I*11,30),-5.4,-12+mod(I*7,22)>,.5+.3*mod(I,3) Thin_Glass()} #local I=I+1; #end
object{Tap() translate<0,0,27>}
// the emptied bottle; its label shows the bend of a drain with a plug in it, or a shining plate among bubbles
#macro Flat(C) texture{pigment{color C} finish{diffuse .85}} #end
union{object{Bottle_Shape(5.4,24,1.95) Plastic(srgb<.85,.25,.15>)} cylinder{y*23.5,y*27,2.4 Plastic(srgb .1)} cylinder{y*3.4,y*14.6,5.46 open Flat(srgb<.97,.97,.95>)} torus{5.47,.25 translate y*3.4 Flat(srgb<.75,.15,.1>)} torus{5.47,.25 translate y*14.6 Flat(srgb<.75,.15,.1>)}
 #if(Opener) union{
  union{cylinder{<-2.6,7.4,0>,<-2.6,13.4,0>,.95} torus{1.5,.95 rotate x*90 clipped_by{plane{y,0}} translate<-1.1,7.4,0>} torus{1.5,.95 rotate x*90 clipped_by{plane{-y,0}} translate<1.9,7.4,0>} cylinder{<3.4,7.4,0>,<3.4,5.2,0>,.95} scale<1,1,.35> Flat(srgb<.55,.60,.66>)}
  union{sphere{<-1.9,6.1,-.5>,.95} sphere{<-.8,5.7,-.5>,.85} sphere{<-2.5,6.9,-.5>,.75} sphere{<-1.2,6.5,-.6>,.7} scale<1,1,.5> Flat(srgb<.32,.20,.10>)}
  union{cylinder{<-2.6,13.2,-.5>,<-2.6,9.4,-.5>,.32} cone{<-2.6,9.6,-.5>,.85,<-2.6,8,-.5>,0} Flat(srgb<.85,.12,.08>)} translate z*-5.3}
 #else union{
  union{cylinder{<0,9,0>,<0,9,-.2>,2.5 Flat(srgb<.55,.72,.86>)} cylinder{<0,9,-.2>,<0,9,-.3>,2.2 Flat(srgb<.97,.98,1>)} cylinder{<0,9,-.3>,<0,9,-.4>,1.4 Flat(srgb<.82,.90,.96>)}}
  union{cylinder{<-3.5,6.6,-.3>,<-3.5,9.6,-.3>,.26} #local I=0; #while(I<3) cylinder{<-4+I*.5,9.6,-.3>,<-4+I*.5,11.4,-.3>,.16} #local I=I+1; #end cylinder{<-4,9.6,-.3>,<-3,9.6,-.3>,.2} cylinder{<3.5,6.6,-.3>,<3.5,8.8,-.3>,.26} cylinder{<3.5,8.8,-.3>,<3.5,11.2,-.3>,.42} Flat(srgb<.40,.45,.52>)}
  #local I=0; #while(I<6) union{torus{.5+.2*mod(I,3),.13 rotate x*90 translate<-2.2+mod(I*1.9,4.6),12.2+mod(I,2)*1.1-5.4*(I>3),-.5>} Flat(srgb<.20,.50,.85>)} #local I=I+1; #end translate z*-5.3} #end
 scale 1.12 rotate y*14 translate<36,0,-12>}
union{cylinder{y*9,y*46,1.2 Pine()} difference{sphere{y*2,8 scale<1,1.1,1>} sphere{y*1,7} box{<-9,-20,-9>,<9,0,9>} texture{pigment{srgb<.62,.20,.13>} finish{diffuse .8 specular .2 roughness .05}}} rotate z*0 translate<-40,0,4>}
object{Kettle(Steel()) rotate y*160 translate<60,0,20>}
object{Glass_Bottle(4,25,srgb<.9,.97,.9>,srgb<.93,.94,.82>,.7) translate<58,0,-2>} object{Label(7,8,"VINEGAR","",srgb<.97,.95,.85>,srgb<.25,.45,.25>,srgb .1) rotate y*20 translate<59.5,9,-6>}
object{Plate(11,srgb<.92,.92,.95>) translate<-66,0,-8>} object{Plate(11,srgb<.92,.92,.95>) translate<-66,1.4,-8>} object{Bowl(7,srgb<.35,.5,.6>) translate<-66,3.4,-8>}
object{Towel_Folded(20,15,4,srgb<.85,.70,.30>) rotate y*-12 translate<-70,0,20>}
