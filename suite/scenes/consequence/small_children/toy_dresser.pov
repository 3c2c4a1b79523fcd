// picture: toy_dresser_top.jpg On_Top=1
// picture: toy_dresser_low.jpg On_Top=0
// A child's room with a tall chest of drawers: the favourite toys on top of it, or in a low open box.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<-46,128,-218>,<-6,82,0>,54)
Soft_Light(<-140,220,-140>, rgb<.92,.90,.86>, 50) Fill(<160,130,-220>, rgb<.25,.25,.27>) Sky(srgb<.86,.92,.97>, srgb<.55,.73,.93>)
#declare Wl=Plaster(srgb<.95,.85,.66>) #declare Fl=Planks(srgb<.80,.66,.48>,srgb<.75,.60,.42>,srgb<.65,.5,.34>,14)
object{Room_Shell(500,260,70,Wl,Fl)}
// chest of five drawers, 128 high, shallow, on thin feet, some drawers ajar
union{box{<-36,8,30>,<36,128,64> White_Wood()} box{<-34,0,32>,<-30,8,36> White_Wood()} box{<30,0,32>,<34,8,36> White_Wood()} #local I=0; #while(I<5) #local P=4*(I=1)+7*(I=0)+2*(I=3); union{object{RBox(<-34,10+I*23.6,28-P>,<34,31.6+I*23.6,32>,.8) Paint(srgb<.50,.70,.68>)} sphere{<-15,21+I*23.6,26.5-P>,1.7 Pine()} sphere{<15,21+I*23.6,26.5-P>,1.7 Pine()}} #local I=I+1; #end translate<34,0,0>}
#if(On_Top)
 object{Teddy(srgb<.75,.56,.38>) translate<14,128,46>} object{Toy_Ball(9,srgb<.85,.25,.2>,srgb<.2,.45,.75>) translate<38,128,42>} object{Toy_Block(9,srgb<.9,.6,.2>,"T") rotate y*20 translate<54,128,44>} object{Toy_Block(9,srgb<.3,.6,.4>,"O") rotate y*-16 translate<59,137,45>} object{Basket(20,16) translate<-72,0,10>}
#else
 object{Basket(30,16) translate<-72,0,6>} object{Teddy(srgb<.75,.56,.38>) translate<-82,8,10>} object{Toy_Ball(9,srgb<.85,.25,.2>,srgb<.2,.45,.75>) translate<-62,9,2>} object{Toy_Block(9,srgb<.9,.6,.2>,"T") rotate y*20 translate<-62,14,18>} object{Toy_Block(9,srgb<.3,.6,.4>,"O") rotate y*-16 translate<-76,14,-6>} object{Vase(srgb<.85,.80,.70>) scale .8 translate<36,128,46>}
#end
// a child's low bed
union{box{<-30,0,0>,<30,18,120>} box{<-30,0,118>,<30,50,122>} Pine() rotate y*90 translate<-222,0,36>} object{RBox(<-222,18,8>,<-106,30,64>,4) Cloth(srgb<.95,.94,.92>)} object{RBox(<-180,24,6>,<-104,33,66>,4) Cloth(srgb<.85,.50,.42>)}
object{Rug(150,90,srgb<.93,.60,.45>,srgb<.95,.90,.78>) translate<0,0,-76>} object{Picture_Frame(54,42,srgb<.70,.85,.90>,srgb<.55,.70,.45>) translate<-70,150,69>} object{Floor_Lamp(srgb<.95,.88,.72>) scale .9 translate<124,0,40>}
