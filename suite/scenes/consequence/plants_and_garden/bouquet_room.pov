// picture: bouquet_room_lilies.jpg Lilies=1
// picture: bouquet_room_roses.jpg Lilies=0
// picture: bouquet_room_no_cat.jpg Lilies=1 Cat=0
// A living room with a bouquet on a low table and a cat asleep on a cushion.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#ifndef(Cat) #declare Cat=1; #end
Settings(1)
Eye(<6,108,-178>,<16,58,0>,50)
Soft_Light(<-150,220,-120>, rgb<.98,.93,.86>, 50)
Fill(<170,130,-220>, rgb<.24,.24,.27>)
Sky(srgb<.86,.92,.97>, srgb<.55,.73,.93>)
#declare Wl=Plaster(srgb<.46,.56,.50>) #declare Fl=Planks(srgb<.70,.52,.36>,srgb<.64,.46,.31>,srgb<.54,.38,.24>,14)
object{Room_Window(500,260,110,Wl,Fl,60,160,90,210)} object{Outside_Garden(1100)} object{Curtain(40,58,70,224,104,srgb<.90,.82,.66>)} object{Curtain(162,186,70,224,104,srgb<.90,.82,.66>)} object{Curtain_Rail(30,196,226,104)}
object{Table(90,54,42,Oak()) translate<-26,0,-10>}
// vase and bouquet
object{Vase(srgb<.90,.91,.92>) translate<-30,42,-8>}
#macro Lily(S) union{#local K=0; #while(K<6) sphere{0,1 scale<2.3,8,.6> translate y*7.4 rotate x*(48+8*mod(K,2)) rotate y*K*60 texture{pigment{gradient y color_map{[0 srgb<.99,.93,.95>][.4 srgb<.98,.72,.80>][1 srgb<.99,.95,.96>]} scale 11} finish{diffuse .85}}} #local K=K+1; #end #local K=0; #while(K<6) cylinder{0,<0,7,0>,.2 rotate x*14 rotate y*K*60 Leaf_Tex(srgb<.7,.8,.5>)} sphere{0,1 scale<.5,1.1,.5> translate y*7.4 rotate x*14 rotate y*K*60 Matt(srgb<.60,.26,.08>)} #local K=K+1; #end scale S} #end
#macro Rose(S, C) union{sphere{y*3,3 scale<1,1.05,1> Matt(C*.85)} #local K=0; #while(K<9) difference{sphere{0,3.9} sphere{0,3.6} box{<-9,-9,-9>,<9,-1,9>} box{<-9,-9,-9>,<.4,9,9>} scale<1,1.15,1.1> rotate z*(-12-3*mod(K,3)) rotate y*K*80 translate y*(3-.22*K*.4) Matt(C)} #local K=K+1; #end scale S} #end
#local R=seed(5); #local I=0; #while(I<9) #local A=I*137.5; #local T=6+I*4.6; #local L=25+rand(R)*7;
 union{cylinder{0,y*L,.45 Leaf_Tex(srgb<.32,.50,.24>)} #local K=0; #while(K<4) sphere{0,1 scale<1.2,6,.4> translate y*5 rotate x*40 rotate y*K*95 translate y*(8+K*4) Leaf_Tex(srgb<.34,.54,.26>)} #local K=K+1; #end
  #if(Lilies) object{Lily(1) rotate x*18 translate y*L} #else object{Rose(1.35,srgb<.80,.12,.16>) translate y*L} #end rotate x*T rotate y*A translate<-30,63,-8>} #local I=I+1; #end
// the cat on a cushion on the floor/pouffe
union{cylinder{0,y*30,34 Cloth(srgb<.70,.45,.28>)} torus{32,4 translate y*29 Cloth(srgb<.70,.45,.28>)} object{Pillow(62,52,13,srgb<.86,.80,.66>) translate y*30} #if(Cat) object{Cat_Asleep(srgb<.46,.44,.44>,srgb<.28,.27,.28>) scale 1.1 rotate y*-14 translate<0,40,0>} #end translate<74,0,2>}
object{Shelf_Board(-150,-20,132,110,22,Oak())} object{Books(-146,-80,132,92,21)} object{Vase(srgb<.75,.50,.35>) scale .8 translate<-54,132,98>} object{Picture_Frame(46,36,srgb<.92,.82,.60>,srgb<.40,.45,.50>) translate<-88,196,109>}
object{Mug(srgb<.30,.45,.60>) translate<2,42,-22>} union{box{<-12,0,-9>,<12,2,9> Matt(srgb<.70,.30,.25>)} box{<-11.6,.2,-9.1>,<12.1,1.8,8.6> Paper(srgb .93)} box{<-12,2,-9>,<12,2.3,9> Matt(srgb<.70,.30,.25>)} rotate y*20 translate<-58,42,-24>}
object{Rug(190,110,srgb<.40,.30,.30>,srgb<.74,.66,.56>) translate<0,0,-50>}
union{cylinder{0,y*4,8 Ceramic(srgb<.85,.85,.82>)} cylinder{y*4,y*4.4,6.6 Matt(srgb<.50,.32,.2>)} translate<112,1,-50>}
