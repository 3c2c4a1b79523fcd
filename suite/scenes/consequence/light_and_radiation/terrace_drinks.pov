// picture: terrace_drinks_limes.jpg Limes=1
// picture: terrace_drinks_apples.jpg Limes=0
// A terrace at noon: cut fruit, a press and a jug on a table, a lounger in the open sun.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<-26,126,-104>,<2,77,0>,47)
Sun(<-.45,1,-.35>, rgb<1.75,1.62,1.4>)
Sky(srgb<.86,.92,.98>, srgb<.42,.64,.93>)
plane{y,-2 Grass_Tex()}
box{<-320,-2,-300>,<340,0,230> Planks(srgb<.74,.62,.48>,srgb<.68,.56,.42>,srgb<.56,.45,.33>,14)}
object{Fence(-500,600,110,330,srgb<.72,.62,.50>)}
object{Bush(75,srgb<.34,.52,.24>,4) translate<-190,-10,290>} object{Bush(60,srgb<.40,.56,.26>,5) translate<-60,-10,300>} object{Bush(80,srgb<.30,.48,.24>,6) translate<270,-10,300>}
object{Lounger(srgb<.20,.47,.55>) rotate y*-32 translate<112,0,130>}
object{Table(96,62,72,Oak())}
#if(Limes) #declare Juice=srgb<.86,.92,.62>; #else #declare Juice=srgb<.92,.80,.48>; #end
union{
 #if(Limes)
  object{Citrus_Half(3.4,srgb<.45,.66,.2>,srgb<.76,.85,.45>) translate<-24,0,-16>} object{Citrus_Half(3.4,srgb<.45,.66,.2>,srgb<.76,.85,.45>) translate<-16,0,-20>} object{Citrus_Half(3.4,srgb<.45,.66,.2>,srgb<.76,.85,.45>) rotate x*-70 translate<-30,1.5,-8>}
  object{Citrus_Half(3.4,srgb<.45,.66,.2>,srgb<.76,.85,.45>) rotate x*-55 rotate y*30 translate<-8,1.5,-20>} object{Lime() rotate y*40 translate<-33,0,-18>} object{Lime() rotate y*-30 translate<-38,0,-10>} object{Lime() translate<-40,0,2>}
 #else
  object{Apple(srgb<.80,.16,.12>) translate<-33,0,-18>} object{Apple(srgb<.80,.20,.14>) translate<-41,0,-11>} object{Apple(srgb<.76,.16,.12>) translate<-39,0,1>}
  #local I=0; #while(I<4) union{difference{object{Apple(srgb<.80,.18,.12>)} box{<-9,-1,-9>,<9,12,0> Matt(srgb<.86,.78,.50>)}}
   union{torus{1.5,.13 rotate x*90 scale<.85,1.25,1> translate<0,3.5,0>} cylinder{<0,1.2,0>,<0,6.4,0>,.10} Matt(srgb<.66,.58,.28>)}
   sphere{0,.5 scale<.55,1,.5> rotate z*14 translate<-.62,3.4,-.05> Matt(srgb<.24,.12,.06>)} sphere{0,.5 scale<.55,1,.5> rotate z*-14 translate<.62,3.4,-.05> Matt(srgb<.24,.12,.06>)}
   translate -y*3.4 rotate x*52 rotate y*(I*14-24) scale 1.12 translate<-30+I*8.2,3.6,-17-mod(I,2)*3>} #local I=I+1; #end
 #end
 object{Board(34,24) translate<-18,-1.5,-13>}
 // hand press
 union{difference{sphere{0,6 scale<1,.6,1>} box{<-9,0,-9>,<9,9,9>} Ceramic(srgb<.95,.95,.93>)} cone{-y*1,2.6,y*3,.4 Ceramic(srgb<.95,.95,.93>)} torus{6,.5 Ceramic(srgb<.95,.95,.93>)} translate<8,3.8,-14>}
 difference{cylinder{0,y*21,6} cylinder{y*.5,y*22,5.7} Thin_Glass() no_shadow translate<22,.05,8>} cylinder{y*.6,y*12,5.6 Liquid(Juice) translate<22,0,8>}
 object{Tumbler(3.4,12,rgb 1,0) translate<36,.05,-8>} object{Tumbler(3.4,12,rgb 1,0) translate<38,.05,4>} object{Tumbler(3.4,12,rgb 1,0) translate<30,.05,-2>}
 object{Knife(13) rotate y*24 translate<-14,0,-24>}
 object{Leafy(4,9,12,srgb<.38,.66,.30>,2) translate<8,9,14>} object{Clay_Pot(5) translate<8,0,14>}
 translate y*72}
