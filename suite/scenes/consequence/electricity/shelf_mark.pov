// picture: shelf_mark_above.jpg Above=1
// picture: shelf_mark_aside.jpg Above=0
// A living room wall with a double socket, a drill on a table, a pencil cross where the hole shall be.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<-14,118,-178>,<2,107,0>,49)
Soft_Light(<-150,230,-150>, rgb<.98,.95,.9>, 50)
Fill(<180,120,-220>, rgb<.22,.22,.25>)
Sky(srgb<.78,.8,.84>, srgb<.7,.74,.8>)
#declare Wl=Plaster(srgb<.62,.72,.72>) #declare Fl=Planks(srgb<.78,.60,.42>,srgb<.72,.54,.36>,srgb<.62,.45,.29>,13)
object{Room_Shell(520,270,60,Wl,Fl)}
union{object{Wall_Socket() translate<-4.2,0,0>} object{Wall_Socket() translate<4.2,0,0>} scale 1.45 translate<44,78,60>}
#declare Mark=union{box{<-5,-.5,-.3>,<5,.5,.1> rotate z*45} box{<-5,-.5,-.3>,<5,.5,.1> rotate z*-45} torus{8.5,.4 rotate x*90} Matt(srgb<.72,.10,.08>)}
#if(Above) object{Mark translate<44,146,60>} #else object{Mark translate<-38,146,60>} #end
object{Table(100,50,66,Walnut()) translate<-24,0,8>}
// cordless drill lying on the table
union{object{RBox(<-12,10,-3.6>,<8,18,3.6>,2.6) Plastic(srgb<.12,.40,.45>)} cone{<8,14,0>,3.2,<14,14,0>,2.2 Black()} cylinder{<14,14,0>,<26,14,0>,.5 Steel()} object{RBox(<-9,-3,-2.6>,<-2,12,2.6>,1.6) rotate z*8 Plastic(srgb .12)} object{RBox(<-14,-7,-4>,<4,0,4>,1.4) Plastic(srgb<.12,.40,.45>)} rotate x*-84 rotate y*20 translate<-44,70.5,-4>}
object{Spanner(12) rotate x*90 rotate y*60 translate<4,66.4,-8>} 
union{#local I=0; #while(I<6) cone{<0,.5,0>,.5,<5,.5,0>,.35 rotate y*(I*50) translate<I*3,0,mod(I,2)*3> Plastic(srgb<.8,.25,.15>)} #local I=I+1; #end translate<-4,66,2>}
union{cylinder{<-9,.7,0>,<7,.7,0>,.6 Paint(srgb<.9,.7,.15>)} cone{<7,.7,0>,.6,<9.4,.7,0>,.1 Pine()} rotate y*-30 translate<-26,66,-12>}
box{<-38,0,-10>,<38,2.4,10> Oak() rotate x*-76 rotate y*0 translate<60,3,48>}
object{Floor_Lamp(srgb<.90,.82,.66>) translate<-138,0,30>}
object{Pot_Plant(16,54,srgb<.34,.56,.28>,5) translate<132,0,30>}
object{Picture_Frame(56,42,srgb<.85,.78,.66>,srgb<.40,.50,.56>) translate<118,168,59>}
