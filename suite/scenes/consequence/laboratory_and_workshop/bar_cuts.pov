// picture: bar_cuts_sawdust.jpg Dust=1
// picture: bar_cuts_swept.jpg Dust=0
// An angle grinder and steel bars on a bench; beneath and behind it heaps of sawdust, or a clean concrete floor.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<-14,128,-176>,<12,54,0>,52)
Soft_Light(<-160,240,-140>, rgb<1.0,.97,.9>, 50)
Fill(<180,120,-240>, rgb<.22,.23,.26>)
Sky(srgb<.6,.63,.68>, srgb<.5,.54,.6>)
#declare Wl=Plaster(srgb<.70,.70,.66>) #declare Fl=Stone_Tex(srgb<.60,.59,.57>)
box{<-400,-5,-400>,<400,0,130> texture{Fl}} box{<-400,0,110>,<400,300,116> texture{Wl}}
object{Table(150,62,74,Pine()) translate<0,0,20>}
// vice-held steel bar, loose bars
union{box{<-8,0,-6>,<8,8,6>} box{<-7,8,-9>,<7,15,-3>} box{<-7,8,2>,<7,15,8>} cylinder{<0,5,-16>,<0,5,-6>,1.4} cylinder{<-6,5,-15>,<6,5,-15>,.7} Metal(srgb<.25,.38,.50>) translate<-34,74,4>} box{<-48,84,-2>,<10,88,2> Metal(srgb .55) translate<-10,0,4>}
#local I=0; #while(I<5) box{<-38,0,-1.6>,<38,3.2,1.6> rotate y*(I*3-6) translate<26,74+.2*I,22+I*5> Metal(srgb<.5,.5,.52>)} #local I=I+1; #end
// angle grinder
union{cylinder{<-12,5,0>,<12,5,0>,3.6 Plastic(srgb<.80,.52,.10>)} cylinder{<-24,5,0>,<-12,5,0>,3 Plastic(srgb .12)} cylinder{<12,5,0>,<17,5,0>,4 Metal(srgb .55)} cylinder{<15,5,0>,<15,-1,0>,2.4 Metal(srgb .5)} cylinder{<15,-.4,0>,<15,.2,0>,9 Matt(srgb<.22,.2,.2>)} cylinder{<15,-.6,0>,<15,.4,0>,2.6 Metal(srgb .75)} difference{cylinder{<15,.3,0>,<15,2,0>,9.6} box{<15,-2,-12>,<30,4,12>} Metal(srgb .4)} cylinder{<14,5,4>,<14,6,14>,1.6 Plastic(srgb .12)} rotate y*24 translate<38,75,-10>}
object{Tube(array[5]{<14,80,-16>,<0,76,-24>,<-30,75,-26>,<-70,70,-20>,<-90,20,10>},.7) Plastic(srgb .1)}
union{difference{object{RBox(<-9,0,-3>,<9,7,4>,2.5)} object{RBox(<-8,1,-4>,<8,6,9>,2)} Plastic(srgb<.2,.45,.6>)} object{RBox(<-8,1,-3.2>,<8,6,-2.6>,.3) Thin_Glass()} rotate y*-18 translate<-4,74,-18>}
#if(Dust)
 object{Heap(46,30,3,srgb<.86,.70,.46>,srgb<.74,.56,.34>,22) translate<66,0,2>} object{Heap(36,20,5,srgb<.86,.70,.46>,srgb<.74,.56,.34>,22) translate<18,0,-24>} object{Heap(40,14,7,srgb<.86,.70,.46>,srgb<.74,.56,.34>,20) translate<-30,0,30>}
#else
 object{Bucket(17,26,Paint(srgb<.72,.20,.18>)) translate<66,0,-10>} cone{<66,3,-10>,12.4,<66,22,-10>,15.4 texture{pigment{granite color_map{[0 srgb<.78,.68,.50>][1 srgb<.88,.80,.62>]} scale 3} finish{diffuse .85}}} union{cylinder{<0,0,0>,<0,120,0>,1.6 Pine()} object{RBox(<-20,-2,-4>,<20,8,4>,1) Matt(srgb<.45,.3,.18>)} rotate x*14 rotate z*-8 translate<122,4,80>}
#end
#local I=0; #while(I<6) box{<-2+I*0,0,0>,<2,190-I*12,6> translate<96+I*9,0,98> Pine()} #local I=I+1; #end
object{Shelf_Board(-150,-40,150,110,22,Pine())} #local I=0; #while(I<5) object{Paint_Tin(7,15,"","",srgb<.2+.15*I,.4,.6-.1*I>) translate<-138+I*20,150,98>} #local I=I+1; #end
