// picture: tank_stand_shelf.jpg Thin=1
// picture: tank_stand_bricks.jpg Thin=0
// A large empty aquarium on a thin bookcase, or on a stand of brick and stone; hose and bucket ready.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<-6,112,-190>,<2,66,0>,50)
Soft_Light(<-140,220,-140>, rgb<.96,.94,.9>, 50)
Fill(<160,130,-220>, rgb<.25,.25,.27>)
Sky(srgb<.84,.86,.9>, srgb<.74,.79,.86>)
#declare Wl=Plaster(srgb<.84,.72,.66>) #declare Fl=Planks(srgb<.66,.50,.36>,srgb<.60,.44,.31>,srgb<.50,.36,.24>,14)
object{Room_Shell(480,260,60,Wl,Fl)}
#if(Thin)
// bookcase of thin boards, already sagging a little
union{box{<-66,0,22>,<-64.4,72,56>} box{<64.4,0,22>,<66,72,56>} #local I=0; #while(I<3) object{Tube(array[5]{<-65,6+I*33,39>,<-32,4.6+I*33,39>,<0,3.4+I*33,39>,<32,4.6+I*33,39>,<65,6+I*33,39>},.8) scale<1,1,17> translate z*-624} #local I=I+1; #end Paint(srgb<.93,.90,.82>)}
object{Books(-60,-8,4.5,24,5)} object{Books(20,58,38,24,8)} object{Basket(12,15) translate<32,5,40>} object{Vase(srgb<.40,.55,.60>) scale .8 translate<-40,38,40>}
#else
union{box{<-66,0,20>,<-42,66,56>} box{<42,0,20>,<66,66,56>} box{<-12,0,20>,<12,66,56>} Tiles(srgb<.70,.40,.32>,srgb<.80,.76,.70>,9)} box{<-70,66,18>,<70,72,58> Stone_Tex(srgb<.55,.55,.55>)} object{Basket(12,15) translate<27,0,40>} object{Vase(srgb<.40,.55,.60>) scale .8 translate<-27,0,40>}
#end
// the aquarium 120 x 34 x 50, empty but for gravel
union{box{<-60,0,-17>,<60,1,17>} box{<-60,1,-17>,<-59,50,17>} box{<59,1,-17>,<60,50,17>} box{<-60,1,-17>,<60,50,-16>} box{<-60,1,16>,<60,50,17>} texture{pigment{rgbt<.82,.93,.92,.80>} finish{diffuse .2 specular 1 roughness .004}} no_shadow translate<0,72,40>}
union{box{<-61,0,-18>,<61,2.4,-16.8>} box{<-61,48.5,-18>,<61,51,-16.8>} box{<-61,48.5,16.8>,<61,51,18>} box{<-61,0,-18>,<-59,51,-16.6>} box{<59,0,-18>,<61,51,-16.6>} box{<-61,48.5,-18>,<-59.8,51,18>} box{<59.8,48.5,-18>,<61,51,18>} Black() translate<0,72,40>}
height_field{function 90,90{.4+.4*Work_Noise(6*x,6*y,2)+.2*Work_Noise(25*x,25*y,1)} smooth translate<-.5,0,-.5> scale<117,8,31> translate<0,73,40> texture{pigment{granite color_map{[0 srgb<.62,.50,.38>][1 srgb<.86,.78,.64>]} scale 4} finish{diffuse .85}}}
sphere{0,1 scale<9,7,7> translate<-30,78,42> Stone_Tex(srgb<.48,.47,.46>)} union{#local I=0; #while(I<7) object{Tube(array[4]{<I*2,0,0>,<I*2+2,9,1>,<I*2-2,20,0>,<I*3-2,30+mod(I,3)*3,1>},.6) Leaf_Tex(srgb<.35,.60,.28>)} #local I=I+1; #end translate<26,77,42>}
// hose over the rim, bucket, thermometer box
object{Tube(array[8]{<54,90,26>,<60,118,18>,<74,124,8>,<84,90,-4>,<90,40,-14>,<84,3,-30>,<40,2,-50>,<-40,2,-60>},1.5) Plastic(srgb<.30,.60,.35>)}
object{Bucket(15,24,Plastic(srgb<.25,.45,.70>)) translate<-92,0,-10>} object{Picture_Frame(60,44,srgb<.70,.84,.88>,srgb<.28,.45,.55>) translate<-10,168,59>} object{Pot_Plant(16,52,srgb<.36,.56,.28>,5) translate<122,0,34>}
