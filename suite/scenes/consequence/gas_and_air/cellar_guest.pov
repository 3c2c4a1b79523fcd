// picture: cellar_guest_full.jpg Full=1
// picture: cellar_guest_empty.jpg Full=0
// A small cellar without a window: a made-up camp bed on the floor, glass balloons along the wall.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<-30,140,-215>,<4,52,0>,52)
light_source{<30,205,-40> rgb<1.25,1.05,.75> area_light x*20 z*20 4 4 adaptive 1 circular orient fade_distance 220 fade_power 1}
Fill(<-80,150,-300>, rgb<.20,.19,.20>)
Sky(srgb<.40,.38,.36>, srgb<.3,.29,.28>)
#declare Wl=Tiles(srgb<.66,.42,.33>,srgb<.72,.67,.60>,9) #declare Fl=Stone_Tex(srgb<.58,.56,.53>)
box{<-400,-5,-400>,<400,0,120> texture{Fl}}
box{<-300,0,90>,<300,300,95> texture{Wl}}
box{<-165,0,-400>,<-160,300,95> texture{Wl rotate y*90}} box{<165,0,-400>,<170,300,95> texture{Wl rotate y*90}}
cylinder{<30,300,-10>,<30,236,-10>,.5 Black()} sphere{<30,230,-10>,6 Shine(rgb<1.6,1.35,.9>) no_shadow} cone{<30,232,-10>,3,<30,240,-10>,1.5 Black()}
#local I=0; #while(I<5) object{Demijohn(19,Full,rgb<.13+.34*mod(I,2),.012+.22*mod(I,2),.03>) translate<-118+I*46,0,64>} #local I=I+1; #end
// camp bed
union{object{RBox(<-100,18,-36>,<100,27,36>,3) Cloth(srgb<.50,.53,.44>)} object{RBox(<-66,26,-38>,<102,33,38>,3) texture{pigment{gradient x color_map{[0 srgb<.62,.20,.18>][.7 srgb<.62,.20,.18>][.7 srgb<.88,.82,.70>][.8 srgb<.88,.82,.70>][.8 srgb<.24,.26,.32>][1 srgb<.24,.26,.32>]} scale 30} normal{bumps .4 scale 9} finish{diffuse .85}}} object{Pillow(32,52,14,srgb<.95,.94,.90>) translate<-82,27,0>}
 #local I=0; #while(I<2) cylinder{<-80+I*160,18,-34>,<-80+I*160,0,-34>,1.6 Steel()} cylinder{<-80+I*160,18,34>,<-80+I*160,0,34>,1.6 Steel()} #local I=I+1; #end rotate y*6 translate<6,0,-40>}
object{Box_Closed(40,38,34) translate<-128,0,-44>} object{Desk_Lamp(srgb<.25,.42,.40>) scale .8 rotate y*180 translate<-128,38,-44>} 
object{Rug(120,50,srgb<.40,.45,.52>,srgb<.78,.74,.66>) translate<6,0,-118>}
union{#local I=0; #while(I<3) box{<112,70+I*44,50>,<160,73+I*44,90> Pine()} #local I=I+1; #end}
#local I=0; #while(I<3) object{Jar_Filled(5,13,srgb<.7,.2,.15>,Matt(srgb<.80,.45,.20>),.85) translate<120+I*13,73,68>} object{Jar_Filled(5,13,srgb<.85,.8,.7>,Matt(srgb<.50,.14,.16>),.85) translate<120+I*13,117,68>} #local I=I+1; #end
