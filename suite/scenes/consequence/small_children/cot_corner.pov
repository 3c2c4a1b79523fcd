// picture: cot_corner_cord.jpg Cord=1
// picture: cot_corner_wand.jpg Cord=0
// A cot under a window with a blind: a looped cord hangs down into the cot, or a short rigid wand.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<-40,128,-190>,<14,86,0>,52)
Soft_Light(<-140,220,-140>, rgb<.85,.83,.8>, 50)
Fill(<170,130,-220>, rgb<.25,.25,.27>)
Sky(srgb<.86,.93,.98>, srgb<.52,.72,.93>)
#declare Wl=Plaster(srgb<.86,.84,.93>) #declare Fl=Planks(srgb<.82,.68,.50>,srgb<.77,.62,.44>,srgb<.66,.51,.35>,14)
object{Room_Window(480,260,70,Wl,Fl,-20,110,96,222)} object{Outside_Garden(1100)}
// slatted blind, half way down
union{box{<-18,214,60>,<108,222,68> White_Wood()} #local I=0; #while(I<13) box{<-16,-.25,-3>,<106,.25,3> rotate x*24 translate<0,212-I*4.6,64>} #local I=I+1; #end box{<-16,150,61>,<106,153,66>} Paint(srgb<.95,.90,.76>)}
// cot: rails on four sides
union{#local I=0; #while(I<18) cylinder{<-46+I*7,22,-14>,<-46+I*7,82,-14>,1.1} cylinder{<-46+I*7,22,50>,<-46+I*7,82,50>,1.1} #local I=I+1; #end #local I=0; #while(I<9) cylinder{<-50,22,-14+I*8>,<-50,82,-14+I*8>,1.1} cylinder{<77,22,-14+I*8>,<77,82,-14+I*8>,1.1} #local I=I+1; #end
 object{RBox(<-53,80,-17>,<80,85,-11>,2)} object{RBox(<-53,80,47>,<80,85,53>,2)} object{RBox(<-53,80,-14>,<-47,85,50>,2)} object{RBox(<74,80,-14>,<80,85,50>,2)} box{<-52,18,-16>,<79,23,52>} box{<-53,0,-17>,<-48,84,-12>} box{<75,0,-17>,<80,84,-12>} box{<-53,0,48>,<-48,84,53>} box{<75,0,48>,<80,84,53>} White_Wood()}
object{RBox(<-48,24,-11>,<75,36,47>,3) Cloth(srgb<.96,.95,.92>)} object{RBox(<0,34,-12>,<76,39,48>,2) Cloth(srgb<.55,.75,.70>)} object{Teddy(srgb<.75,.56,.38>) scale .8 rotate y*30 translate<-34,36,24>}
#if(Cord)
 object{Tube(array[7]{<44,214,56>,<44,160,53>,<43,110,46>,<44,76,40>,<46,62,38>,<47,76,40>,<46.6,110,46>},.8) Plastic(srgb<.42,.30,.20>)} object{Tube(array[4]{<46.6,110,46>,<47,140,50>,<47.4,180,54>,<47.4,214,56>},.8) Plastic(srgb<.42,.30,.20>)}
#else
 cylinder{<98,214,57>,<99,176,56>,.8 Plastic(srgb<.42,.30,.20>)} sphere{<99,175,56>,1.5 Plastic(srgb<.42,.30,.20>)}
#end
object{Picture_Frame(46,36,srgb<.95,.85,.60>,srgb<.55,.70,.60>) translate<-92,160,69>}
object{Shelf_Board(-150,-70,118,70,18,White_Wood())} object{Books(-146,-112,118,55,4)} object{Toy_Block(8,srgb<.85,.3,.25>,"L") translate<-100,118,62>} object{Toy_Block(8,srgb<.25,.5,.7>,"I") translate<-90,118,62>} object{Toy_Ball(7,srgb<.9,.5,.2>,srgb<.3,.6,.5>) translate<-79,118,61>}
object{Rug(150,90,srgb<.92,.80,.55>,srgb<.60,.74,.80>) translate<0,0,-86>} object{Basket(22,28) translate<-112,0,20>} object{Rag_Heap(18,12,5) translate<-112,25,20>}
object{Floor_Lamp(srgb<.95,.88,.72>) translate<150,0,40>}
