// picture: slow_beans_soaked.jpg Soaked=1
// picture: slow_beans_tinned.jpg Soaked=0
// A slow cooker on a worktop, kidney beans dry and soaked or in tins, vegetables for chili.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<4,60,-106>,<6,13,0>,50)
Soft_Light(<110,150,-90>, rgb<1.08,1.03,.95>, 40)
Fill(<-150,90,-150>, rgb<.22,.22,.25>)
Sky(srgb<.8,.8,.82>, srgb<.7,.73,.78>)
#declare Top=Planks(srgb<.62,.44,.30>,srgb<.56,.39,.26>,srgb<.47,.32,.2>,12) #declare Front=Paint(srgb<.92,.90,.84>)
object{Worktop(-180,180,0,-40,36,Top,Front)}
box{<-300,-100,38>,<300,200,42> Tiles_Square(srgb<.32,.48,.52>,srgb<.80,.82,.80>,13)}
// slow cooker
union{difference{cylinder{0,y*21,19} cylinder{y*3,y*30,17.4} Paint(srgb<.75,.20,.16>)} difference{cylinder{y*3,y*23,17.3} cylinder{y*4,y*30,16.4} Ceramic(srgb<.10,.10,.11>)} torus{17,.8 translate y*22.6 Ceramic(srgb .1)} cylinder{<0,8,-18.4>,<0,8,-20.4>,3 Black()} box{<-.4,8.4,-20.7>,<.4,10.8,-20.3> Plastic(srgb .95)} object{Letters("LOW     HIGH",1.7,Font_Sans) translate<0,13,-19.25> Matt(srgb .95)} object{RBox(<-24,13,-3>,<-18,16,3>,1) Black()} object{RBox(<18,13,-3>,<24,16,3>,1) Black()} translate<-30,0,10>}
#declare Bean=sphere{0,1 scale<1.5,.75,.85> texture{pigment{srgb<.42,.09,.10>} finish{diffuse .75 specular .5 roughness .03}}}
#if(Soaked)
 object{Bowl(13,srgb<.92,.91,.86>) translate<18,0,-8>}
 #local R=seed(3); #local I=0; #while(I<90) #local A=I*137.5; #local D=9.6*sqrt(I/90); object{Bean rotate<rand(R)*40,rand(R)*360,rand(R)*30> translate<18+cos(radians(A))*D,9.4-D*D*.012+rand(R)*.5,-8+sin(radians(A))*D>} #local I=I+1; #end
 cylinder{<18,9.9,-8>,<18,10,-8>,11 texture{pigment{rgbf<.86,.70,.68,.8>} finish{diffuse .1 specular .9 roughness .005 reflection .08}} no_shadow}
 object{Carton(15,22,7,srgb<.86,.78,.60>,"KIDNEY BEANS","dried, 500 g",srgb<.55,.12,.12>) rotate y*16 translate<44,0,6>}
#else
 object{Tin_Can(6,14,"KIDNEY BEANS","cooked, 400 g",srgb<.55,.12,.12>) rotate y*6 translate<14,0,-12>} object{Tin_Can(6,14,"KIDNEY BEANS","cooked, 400 g",srgb<.55,.12,.12>) rotate y*12 translate<28,0,-6>} object{Tin_Can(6,14,"KIDNEY BEANS","cooked, 400 g",srgb<.55,.12,.12>) rotate y*18 translate<43,0,-1>}
#end
object{Onion() translate<-8,0,-26>} object{Onion() rotate y*90 translate<0,0,-28>} object{Apple(srgb<.82,.14,.09>) scale .8 translate<58,0,-16>} object{Apple(srgb<.84,.16,.09>) scale .8 translate<64,0,-9>}
object{Glass_Bottle(3.6,25,srgb<.85,.92,.5>,srgb<.80,.75,.25>,.7) translate<66,0,14>}
object{Wooden_Spoon() rotate y*-16 translate<-52,0,-24>}
object{Wall_Clock(11,6,50) translate<30,40,38>}
