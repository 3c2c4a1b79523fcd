// picture: lake_bag_doxycycline.jpg Doxy=1
// picture: lake_bag_paracetamol.jpg Doxy=0
// Things set out for a day at the lake on a sunny bench: towel, ball, water bottle, book, a tablet box.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<-6,72,-106>,<0,14,0>,48)
Sun(<-.5,1,-.45>, rgb<1.45,1.35,1.15>)
Sky(srgb<.86,.92,.98>, srgb<.42,.64,.93>)
box{<-110,-5,-38>,<110,0,38> Planks(srgb<.80,.66,.48>,srgb<.74,.60,.42>,srgb<.62,.48,.32>,19)}
plane{y,-60 Grass_Tex()} object{Bush(60,srgb<.34,.52,.26>,4) translate<-120,-66,190>} object{Bush(70,srgb<.40,.56,.28>,6) translate<20,-66,230>} object{Bush(60,srgb<.34,.52,.26>,8) translate<160,-66,200>}
object{Basket(20,26) translate<-46,0,6>} object{Towel_Folded(26,20,8,srgb<.25,.55,.62>) rotate y*20 translate<-46,26,6>} object{Tube(array[5]{<-64,26,6>,<-62,44,6>,<-46,52,6>,<-30,44,6>,<-28,26,6>},1.2) texture{pigment{srgb<.72,.54,.32>} finish{diffuse .8}}}
#if(Doxy) object{Carton(26,12,7,srgb<.97,.97,.97>,"DOXYCYCLINE","100 mg   10 tablets",srgb<.72,.30,.20>) rotate y*-2 translate<2,0,-14>}
#else object{Carton(26,12,7,srgb<.97,.97,.97>,"PARACETAMOL","500 mg   10 tablets",srgb<.72,.30,.20>) rotate y*-2 translate<2,0,-14>} #end
object{Toy_Ball(11,srgb<.85,.25,.2>,srgb<.2,.45,.75>) translate<14,0,18>}
union{object{Bottle_Shape(4,22,1.8) Tint_Glass(rgb<.6,.85,.95>)} cylinder{y*21.5,y*25,2.2 Plastic(srgb<.2,.4,.6>)} translate<-14,0,12>}
union{box{<-10,0,-8>,<10,3,8> Matt(srgb<.85,.62,.25>)} box{<-9.6,.3,-8.1>,<10.1,2.7,7.6> Paper(srgb .93)} box{<-10,3,-8>,<10,3.3,8> Matt(srgb<.85,.62,.25>)} object{Letters("Summer",3,Font_Serif) rotate x*90 translate<0,3.36,0> Matt(srgb<.35,.15,.1>)} rotate y*-16 translate<42,0,-12>}
union{torus{4.2,.5 rotate x*90 translate<-5,4,0>} torus{4.2,.5 rotate x*90 translate<5,4,0>} cylinder{<-5,4,-.3>,<-5,4,.3>,4 Matt(srgb .06)} cylinder{<5,4,-.3>,<5,4,.3>,4 Matt(srgb .06)} cylinder{<-9,5,0>,<-9,4,11>,.4} cylinder{<9,5,0>,<9,4,11>,.4} Black() rotate x*-20 rotate y*16 translate<42,3.2,-12>}
object{Apple(srgb<.80,.20,.14>) translate<38,0,12>} object{Apple(srgb<.75,.72,.25>) translate<47,0,8>}
