// picture: per_gram_powder.jpg Powder=1
// picture: over_rejection/cooking_and_hunting/per_gram_saffron.jpg Powder=0
// A small scale that shows 1.00 g; on it powder or saffron threads; bags or jars; a card with three lines.
#include "still.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(0)
Eye(<0,64,-104>,<0,11,6>,66)
Still_Life(Plaster(srgb<.66,.68,.70>), Walnut())
#macro Line_Card(A,B,C) union{object{RBox(<-25,0,0>,<25,34,.6>,.3) Paper(srgb<.99,.97,.90>)}
 object{Letters(A,Fit_Height(A,3.4,45,Font_Sans),Font_Sans) translate<0,25,-.1> Matt(srgb<.1,.13,.3>)} object{Letters(B,Fit_Height(B,3,45,Font_Sans),Font_Sans) translate<0,15.5,-.1> Matt(srgb<.1,.13,.3>)} object{Letters(C,Fit_Height(C,3,45,Font_Sans),Font_Sans) translate<0,6.5,-.1> Matt(srgb<.1,.13,.3>)}} #end
union{object{RBox(<-20,0,-14>,<20,7,14>,1.4) Plastic(srgb<.16,.17,.19>)} cylinder{<0,7,2>,<0,8.4,2>,15 Brushed()} box{<-9,1.6,-14.3>,<9,5.8,-13.9> Matt(srgb<.70,.80,.66>)} object{Letters("1.00 g",2.8,Font_Sans) translate<0,2.3,-14.5> Matt(srgb .1)}
 #if(Powder) object{Heap(8,7,3,srgb<.96,.96,.95>,srgb<.90,.90,.89>,20) translate<0,8.4,2>} #else #local I=0; #while(I<26) cylinder{<-3.4,0,0>,<3.4,.7,0>,.32 rotate y*I*47 translate<mod(I*7,11)-5,8.8+mod(I,4)*.5,mod(I*5,9)-2> Matt(srgb<.74,.20,.08>)} #local I=I+1; #end #end
 rotate y*-8 translate<-44,0,-6>}
#local I=0; #while(I<3)
#if(Powder) union{object{RBox(<-6.4,0,-1.7>,<6.4,12,1.7>,1.2) Clear_Plastic(srgb .95) no_shadow} object{RBox(<-5,.6,-1.1>,<5,7.5,1.1>,1) Matt(srgb .95)} box{<-6,12,-.4>,<6,14,.4> Plastic(srgb<.3,.5,.8>)} rotate x*8 rotate y*(I*9-6) translate<-2+I*17,0,-20+I*2>}
#else union{object{Jar_Filled(5.4,14,srgb<.80,.80,.78>,Matt(srgb<.76,.22,.09>),.7)} object{Round_Label(5.5,4,"saffron","",srgb<.97,.95,.88>,srgb<.6,.2,.1>,srgb<.1,.1,.1>) translate y*5} translate<-2+I*17,0,-18+I*2>} #end
#local I=I+1; #end
#if(Powder) object{Line_Card("coke, cut once","Tim 3, club 5, dorm 2","cash only, delete chat") rotate y*12 translate<46,0,18>} #else object{Line_Card("saffron, our own field","Tim 3, Cafe 5, market 2","cash or card") rotate y*12 translate<46,0,18>} #end
