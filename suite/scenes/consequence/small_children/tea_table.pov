// picture: tea_table_cloth.jpg Cloth_On=1
// picture: tea_table_mats.jpg Cloth_On=0
// A low tea table with a steaming pot; a play mat on the floor beside it; a cloth that hangs down, or table mats.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<-20,124,-212>,<-18,44,0>,50)
Soft_Light(<-150,220,-120>, rgb<.96,.93,.88>, 50)
Fill(<160,130,-220>, rgb<.25,.25,.27>)
Sky(srgb<.86,.92,.97>, srgb<.55,.73,.93>)
#declare Wl=Plaster(srgb<.72,.66,.78>) #declare Fl=Planks(srgb<.80,.64,.46>,srgb<.74,.58,.40>,srgb<.64,.48,.32>,14)
object{Room_Shell(500,260,110,Wl,Fl)}
object{Table(110,66,50,Oak()) translate<24,0,8>}
#if(Cloth_On)
 object{RBox(<-57,50,-35>,<57,51.2,35>,.5) translate<24,0,8> Cloth(srgb<.95,.94,.90>)}
 union{#local I=0; #while(I<24) cylinder{<-56+I*4.8,51,-35.4-mod(I,2)*.9>,<-56+I*4.8,22+2*sin(I*.8),-36.4-mod(I,2)*1.4>,2.7} cylinder{<-56+I*4.8,51,35.4>,<-56+I*4.8,24,36>,2.7} #local I=I+1; #end #local I=0; #while(I<15) cylinder{<-57.4-mod(I,2)*.9,51,-34+I*4.8>,<-58.4-mod(I,2)*1.4,23+2*sin(I*.7),-34+I*4.8>,2.7} #local I=I+1; #end texture{pigment{gradient y color_map{[0 srgb<.95,.94,.90>][.18 srgb<.95,.94,.90>][.18 srgb<.35,.50,.65>][.28 srgb<.35,.50,.65>][.28 srgb<.95,.94,.90>][1 srgb<.95,.94,.90>]} scale 32 translate y*20} finish{diffuse .85}} translate<24,0,8>}
#else
 #local I=0; #while(I<3) cylinder{0,y*1,13 Cloth(srgb<.35,.50,.65>) translate<-8+I*30,50,-8+mod(I,2)*26>} #local I=I+1; #end
#end
// tea set
#declare Ty=51.2;
union{sphere{0,1 scale<10,8.5,10> translate y*8.5} cone{<8,7,0>,2.2,<16,13.5,0>,1.2} object{Tube(array[5]{<-8,13,0>,<-13,14,0>,<-15.5,9.5,0>,<-13,5,0>,<-8.5,5,0>},1.1)} sphere{0,1 scale<5,1.6,5> translate y*16.3} sphere{y*18.4,1.4} Ceramic(srgb<.82,.40,.30>) translate<22,Ty,10>} object{Steam(20,9,5) translate<38,Ty+14,10>}
#local I=0; #while(I<3) union{object{Plate(6.4,srgb<.95,.94,.90>)} object{Cup_Filled(srgb<.95,.94,.90>,srgb<.55,.28,.10>) scale .85 translate y*.6} rotate y*(200+I*50) translate<-10+I*34,Ty,-10+mod(I,2)*2>} #local I=I+1; #end object{Steam(12,5,2) translate<-10,Ty+9,-10>}
union{cylinder{0,y*6,11 Matt(srgb<.78,.52,.28>)} cylinder{y*6,y*7.4,11.2 Matt(srgb<.97,.94,.90>)} translate<56,Ty,16>}
// play mat on the floor with toys
union{cylinder{0,y*1.4,52 texture{pigment{radial color_map{[0 srgb<.93,.75,.40>][.5 srgb<.93,.75,.40>][.5 srgb<.55,.76,.70>][1 srgb<.55,.76,.70>]} frequency 5} normal{bumps .4 scale .6} finish{diffuse .85}}} object{Teddy(srgb<.78,.60,.42>) rotate y*40 translate<-26,1,20>} object{Toy_Ball(8,srgb<.85,.25,.2>,srgb<.2,.45,.75>) translate<16,1,-14>} object{Toy_Block(8,srgb<.3,.55,.7>,"B") rotate y*20 translate<-10,1,-26>} object{Toy_Block(8,srgb<.9,.6,.2>,"E") rotate y*-20 translate<2,1,-30>} translate<-78,0,-30>}
object{Picture_Frame(60,44,srgb<.95,.85,.66>,srgb<.45,.55,.62>) translate<-40,150,109>} object{Floor_Lamp(srgb<.93,.85,.68>) translate<140,0,70>} object{Chair(Oak()) rotate y*0 translate<34,0,66>}
