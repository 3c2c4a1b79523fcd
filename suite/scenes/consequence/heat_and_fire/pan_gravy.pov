// picture: pan_gravy_glass.jpg Glass=1
// picture: pan_gravy_steel.jpg Glass=0
// A roast chicken in its dish stands over a lit gas burner.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<-10,44,-104>,<2,11,0>,44)
Soft_Light(<90,150,-90>, rgb<1.2,1.12,1.0>, 40)
Fill(<-150,80,-150>, rgb<.22,.23,.26>)
Sky(srgb<.75,.76,.78>, srgb<.6,.62,.66>)
#declare Top=Oak() #declare Front=Paint(srgb<.40,.50,.47>)
object{Worktop(-180,180,-1.2,-36,36,Top,Front)}
box{<-300,-100,38>,<300,200,42> Tiles_Square(srgb<.90,.89,.84>,srgb<.72,.71,.67>,12)}
object{Gas_Hob(array[4]{0,0,1,1})}
#declare Meat=texture{pigment{bozo turbulence .6 color_map{[0 srgb<.80,.50,.20>][.5 srgb<.70,.38,.13>][1 srgb<.50,.25,.08>]} scale 3} normal{bumps .3 scale .8} finish{diffuse .75 specular .4 roughness .04}}
union{
 #if(Glass) object{Baking_Dish(44,27,8,4) Dish_Glass()} box{<-20.5,.9,-12>,<20.5,2.6,12> Liquid(srgb<.80,.55,.22>)}
 #else object{Baking_Dish(44,27,8,4) Enamel_Black()} box{<-20.5,.9,-12>,<20.5,2.6,12> Liquid(srgb<.80,.55,.22>)} #end
 union{sphere{0,1 scale<11,7,8.5> translate<-1,9,0>} sphere{0,1 scale<6,4,3.6> rotate z*18 translate<9,8.5,-6>} sphere{0,1 scale<6,4,3.6> rotate z*18 translate<9,8.5,6>} cylinder{<13,10,-6>,<19,13,-5>,1.2} cylinder{<13,10,6>,<19,13,5>,1.2} sphere{<19.5,13.2,-5>,1.9} sphere{<19.5,13.2,5>,1.9} sphere{0,1 scale<5,2.6,2> rotate y*30 translate<-4,10,-7.5>} texture{Meat}}
 object{Onion() scale .8 translate<-15,2,-6>} object{Onion() scale .8 translate<-14,2,6>} object{Carrot() scale .8 rotate y*70 translate<15,2.4,0>} object{Potato(1,srgb<.86,.68,.36>) scale .8 translate<-9,2,-9>} object{Potato(2,srgb<.86,.68,.36>) scale .8 translate<3,2,-10>}
 translate<0,7,-12>}
object{Wooden_Spoon() rotate y*65 translate<44,-1.2,-10>}
object{Jug(srgb<.92,.90,.86>) translate<52,-1.2,14>}
object{Carton(11,20,6,srgb<.85,.75,.35>,"FLOUR","1 kg",srgb<.2,.35,.6>) rotate y*14 translate<-50,-1.2,18>}
object{Towel_Folded(22,16,5,srgb<.55,.26,.24>) rotate y*20 translate<-50,-1.2,-14>}
cylinder{<-60,26,33>,<60,26,33>,.6 Steel()} object{Spoon() rotate z*90 translate<-34,18,32>} object{Fork() rotate z*-90 translate<-24,18,32>} object{Knife(16) rotate x*90 rotate z*-90 translate<26,24,32>}
