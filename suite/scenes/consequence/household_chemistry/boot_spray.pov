// picture: boot_spray_bathroom.jpg Indoors=1
// picture: boot_spray_balcony.jpg Indoors=0
// Hiking boots on newspaper beside a spray can: in a small tiled room without a window, or outdoors on a balcony.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<-4,70,-112>,<0,17,0>,48)
#if(Indoors)
Soft_Light(<-50,190,-60>, rgb<.95,.92,.86>, 40) Fill(<120,110,-160>, rgb<.24,.24,.26>) Sky(srgb<.75,.76,.78>, srgb<.66,.69,.73>)
box{<-90,-5,-400>,<90,0,60> Floor_Tiles(srgb<.86,.86,.83>,srgb<.40,.46,.48>,17)} box{<-90,0,52>,<90,250,60> Tiles_Square(srgb<.90,.92,.90>,srgb<.68,.70,.70>,13)}
#declare Side=Tiles_Square(srgb<.90,.92,.90>,srgb<.68,.70,.70>,13) box{<-86,0,-400>,<-80,250,60> texture{Side rotate y*90}} box{<80,0,-400>,<86,250,60> texture{Side rotate y*90}}
// toilet bowl and roll
union{object{RBox(<-18,34,28>,<18,74,50>,4)} sphere{0,1 scale<19,20,25> translate<0,26,12>} cylinder{y*0,y*20,12 translate<0,0,16>} cylinder{<0,42,10>,<0,44,10>,20 scale<1,1,1.15>} Ceramic(srgb .95) translate<-46,0,0>}
cylinder{<62,60,50>,<62,60,36>,5 Paper(srgb .95)} cylinder{<62,60,52>,<62,60,34>,1.2 Steel()}
#else
Sun(<-.5,1,-.5>, rgb<1.25,1.15,1.0>) Fill(<120,110,-160>, rgb<.16,.16,.2>) Sky(srgb<.86,.92,.98>, srgb<.42,.64,.93>)
box{<-300,-5,-400>,<300,0,60> Floor_Tiles(srgb<.86,.86,.83>,srgb<.40,.46,.48>,17)} union{cylinder{<-300,96,56>,<300,96,56>,2.4} cylinder{<-300,9,56>,<300,9,56>,1.5} #local I=-300; #while(I<300) cylinder{<I,9,56>,<I,96,56>,.9} #local I=I+10; #end Paint(srgb<.25,.30,.33>)}
plane{y,-700 Grass_Tex()} #local R=seed(4); #local I=0; #while(I<20) object{Bush(260+rand(R)*160,srgb<.34,.50,.26>,I) translate<-1900+I*200,-760,1100+rand(R)*500>} #local I=I+1; #end
object{Clay_Pot(17) translate<-64,0,30>} object{Bush(25,srgb<.45,.60,.36>,8) translate<-64,24,30>}
#end
box{<-44,0,-26>,<40,.5,22> Paper(srgb<.88,.86,.80>) rotate y*-6} #local I=0; #while(I<16) box{<-40+mod(I,4)*20,.5,-20+int(I/4)*9>,<-24+mod(I,4)*20,.55,-15+int(I/4)*9> Matt(srgb<.62,.61,.58>) rotate y*-6} #local I=I+1; #end
#macro Boot() union{object{RBox(<-6.5,0,-17>,<6.5,3,15>,1.4) Black()} object{RBox(<-5.8,2.4,-15.5>,<5.8,12,6>,3.6) Matt(srgb<.42,.28,.18>)} object{RBox(<-5.6,2.4,-2>,<5.6,25,14>,3.6) Matt(srgb<.42,.28,.18>)} torus{4.8,1.3 scale<1,1,1.45> translate<0,25,6> Cloth(srgb<.30,.20,.14>)} cylinder{<0,24.6,6>,<0,25.6,6>,4.4 Black()} #local I=0; #while(I<5) cylinder{<-3.4,11.4+I*2.6,-6+I*1.1-.8*(I>1)>,<3.4,11.9+I*2.6,-6+I*1.1-.8*(I>1)>,.45 Matt(srgb<.80,.25,.15>)} #local I=I+1; #end} #end
object{Boot() rotate y*16 translate<-20,.5,0>} object{Boot() rotate y*-8 translate<0,.5,2>}
union{object{Spray_Can(srgb<.20,.42,.50>,"WATERPROOF","spray, 400 ml",srgb<.95,.75,.2>) scale 1.5} rotate y*10 translate<30,.5,-10>}
object{Flat_Brush(srgb<.75,.55,.3>) scale .8 rotate z*90 rotate y*-30 translate<12,1,-22>}
