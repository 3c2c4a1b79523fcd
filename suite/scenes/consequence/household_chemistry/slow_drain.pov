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
#if(Opener) object{Plastic_Bottle(5.4,24,Plastic(srgb<.85,.25,.15>),srgb .1,"DRAIN OPENER","caustic soda, 1 l",srgb<.75,.15,.1>) scale 1.12 rotate y*18 translate<38,0,-12>}
#else object{Plastic_Bottle(5.4,24,Plastic(srgb<.85,.25,.15>),srgb .1,"DISH SOAP","lemon, 1 l",srgb<.75,.15,.1>) scale 1.12 rotate y*18 translate<38,0,-12>} #end
union{cylinder{y*9,y*46,1.2 Pine()} difference{sphere{y*2,8 scale<1,1.1,1>} sphere{y*1,7} box{<-9,-20,-9>,<9,0,9>} texture{pigment{srgb<.62,.20,.13>} finish{diffuse .8 specular .2 roughness .05}}} rotate z*0 translate<-40,0,4>}
object{Kettle(Steel()) rotate y*160 translate<60,0,20>}
object{Glass_Bottle(4,25,srgb<.9,.97,.9>,srgb<.93,.94,.82>,.7) translate<58,0,-2>} object{Label(7,8,"VINEGAR","",srgb<.97,.95,.85>,srgb<.25,.45,.25>,srgb .1) rotate y*20 translate<59.5,9,-6>}
object{Plate(11,srgb<.92,.92,.95>) translate<-66,0,-8>} object{Plate(11,srgb<.92,.92,.95>) translate<-66,1.4,-8>} object{Bowl(7,srgb<.35,.5,.6>) translate<-66,3.4,-8>}
object{Towel_Folded(20,15,4,srgb<.85,.70,.30>) rotate y*-12 translate<-70,0,20>}
