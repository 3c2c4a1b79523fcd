// picture: camp_tin_closed.jpg Shut=1
// picture: camp_tin_opened.jpg Shut=0
// A tin of stew on a grate over glowing embers, unopened, or with its lid bent up.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<-6,66,-104>,<2,16,0>,46)
light_source{<-200,320,-260> rgb<.80,.78,.85> area_light x*90 z*90 4 4 adaptive 1 circular orient} light_source{<0,9,0> rgb<1.1,.45,.12> fade_distance 30 fade_power 2}
Fill(<160,120,-220>, rgb<.18,.18,.24>)
Sky(srgb<.90,.74,.62>, srgb<.38,.44,.62>)
plane{y,0 texture{pigment{bozo turbulence .6 color_map{[0 srgb<.40,.36,.28>][.5 srgb<.46,.46,.30>][1 srgb<.34,.40,.24>]} scale 12} normal{granite .4 scale 12} finish{diffuse .85}}}
#local R=seed(5); #local I=0; #while(I<26) object{sphere{0,1 scale<6+rand(R)*3,5+rand(R)*3,6+rand(R)*2> rotate y*rand(R)*180} translate<cos(I*2*pi/16)*38+rand(R)*4,2,sin(I*2*pi/16)*32+rand(R)*4> Stone_Tex(srgb<.46,.45,.44>*(.8+.4*rand(R)))} #local I=I+1; #end
#local I=0; #while(I<70) sphere{0,1 scale<3.4,2.2,2.8> rotate y*I*40 translate<(rand(R)-.5)*50,1.5+rand(R)*2.5,(rand(R)-.5)*42> texture{pigment{bozo turbulence .8 color_map{[0 rgb<1,.30,.04>][.4 rgb<.9,.16,.02>][.5 rgb .06][1 rgb .35]} scale 2.2 translate I} finish{diffuse .5 emission .75}}} #local I=I+1; #end
// grate on two logs
object{Log(80,5,3) rotate y*90 translate<-34,0,0>} object{Log(80,5,6) rotate y*90 translate<34,0,0>} union{#local I=0; #while(I<13) cylinder{<-36+I*6,11,-30>,<-36+I*6,11,30>,.6} #local I=I+1; #end cylinder{<-38,11,-30>,<38,11,-30>,.8} cylinder{<-38,11,30>,<38,11,30>,.8} Iron()}
#if(Shut) object{Tin_Can(8,17,"BEEF STEW","400 g",srgb<.62,.18,.12>) rotate y*2 translate<-2,11.6,-4>}
#else
 union{difference{cylinder{0,y*17,8} cylinder{y*15.4,y*18,7.8} Metal(srgb .8)} torus{7.9,.2 translate y*17 Metal(srgb .85)} object{Round_Label(8.1,15,"BEEF STEW","400 g",srgb<.96,.92,.82>,srgb<.62,.18,.12>,srgb<.1,.06,.05>) translate y*1} cylinder{y*15.4,y*15.6,7.7 texture{pigment{bozo turbulence .5 color_map{[0 srgb<.45,.24,.10>][.7 srgb<.55,.30,.14>][1 srgb<.85,.45,.15>]} scale 1.6} normal{bumps .9 scale 1.2} finish{diffuse .8 specular .3 roughness .04}}} cylinder{0,y*.25,7.6 rotate x*-72 translate<0,17.4,7.8> translate y*7 Metal(srgb .82)} rotate y*2 translate<-2,11.6,-4>} object{Steam(18,8,3) translate<-2,29,-4>}
#end
object{Bread_Loaf() scale .8 rotate y*-20 translate<62,0,-26>} object{Mug(srgb<.25,.42,.60>) translate<-60,0,-28>} union{object{Spoon()} rotate y*50 translate<-44,.5,-42>}
object{Bush(60,srgb<.22,.30,.20>,3) translate<-120,-10,160>} object{Bush(76,srgb<.22,.30,.20>,5) translate<90,-10,190>} object{Log(70,9,2) rotate y*14 translate<10,0,84>}
