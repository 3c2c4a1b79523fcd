// picture: soup_potatoes_green.jpg Green=1
// picture: soup_potatoes_pale.jpg Green=0
// A bowl and a board with potatoes: green with sprouts, or pale and firm; a pot, leek and carrots for soup.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<-2,54,-80>,<0,6,0>,47)
Soft_Light(<-100,150,-70>, rgb<.98,.95,.88>, 40) Fill(<140,90,-150>, rgb<.25,.25,.28>) Sky(srgb<.82,.84,.86>, srgb<.72,.77,.84>)
box{<-180,-4,-44>,<180,0,36> Planks(srgb<.72,.56,.38>,srgb<.66,.50,.33>,srgb<.56,.41,.26>,11)} box{<-300,-100,38>,<300,200,42> Tiles_Square(srgb<.86,.82,.70>,srgb<.68,.62,.52>,11)}
#declare Basic=srgb<.84,.68,.42>;
#macro Pot_Spud(S,X,Y,Z) #local R=seed(S*7+1); union{sphere{0,1 scale<5,3.5,3.9> #if(Green) texture{pigment{bozo turbulence .5 color_map{[0 srgb<.46,.58,.24>][.5 srgb<.55,.62,.30>][.75 srgb<.74,.66,.40>][1 srgb<.80,.66,.42>]} scale 4 translate S*9} normal{bumps .4 scale 1.2 translate S*5} finish{diffuse .82}} #else texture{pigment{bozo turbulence .4 color_map{[0 srgb<.78,.61,.36>][.7 srgb<.84,.68,.42>][1 srgb<.89,.75,.50>]} scale 2 translate S*9} normal{bumps .35 scale 1.2 translate S*5} finish{diffuse .82}} #end}
 #if(Green) #local I=0; #while(I<4) #local A=rand(R)*360; object{Tube(array[4]{<0,0,0>,<0,2,.3>,<.5,3.6,.2>,<1.2,5,0>},.55) texture{pigment{gradient y color_map{[0 srgb<.90,.88,.75>][1 srgb<.66,.45,.60>]} scale 5} finish{diffuse .85}} rotate<rand(R)*50-25,A,rand(R)*50-25> translate<cos(radians(A))*2.4,2.6,sin(radians(A))*1.8>} #local I=I+1; #end #end rotate<rand(R)*16-8,S*67,rand(R)*16-8> translate<X,Y,Z>} #end
difference{object{Basket(19,11)} cylinder{y*2,y*20,1} translate<-22,0,2>}
#local I=0; #while(I<11) Pot_Spud(I,-22+cos(I*2.4)*12*sqrt(I/11),9+3*(I<4),2+sin(I*2.4)*12*sqrt(I/11)) #local I=I+1; #end
object{Board(36,24) translate<22,0,-14>} Pot_Spud(21,14,5.5,-14) Pot_Spud(22,26,5.5,-11) object{Knife(14) rotate y*30 translate<24,2,-23>}
object{Pot(13,14,Metal(srgb<.75,.30,.24>)) translate<34,0,18>} object{Carrot() rotate y*30 translate<-8,0,-28>} object{Carrot() rotate y*44 translate<-16,0,-30>} union{cylinder{<-16,1.8,0>,<2,1.8,0>,1.8 Matt(srgb<.95,.96,.86>)} cylinder{<2,1.8,0>,<12,1.9,0>,1.9 Leaf_Tex(srgb<.62,.76,.40>)} #local I=0; #while(I<4) sphere{0,1 scale<9,.5,1.7> rotate<I*40,0,I*5-7> translate<19,2+I*.4,I-1.5> Leaf_Tex(srgb<.38,.58,.28>)} #local I=I+1; #end rotate y*16 translate<-44,0,-22>}
object{Onion() translate<6,0,14>} object{Onion() rotate y*80 translate<12,0,20>}
