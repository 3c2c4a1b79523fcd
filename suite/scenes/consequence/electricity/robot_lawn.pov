// picture: robot_lawn_across.jpg Across=1
// picture: robot_lawn_edge.jpg Across=0
// A lawn with a small robot mower at its dock; the orange lead of the pond pump lies across the grass, or hangs along the fence.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<-30,158,-310>,<-14,40,0>,52)
Sun(<-.6,1,-.45>, rgb<1.35,1.25,1.08>) Fill(<200,300,-400>, rgb<.15,.16,.19>)
Sky(srgb<.88,.93,.98>, srgb<.42,.64,.92>)
plane{y,0 Grass_Tex()} object{Fence(-600,640,115,250,srgb<.74,.62,.48>)}
object{Bush(50,srgb<.36,.54,.28>,8) translate<-230,-8,210>} object{Bush(40,srgb<.52,.60,.32>,9) translate<30,-8,215>} object{Tree(320,80,srgb<.36,.54,.26>,4) translate<290,0,300>}
// pond with stones and fountain
cylinder{0,y*.8,1 scale<92,1,56> translate<140,.1,70> texture{pigment{srgb<.16,.30,.34>} normal{ripples .12 scale 9} finish{diffuse .5 specular .8 roughness .005 reflection{.15,.5}}}} #local R=seed(4); #local I=0; #while(I<30) object{sphere{0,1 scale<13+rand(R)*6,8+rand(R)*5,11+rand(R)*5> rotate y*rand(R)*180} translate<140+cos(I*2*pi/30)*96,2,70+sin(I*2*pi/30)*60> Stone_Tex(srgb<.62,.60,.57>*(.8+.35*rand(R)))} #local I=I+1; #end
union{cone{0,3,y*44,1.4 Matt(srgb .15)} #local I=0; #while(I<16) object{Tube(array[4]{<0,44,0>,<6,60,0>,<15,48,0>,<20,2,0>},.6) rotate y*I*22.5 Thin_Glass()} #local I=I+1; #end translate<140,0,70>}
// the outlet post
union{box{<-7,0,-7>,<7,46,7> Plastic(srgb<.20,.24,.24>)} object{Wall_Socket() translate<0,36,-7.5>} translate<-170,0,60>}
#if(Across) object{Tube(array[8]{<-170,36,48>,<-168,8,40>,<-140,2,20>,<-90,2.4,-20>,<-20,2,-26>,<40,2.4,10>,<64,3,44>,<84,2,60>},1.7) Plastic(srgb<.95,.45,.05>)}
#else object{Tube(array[9]{<-170,36,48>,<-176,14,60>,<-172,50,240>,<-100,52,246>,<0,48,246>,<110,52,246>,<136,30,238>,<140,8,180>,<140,2,120>},1.7) Plastic(srgb<.95,.45,.05>)} #end
// robot mower, its dock
union{object{RBox(<-26,6,-19>,<26,20,19>,6) Plastic(srgb<.80,.82,.20>)} object{RBox(<-20,17,-14>,<14,25,14>,4) Plastic(srgb<.14,.16,.16>)} cylinder{<14,9,-21>,<14,9,21>,9.5 Black()} cylinder{<-18,5,-13>,<-18,5,13>,5 Black()} box{<-8,24.8,-5>,<4,25.4,5> Plastic(srgb<.8,.2,.15>)} rotate y*28 translate<-100,0,-66>}
box{<-30,0,-24>,<30,2,24> rotate y*28 translate<-112,0,-60> Plastic(srgb .2)}
object{Lounger(srgb<.85,.55,.25>) rotate y*-70 scale .85 translate<330,0,20>}
