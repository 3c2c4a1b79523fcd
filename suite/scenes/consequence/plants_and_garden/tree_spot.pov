// picture: tree_spot_marker.jpg Marker=1
// picture: tree_spot_birdhouse.jpg Marker=0
// A lawn with a spade stuck where a young tree shall stand; beside it a yellow marker post, or a post with a bird house.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<-60,155,-320>,<-8,62,0>,52)
Sun(<-.6,1,-.45>, rgb<1.35,1.25,1.08>)
Fill(<200,300,-400>, rgb<.15,.16,.19>)
Sky(srgb<.88,.93,.98>, srgb<.42,.64,.92>)
plane{y,0 Grass_Tex()}
object{Fence(-600,640,125,330,srgb<.70,.58,.44>)}
// house corner
box{<260,0,140>,<600,330,420> Tiles(srgb<.72,.40,.32>,srgb<.78,.74,.68>,12)} box{<258,0,138>,<600,16,420> Stone_Tex(srgb<.55,.55,.55>)} box{<300,90,136>,<370,190,141> White_Wood()} box{<306,96,135>,<364,184,138> texture{pigment{srgb<.30,.40,.48>} finish{diffuse .5 specular .6 reflection .2}}}
object{Tree(330,85,srgb<.36,.54,.26>,4) translate<-330,0,230>} object{Bush(52,srgb<.34,.52,.26>,8) translate<-150,-8,280>} object{Bush(44,srgb<.50,.60,.30>,9) translate<150,-8,290>}
// marked circle of sand and the spade
torus{62,3 scale<1,.25,1> translate<0,.6,0> Matt(srgb<.93,.90,.82>)}
object{Spade() rotate x*-8 rotate y*20 translate<-6,-9,6>}
object{Heap(22,9,4,srgb<.40,.29,.20>,srgb<.30,.21,.15>,16) translate<-32,0,-12>}
// young tree in its pot
union{object{Clay_Pot(17)} cylinder{y*24,y*120,1.6 Walnut()} object{Bush(30,srgb<.45,.62,.30>,5) translate y*98} translate<-104,0,-60>}
#if(Marker)
 // row of two marker posts along the buried line, and where it comes up at the house
 union{cylinder{<251,0,200>,<251,70,200>,4.5 Paint(srgb<.97,.80,.08>)} box{<242,66,182>,<258,112,220> Paint(srgb<.62,.64,.66>)} box{<241,90,190>,<242,106,212> White_Wood()}}
 union{box{<-5,0,-5>,<5,92,5> Paint(srgb<.97,.80,.08>)} box{<-5.2,78,-5.2>,<5.2,84,5.2> Black()} prism{linear_sweep linear_spline -6.5,6.5,4,<-7.5,0>,<7.5,0>,<0,9>,<-7.5,0> rotate x*-90 translate<0,92,0> Paint(srgb<.97,.80,.08>)} translate<78,0,-26>}
 union{box{<-5,0,-5>,<5,92,5> Paint(srgb<.97,.80,.08>)} box{<-5.2,78,-5.2>,<5.2,84,5.2> Black()} prism{linear_sweep linear_spline -6.5,6.5,4,<-7.5,0>,<7.5,0>,<0,9>,<-7.5,0> rotate x*-90 translate<0,92,0> Paint(srgb<.97,.80,.08>)} translate<-150,0,96>}
#else
 union{box{<-4,0,-4>,<4,92,4> Pine()} difference{box{<-15,90,-12>,<15,116,12>} cylinder{<0,104,-14>,<0,104,0>,4} Paint(srgb<.45,.62,.70>)} prism{linear_sweep linear_spline -16,16,4,<-19,113>,<19,113>,<0,132>,<-19,113> rotate x*-90 Paint(srgb<.72,.30,.24>)} translate<78,0,-26>}
 union{box{<-4,0,-4>,<4,92,4> Pine()} box{<-17,90,-13>,<17,93,13> Pine()} prism{linear_sweep linear_spline -14,14,4,<-19,108>,<19,108>,<0,124>,<-19,108> rotate x*-90 Paint(srgb<.72,.30,.24>)} box{<-15,92,-1>,<-13,109,1> Pine()} box{<13,92,-1>,<15,109,1> Pine()} translate<-150,0,96>}
#end
object{Watering_Can(srgb<.45,.58,.52>) rotate y*30 translate<104,0,-104>}
