// picture: balcony_bench_rail.jpg Rail=1
// picture: balcony_bench_wall.jpg Rail=0
// A high balcony over a town with a small bench: at the railing, or at the house wall.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<-60,158,-250>,<34,74,0>,56)
Sun(<-.6,1,-.5>, rgb<1.3,1.2,1.05>)
Fill(<200,200,-300>, rgb<.18,.19,.22>)
Sky(srgb<.86,.92,.97>, srgb<.40,.62,.90>)
box{<-260,-14,-500>,<460,0,120> Floor_Tiles(srgb<.80,.74,.64>,srgb<.74,.67,.57>,32)}
box{<176,-14,-500>,<206,330,120> Plaster(srgb<.93,.86,.72>)} 
object{Door(86,205,srgb<.35,.48,.50>) rotate y*90 translate<175,0,-150>}
// railing of upright bars
union{cylinder{<-260,98,112>,<178,98,112>,2.6} cylinder{<-260,10,112>,<178,10,112>,1.6} #local I=-256; #while(I<176) cylinder{<I,10,112>,<I,98,112>,1} #local I=I+9; #end Paint(srgb<.25,.30,.33>)}
// town far below
fog{distance 22000 color srgb<.80,.86,.92>}
plane{y,-1500 Matt(srgb<.58,.60,.52>)}
#local R=seed(9); #local I=0; #while(I<46) #local X=-4200+rand(R)*8600; #local Z=1900+rand(R)*4200; #local Hh=-1500+250+rand(R)*420; union{box{<X,-1500,Z>,<X+360,Hh,Z+320> Plaster(srgb<.82,.76,.68>*(.75+.3*rand(R)))} box{<X-10,Hh,Z-10>,<X+370,Hh+40,Z+330> Matt(srgb<.62,.36,.28>)}} #local I=I+1; #end
#local I=0; #while(I<30) sphere{<-3800+rand(R)*7600,-1430,1500+rand(R)*4200>,150 Leaf_Tex(srgb<.36,.50,.26>)} #local I=I+1; #end
#declare Bench=union{object{RBox(<-42,30,-15>,<42,35,15>,1.5)} box{<-38,0,-13>,<-32,31,13>} box{<32,0,-13>,<38,31,13>} box{<-34,12,-2>,<34,17,2>} Pine()}
#if(Rail) object{Bench translate<20,0,90>} #else object{Bench rotate y*90 translate<158,0,30>} #end
// tricycle-less toys: ball, bucket, blocks, a play kitchen box
object{Toy_Ball(13,srgb<.85,.25,.2>,srgb<.2,.45,.75>) translate<-70,0,30>} object{Bucket(10,15,Plastic(srgb<.95,.75,.2>)) translate<-22,0,-30>} object{Toy_Block(9,srgb<.85,.3,.25>,"A") rotate y*20 translate<30,0,-46>} object{Toy_Block(9,srgb<.25,.5,.7>,"B") rotate y*-14 translate<46,0,-36>} object{Toy_Block(9,srgb<.35,.6,.35>,"C") rotate y*40 translate<38,0,-20>}
object{Rug(150,96,srgb<.40,.62,.66>,srgb<.90,.86,.74>) translate<20,0,-20>}
object{Clay_Pot(17) translate<-190,0,70>} object{Bush(26,srgb<.45,.60,.36>,8) translate<-190,24,70>} object{Pot_Plant(12,30,srgb<.38,.58,.30>,3) translate<-140,0,84>}
