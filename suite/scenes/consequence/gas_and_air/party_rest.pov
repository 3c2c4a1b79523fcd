// picture: party_rest_cylinder.jpg Gas=1
// picture: party_rest_pump.jpg Gas=0
// After a birthday: balloons, paper hats, cake; a small helium cylinder with a filling nozzle, or a hand pump.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<4,108,-200>,<10,84,0>,55)
Soft_Light(<-140,220,-130>, rgb<.98,.95,.9>, 50)
Fill(<160,130,-220>, rgb<.25,.25,.27>)
Sky(srgb<.84,.86,.9>, srgb<.74,.79,.86>)
#declare Wl=Plaster(srgb<.93,.88,.72>) #declare Fl=Planks(srgb<.72,.54,.38>,srgb<.66,.48,.33>,srgb<.56,.40,.26>,14)
object{Room_Shell(480,260,100,Wl,Fl)}
object{Table(130,66,62,White_Wood()) translate<-16,0,-10>}
#macro Balloon(P,C,L) union{sphere{0,1 scale<13,16,13> Plastic(C)} cone{-y*15.4,2.4,-y*18,.6 Plastic(C)} cylinder{-y*18,-y*L,.18 Matt(srgb .9)} translate P} #end
Balloon(<-78,148,60>,srgb<.85,.25,.22>,70) Balloon(<-54,166,66>,srgb<.95,.75,.2>,90) Balloon(<-32,146,58>,srgb<.25,.50,.72>,70) Balloon(<96,152,64>,srgb<.40,.65,.40>,80) Balloon(<122,138,60>,srgb<.85,.45,.62>,70)
union{#local I=0; #while(I<9) prism{0,.3,4,<-8,9>,<8,9>,<0,-9>,<-8,9> rotate x*-90 translate<-72+I*18,196-5*sin(I*pi/8),98> Paper(srgb<.90-.5*mod(I,2),.45+.25*mod(I,3),.35+.3*mod(I,2)>)} #local I=I+1; #end cylinder{<-90,206,98.6>,<90,206,98.6>,.3 Matt(srgb .4)}}
// cake, hats, plates
union{cylinder{0,y*9,14 Matt(srgb<.96,.90,.84>)} torus{13,1.4 translate y*9 Matt(srgb<.85,.45,.55>)} #local I=0; #while(I<6) object{Candle(.5,6,srgb<.3+.1*I,.6,.8-.08*I>,0) translate<9*cos(I),9,9*sin(I)>} #local I=I+1; #end translate<-40,62,-8>}
#local I=0; #while(I<3) cone{0,7,y*19,.2 texture{pigment{gradient y color_map{[0 srgb<.25,.5,.75>][.5 srgb<.25,.5,.75>][.5 srgb<.95,.8,.25>][1 srgb<.95,.8,.25>]} scale 6} finish{diffuse .85}} translate<-4+I*17,62,4-mod(I,2)*14>} #local I=I+1; #end
object{Plate(9,srgb<.5,.75,.75>) translate<-14,62,-30>} object{Plate(9,srgb<.9,.6,.5>) translate<18,62,-32>} object{Mug(srgb<.9,.75,.3>) translate<34,62,-20>}
union{#local I=0; #while(I<5) sphere{0,1 scale<3,.5,1.6> rotate y*I*70 translate<-66+I*5,62.5,-30+mod(I,2)*5> Plastic(srgb<.9-.15*I,.3+.12*I,.3>)} #local I=I+1; #end}
#if(Gas)
union{cylinder{y*3,y*52,15 Paint(srgb<.30,.55,.60>)} sphere{0,15 scale<1,.5,1> translate y*52 Paint(srgb<.30,.55,.60>)} cylinder{0,y*4,13 Paint(srgb<.25,.45,.5>)} cylinder{y*58,y*66,2.6 Metal(srgb<.8,.65,.3>)} cylinder{<0,64,0>,<-9,66,-3>,1.2 Metal(srgb<.8,.65,.3>)} cone{<-9,66,-3>,1.6,<-14,69,-4.5>,.6 Black()} cylinder{<0,66,0>,<0,68.5,0>,4.6 Black()} object{Round_Label(15.1,22,"HELIUM","balloon gas",srgb<.96,.96,.92>,srgb<.85,.3,.25>,srgb .1) translate y*18} rotate y*16 scale 1.12 translate<82,0,-16>}
#else
union{cylinder{y*0,y*3,10 Plastic(srgb .2)} cylinder{y*3,y*50,4.5 Paint(srgb<.30,.55,.60>)} cylinder{y*50,y*66,1 Steel()} object{RBox(<-13,65,-1.6>,<13,69,1.6>,1.4) Plastic(srgb<.85,.3,.25>)} object{Tube(array[5]{<4,6,0>,<12,5,-2>,<16,14,-6>,<13,26,-9>,<8,32,-11>},.9) Plastic(srgb .12)} cone{<8,32,-11>,1.4,<5,37,-13>,.5 Black()} box{<-16,0,-4>,<16,1.6,4> Plastic(srgb .2)} rotate y*16 scale 1.12 translate<82,0,-16>}
#end
