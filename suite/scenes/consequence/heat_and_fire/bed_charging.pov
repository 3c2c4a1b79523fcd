// picture: bed_charging_pillow.jpg Under=1
// picture: bed_charging_table.jpg Under=0
// A made bed at night: a phone on its charging cable half under the pillow, or on the bedside table.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<-30,122,-84>,<24,52,60>,56)
light_source{<104,96,92> rgb<1.25,1.0,.68> area_light x*16 z*16 4 4 adaptive 1 circular orient fade_distance 130 fade_power 1.5}
Fill(<-160,160,-160>, rgb<.24,.24,.30>)
Sky(srgb<.40,.42,.52>, srgb<.26,.28,.40>)
#declare Wl=Plaster(srgb<.50,.56,.66>) #declare Fl=Planks(srgb<.62,.46,.33>,srgb<.56,.41,.29>,srgb<.46,.33,.22>,14)
object{Room_Shell(460,260,150,Wl,Fl)}
union{box{<-64,0,-90>,<64,28,140> Walnut()} box{<-66,0,140>,<66,96,147> Walnut()} object{RBox(<-61,26,-88>,<61,46,138>,5) Cloth(srgb<.93,.92,.90>)} object{RBox(<-63,38,-92>,<63,53,62>,6) texture{pigment{gradient x color_map{[0 srgb<.72,.40,.34>][.5 srgb<.72,.40,.34>][.5 srgb<.80,.52,.44>][1 srgb<.80,.52,.44>]} scale 26} normal{bumps .5 scale 12} finish{diffuse .85}}}
 object{Pillow(52,40,17,srgb<.96,.95,.93>) rotate y*6 translate<-30,46,108>} object{Pillow(52,40,17,srgb<.96,.95,.93>) rotate y*-5 translate<28,46,106>} translate<-10,0,0>}
// bedside table
union{box{<-22,0,-20>,<22,48,20> Walnut()} box{<-20,28,-20.6>,<20,44,-20> Walnut()} sphere{<0,36,-21.4>,1.6 Steel()} translate<96,0,104>}
union{cylinder{0,y*2,8} cylinder{y*2,y*26,1.1} Metal(srgb<.75,.6,.35>) translate<106,48,112>} difference{cone{<106,70,112>,15,<106,92,112>,9} cone{<106,69,112>,14.6,<106,93,112>,8.6} texture{pigment{srgb<.96,.88,.68>} finish{diffuse .6 emission .55}} no_shadow}
object{Wall_Socket() scale 1.3 translate<140,40,150>} object{Plug(srgb .95) scale 1.1 translate<140,40,149>}
#macro My_Phone() union{object{Phone(srgb .06)} box{<-3.1,.85,-6.6>,<3.1,.93,6.6> Shine(rgb<.10,.22,.34>)} object{Letters("22:40",1.9,Font_Sans) rotate x*90 translate<0,.96,1.2> Shine(rgb .95)} scale 1.55} #end
#if(Under)
 object{My_Phone() rotate y*64 rotate z*4 translate<22,53.6,84>}
 object{Tube(array[7]{<140,40,142>,<134,20,134>,<124,8,126>,<70,50,128>,<58,56,112>,<48,54.5,94>,<33,54.2,89>},.6) Plastic(srgb .95)}
 object{Pillow(52,40,19,srgb<.97,.96,.94>) rotate y*-8 rotate x*-6 translate<19,54,106>}
#else
 object{My_Phone() rotate y*20 translate<88,48,94>}
 object{Tube(array[5]{<140,40,142>,<134,24,134>,<122,30,126>,<112,49,110>,<96,48.8,100>},.6) Plastic(srgb .95)}
#end
object{Books(76,86,48,112,5)} object{Tumbler(3.6,11,srgb<.85,.92,.95>,.7) translate<82,48,112>} object{Picture_Frame(70,50,srgb<.30,.36,.50>,srgb<.60,.52,.48>) translate<-10,168,149>}
