// picture: new_cylinder_free.jpg Chain=0
// picture: new_cylinder_chained.jpg Chain=1
// A tall gas cylinder has been delivered: it stands free in the passage, its cap off, or chained to the wall; a regulator and a spanner on the bench.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<-20,126,-235>,<-6,88,0>,50)
Soft_Light(<-150,230,-130>, rgb<.95,.95,.93>, 50) Fill(<170,130,-220>, rgb<.24,.25,.27>) Sky(srgb<.84,.87,.9>, srgb<.76,.8,.86>)
#declare Wl=Plaster(srgb<.86,.88,.84>) #declare Fl=Floor_Tiles(srgb<.62,.66,.68>,srgb<.57,.61,.63>,30)
object{Room_Shell(560,270,70,Wl,Fl)}
object{Worktop(-230,-60,88,10,70,Plastic(srgb<.90,.90,.87>),Paint(srgb<.55,.65,.70>))}
union{union{cylinder{<0,4,0>,<9,4,0>,2.6} cylinder{<4,4,0>,<4,8,-4>,1.2} cylinder{<2,6,-5>,<2,6,-7>,4.6} cylinder{<10,6,-5>,<10,6,-7>,4.6} cylinder{<-4,4,0>,<0,4,0>,3.4} Metal(srgb<.82,.66,.32>)} cylinder{<2,6,-7.1>,<2,6,-7.3>,4 Paper(srgb .95)} cylinder{<10,6,-7.1>,<10,6,-7.3>,4 Paper(srgb .95)} scale 1.5 translate<-110,88,26>} object{Spanner(20) rotate x*90 rotate y*70 translate<-150,88.5,22>}
object{Flask(11,22,srgb<.3,.6,.5>,.5) translate<-176,88,44>} object{Beaker(7,16,srgb<.9,.7,.3>,.5) translate<-200,88,40>}
// wall rail with a hook and the cylinder, 160 high
box{<10,96,66>,<130,104,70> Brushed()}
#if(Chain) #declare Cz=50; #else #declare Cz=16; #end
union{union{cylinder{y*2,y*124,13} cylinder{0,y*4,12} Paint(srgb<.32,.36,.38>)} sphere{0,13 scale<1,1.15,1> translate y*124 Paint(srgb<.62,.45,.26>)} cylinder{y*137,y*150,3 Metal(srgb<.82,.66,.32>)} cylinder{<0,144,0>,<-7,144,0>,2 Metal(srgb<.82,.66,.32>)} cylinder{y*150,y*153,5 Black()} object{Round_Label(13.1,24,"HELIUM","50 l   200 bar",srgb<.96,.96,.93>,srgb<.62,.45,.26>,srgb .08) translate y*66} rotate y*14 translate<70,0,Cz>}
#if(Chain) #local I=0; #while(I<16) torus{1.7,.5 scale<1.4,1,1> rotate x*(90*mod(I,2)) rotate y*0 translate<70+cos(pi+I*pi/15)*14.6,100,Cz-abs(sin(I*pi/15))*14.6+0> Steel()} #local I=I+1; #end cylinder{<54,100,50>,<54,100,68>,.8 Steel()} cylinder{<86,100,50>,<86,100,68>,.8 Steel()}
#else #local I=0; #while(I<9) torus{1.7,.5 scale<1,1.4,1> rotate y*(90*mod(I,2)) translate<54,97-I*3.6,64> Steel()} #local I=I+1; #end #end
cylinder{0,y*16,6.4 translate<128,0,20> Paint(srgb<.62,.45,.26>)}
object{Picture_Frame(60,44,srgb<.93,.93,.90>,srgb<.55,.62,.66>) translate<-150,178,69>} object{Door(92,205,srgb<.42,.54,.58>) translate<150,0,68>}
