// picture: cartridge_swap_candles.jpg Candles=1
// picture: cartridge_swap_lantern.jpg Candles=0
// A camping table at nightfall: a stove taken off its gas cartridge, a full one beside it; lit candles or a battery lantern give the light.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<-4,58,-92>,<0,12,0>,46)
light_source{<26,22,4> rgb<1.25,.92,.55> area_light x*8 z*8 3 3 adaptive 1 circular orient fade_distance 55 fade_power 1.7}
Fill(<-150,160,-180>, rgb<.42,.43,.50>)
Sky(srgb<.48,.40,.46>, srgb<.12,.15,.28>)
box{<-78,-3,-36>,<78,0,36> Planks(srgb<.66,.62,.56>,srgb<.60,.56,.50>,srgb<.48,.45,.40>,12)}
plane{y,-70 Grass_Tex()} prism{linear_sweep linear_spline 0,260,4,<-130,-70>,<130,-70>,<0,120>,<-130,-70> rotate x*-90 translate<-60,0,420> Cloth(srgb<.70,.45,.20>)} object{Tree(330,80,srgb<.22,.32,.22>,4) translate<190,-80,420>} object{Bush(70,srgb<.20,.30,.22>,3) translate<40,-80,460>}
// stove head, lying with its valve open to view; empty and full cartridges
#macro Cartridge(L,C) union{cylinder{y*1,y*8,8.6} torus{8.2,.5 translate y*.9} sphere{0,1 scale<8.6,3.4,8.6> translate y*8} cylinder{y*10.6,y*12.6,1.7 Metal(srgb .8)} object{Round_Label(8.66,5,L,"propane butane",srgb<.95,.95,.9>,srgb<.80,.25,.15>,srgb .1) translate y*2} Paint(C)} #end
object{Cartridge("GAS",srgb<.25,.42,.55>) rotate y*16 translate<-38,0,4>} object{Cartridge("GAS",srgb<.25,.42,.55>) rotate y*4 translate<-14,0,-12>}
union{cylinder{0,y*6,1.5 Metal(srgb<.8,.65,.3>)} cylinder{y*6,y*8,3.4 Brushed()} #local I=0; #while(I<3) union{box{<2,7.6,-.4>,<10,8.4,.4>} box{<9.2,7.6,-.4>,<10,11,.4>} rotate y*I*120 Steel()} #local I=I+1; #end cylinder{<0,3,0>,<7,3,0>,.4 Steel()} cylinder{<7,2,0>,<7,4,0>,.9 Steel()} rotate z*78 rotate y*30 translate<-20,4,-26>}
object{Saucepan(9,9,Brushed()) rotate y*150 translate<-46,0,-20>} object{Mug(srgb<.75,.30,.22>) rotate y*40 translate<52,0,-14>} object{Mug(srgb<.30,.45,.55>) rotate y*-30 translate<60,0,2>}
#if(Candles)
 object{Candle(2.6,14,srgb<.95,.90,.78>,1) translate<20,0,2>} object{Candle(2.6,9,srgb<.95,.90,.78>,1) translate<29,0,8>} object{Candle(2.6,11,srgb<.95,.90,.78>,1) translate<32,0,-3>} object{Plate(16,srgb<.45,.52,.5>) translate<27,-.9,2>}
#else
 union{cylinder{0,y*4,7 Plastic(srgb .12)} cylinder{y*4,y*17,5.4 Shine(rgb<1.15,1.05,.85>) no_shadow} cylinder{y*17,y*20,7 Plastic(srgb .12)} #local I=0; #while(I<4) cylinder{<6.2,4,0>,<6.2,17,0>,.5 rotate y*I*90 Plastic(srgb .12)} #local I=I+1; #end torus{4.6,.5 rotate x*90 translate y*21 Steel()} object{Label(8,2.6,"LED","",srgb .95,srgb .95,srgb .1) translate<0,1.6,-7.1>} translate<27,0,2>}
#end
object{Bread_Loaf() scale .8 rotate y*24 translate<4,0,22>}
