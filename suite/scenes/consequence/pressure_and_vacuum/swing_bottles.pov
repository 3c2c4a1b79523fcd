// picture: swing_bottles_clamped.jpg Clamped=1
// picture: swing_bottles_airlock.jpg Clamped=0
// Home-made ginger beer in square glass bottles on a shelf over a warm radiator: clamped shut, or with airlocks.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<-4,98,-122>,<0,88,0>,44)
Soft_Light(<-110,190,-110>, rgb<1.0,.97,.92>, 45)
Fill(<150,120,-200>, rgb<.24,.24,.26>)
Sky(srgb<.84,.86,.88>, srgb<.75,.79,.84>)
#declare Wl=Plaster(srgb<.90,.82,.62>) #declare Fl=Planks(srgb<.62,.44,.30>,srgb<.56,.39,.26>,srgb<.47,.32,.2>,12)
object{Room_Shell(480,260,30,Wl,Fl)}
object{Radiator(120,62) translate<0,0,28>} 
box{<-76,72,2>,<76,75,30> Walnut()}
#macro Brew(X, C) union{object{RBox(<-5.4,0,-5.4>,<5.4,19,5.4>,1.2) texture{pigment{rgbt<.86,.93,.90,.66>} finish{diffuse .3 specular 1 roughness .004}} no_shadow} object{RBox(<-4.9,.6,-4.9>,<4.9,18,4.9>,1) Matt(C)} #local R=seed(X+99); #local I=0; #while(I<16) sphere{<rand(R)*9-4.5,3+rand(R)*14,-5>,.18 Paint(srgb 1)} #local I=I+1; #end
  cone{y*18.6,3.4,y*22,1.7 Thin_Glass()} cylinder{y*22,y*26,1.7 Thin_Glass()}
  #if(Clamped) cylinder{y*25.6,y*26.4,1.8 Plastic(srgb<.80,.25,.15>)} cone{y*26.4,1.9,y*28,1.5 Ceramic(srgb .95)} torus{1.9,.2 translate y*24 Steel()} object{Tube(array[4]{<-1.9,24,0>,<-2.6,26,-.5>,<-1.6,28.6,-.3>,<0,28.8,0>},.18) Steel()} object{Tube(array[4]{<1.9,24,0>,<2.6,26,-.5>,<1.6,28.6,-.3>,<0,28.8,0>},.18) Steel()} object{Tube(array[4]{<-1.7,24,-1>,<-2,21,-2.4>,<0,20,-3>,<2,21,-2.4>},.18) Steel()}
  #else cone{y*25.4,1.5,y*27.4,1.8 Matt(srgb<.78,.60,.40>)} cylinder{y*27,y*30,.35 Clear_Plastic(srgb<.9,.95,1>)} union{cylinder{<-.9,29.6,0>,<-.9,33,0>,.8} cylinder{<.9,29.6,0>,<.9,33,0>,.8} Plastic(srgb<.80,.88,.92>)} cylinder{<.9,32.8,0>,<.9,33.8,0>,.95 Plastic(srgb<.8,.2,.15>)} #end
  box{<-4,6,-5.6>,<4,12,-5.5> Paper(srgb<.96,.93,.84>)} object{Letters("GINGER",1.5,Font_Sans) translate<0,9.4,-5.7> Matt(srgb<.3,.18,.06>)} object{Letters("10 May",1.2,Font_Sans) translate<0,7.2,-5.7> Matt(srgb<.3,.18,.06>)} rotate y*(X*.12) translate<X,75,14>} #end
#local I=0; #while(I<6) object{Brew(-46+I*15.5,srgb<.90,.74,.42>)} #local I=I+1; #end
object{Jar_Filled(5,12,srgb .85,Matt(srgb<.93,.91,.86>),.7) translate<46,75,18>}
union{sphere{0,1 scale<6,2.2,2.6>} sphere{0,1 scale<2.4,2,3.2> translate<-3,.5,-2>} sphere{0,1 scale<2.2,2,3> translate<3,.3,2>} texture{pigment{bozo turbulence .3 color_map{[0 srgb<.74,.58,.36>][1 srgb<.84,.70,.46>]} scale 2} normal{bumps .4 scale .8} finish{diffuse .82}} translate<60,77,10>}
object{Wall_Clock(13,4,20) translate<-40,126,30>} object{Picture_Frame(50,38,srgb<.75,.60,.45>,srgb<.35,.45,.42>) translate<30,140,29>}
