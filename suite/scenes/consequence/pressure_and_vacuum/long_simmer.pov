// picture: long_simmer_can.jpg Can=1
// picture: long_simmer_mill.jpg Can=0
// A stew pot on a lit gas hob; a spray can of whipped cream, or a pepper mill, stands close against the burner.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<4,50,-98>,<0,14,0>,46)
Soft_Light(<110,150,-80>, rgb<1.0,.96,.9>, 40) Fill(<-140,90,-150>, rgb<.24,.24,.27>) Sky(srgb<.82,.84,.86>, srgb<.72,.77,.84>)
#declare Top=Walnut() #declare Front=Paint(srgb<.86,.82,.74>)
object{Worktop(-180,180,-1.2,-40,36,Top,Front)} box{<-300,-100,38>,<300,200,42> Tiles(srgb<.90,.86,.78>,srgb<.66,.40,.32>,9)}
object{Gas_Hob(array[4]{0,0,1,0})}
union{object{Pot(14,15,Metal(srgb<.22,.34,.48>))} translate<-14,6.8,-12>} object{Pot_Lid(14,Metal(srgb<.22,.34,.48>)) rotate z*7 translate<-13,21.6,-12>} object{Steam(26,14,4) translate<-20,24,-12>}
#if(Can) union{object{Spray_Can(srgb<.97,.97,.97>,"CREAM","whipped, spray can",srgb<.75,.20,.25>) scale 1.25} rotate y*6 translate<7.2,1.8,-13>}
#else union{cylinder{0,y*11,3.2 Walnut()} sphere{0,1 scale<3.2,2,3.2> translate y*11 Walnut()} cylinder{y*11,y*14,1.6 Steel()} sphere{y*18,3.8 Walnut()} sphere{y*22.2,1 Steel()} translate<7.2,1.8,-13>} #end
object{Saucepan(10,10,Brushed()) rotate y*130 translate<14,6.8,12>} object{Wooden_Spoon() rotate y*70 translate<54,-1.2,-12>} object{Bowl(9,srgb<.85,.60,.40>) translate<58,-1.2,14>} #local I=0; #while(I<7) sphere{<55+mod(I,3)*3.4,7+int(I/3)*1.4,12+mod(I,2)*4>,2 Matt(srgb<.80,.20,.14>)} #local I=I+1; #end object{Board(30,22) translate<-58,-1.2,-8>} object{Carrot() translate<-56,.8,-10>} object{Onion() translate<-62,.8,-2>} object{Jar_Filled(4.6,11,srgb<.8,.6,.3>,Matt(srgb<.55,.25,.12>),.8) translate<-46,-1.2,22>}
