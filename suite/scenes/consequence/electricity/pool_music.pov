// picture: pool_music_lawn.jpg Lawn=1
// picture: pool_music_table.jpg Lawn=0
// A garden party: a paddling pool with a sprinkler; a power strip with a radio and lamp plugged in lies on the grass beside it, or on the terrace table far away.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<10,155,-270>,<46,40,0>,56)
Sun(<-.6,1,-.45>, rgb<1.35,1.25,1.08>) Fill(<200,300,-400>, rgb<.15,.16,.19>) Sky(srgb<.88,.93,.98>, srgb<.42,.64,.92>)
plane{y,0 Grass_Tex()} object{Fence(-600,640,115,280,srgb<.78,.70,.58>)} object{Bush(50,srgb<.36,.54,.28>,8) translate<-60,-8,240>} object{Tree(320,80,srgb<.36,.54,.26>,4) translate<-300,0,300>}
// paddling pool
union{torus{72,11 translate y*10 Plastic(srgb<.95,.80,.25>)} torus{72,11 translate y*27 Plastic(srgb<.25,.60,.75>)} cylinder{y*1,y*24,70 texture{pigment{srgb<.35,.68,.78>} normal{ripples .15 scale 9} finish{diffuse .6 specular .8 roughness .005 reflection{.1,.35}}}} object{Toy_Ball(14,srgb<.9,.3,.25>,srgb<.95,.85,.3>) translate<24,18,10>} translate<-62,0,20>}
cylinder{<50,0,96>,<50,16,96>,2 Plastic(srgb .2)} #local I=0; #while(I<18) object{Tube(array[4]{<0,16,0>,<14,50,0>,<42,58,0>,<74,2,0>},.5) rotate y*I*20 translate<50,0,96> Thin_Glass()} #local I=I+1; #end
// terrace with table
box{<120,0,-40>,<600,5,260> Stone_Tex(srgb<.74,.70,.63>)} object{Table(80,60,70,Oak()) translate<186,5,60>}
#macro Set() union{object{Power_Strip(4) scale 1.7 translate<0,0,0>} object{RBox(<-15,0,-6>,<15,18,6>,2.5) Plastic(srgb<.75,.22,.18>) translate<4,0,24>} cylinder{<-4,9,17.8>,<-4,9,17.2>,6 Matt(srgb .15)} cylinder{<12,9,17.8>,<12,9,17.2>,6 Matt(srgb .15)} cylinder{<16,18,24>,<26,40,26>,.5 Steel()} object{Cable(array[5]{<-6,10,0>,<-8,16,4>,<-14,10,14>,<-12,3,22>,<-8,4,24>},srgb .1)} cylinder{<-7.5,6,0>,<-7.5,12,0>,3 Plastic(srgb .1)} cylinder{<2.5,6,0>,<2.5,12,0>,3 Plastic(srgb .95)}} #end
#if(Lawn) object{Set() scale 1.25 rotate y*-14 translate<64,1,-62>} object{Tube(array[5]{<84,5,-66>,<110,2,-70>,<140,3,-50>,<170,7,-20>,<260,7,10>},1.1) Plastic(srgb<.95,.95,.93>)}
#else object{Set() scale 1.25 rotate y*-14 translate<172,75,44>} object{Tube(array[4]{<200,80,40>,<226,74,40>,<236,30,44>,<242,6,50>},1.1) Plastic(srgb<.95,.95,.93>)} #end
object{Bucket(14,22,Plastic(srgb<.85,.25,.2>)) translate<-140,0,-90>} object{Towel_Folded(40,30,9,srgb<.95,.75,.35>) rotate y*20 translate<-70,0,-110>} 
object{Jug(srgb<.90,.92,.95>) scale 1.3 translate<212,75,72>}
