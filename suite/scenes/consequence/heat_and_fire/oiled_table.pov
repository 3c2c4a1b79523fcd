// picture: oiled_table_linseed.jpg Linseed=1
// picture: oiled_table_soap.jpg Linseed=0
// A workbench in the evening: golden oil or suds, a brush, used rags heaped in a cardboard box.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<0,66,-140>,<2,20,0>,47)
Soft_Light(<-120,170,-120>, rgb<1.25,1.12,.92>, 45)
Fill(<150,90,-200>, rgb<.22,.25,.32>)
Sky(srgb<.55,.56,.6>, srgb<.35,.37,.42>)
box{<-110,-6,-48>,<110,0,50> Planks(srgb<.74,.58,.40>,srgb<.68,.52,.34>,srgb<.58,.43,.27>,24)}
box{<-300,-100,52>,<300,200,56> Plaster(srgb<.72,.76,.74>)}
object{Pegboard(150,70) translate<5,62,50>}
object{Saw() rotate z*-90 translate<-45,76,47>} object{Spanner(20) translate<-18,50,48>} object{Spanner(15) translate<-8,55,48>} object{Hammer() rotate x*-90 rotate z*90 translate<14,62,48>}
object{Screwdriver(srgb<.8,.2,.15>) rotate z*90 translate<38,62,47>} object{Screwdriver(srgb<.9,.7,.15>) rotate z*90 translate<48,62,47>} object{Screwdriver(srgb<.2,.35,.7>) rotate z*90 translate<58,62,47>}
object{Box_Open(44,17,34) translate<30,0,4>}
object{Rag_Heap(19,23,4) translate<31,2,4>}
object{Crumpled(13,9,srgb<.82,.86,.88>,srgb<.30,.46,.62>,9) translate<4,0,-22>}
// what the table was done with: a bottle and a dish of golden oil, or a pail of suds with a block of soap
#if(Linseed)
 #declare Oil=texture{pigment{rgbf<.98,.66,.12,.55>} finish{diffuse .4 specular .9 roughness .004 reflection{.03,.2}}}
 union{object{Bottle_Shape(9,36,3) Thin_Glass() no_shadow} intersection{object{Bottle_Shape(8.6,35,2.6) translate y*.3} box{<-10,.3,-10>,<10,19,10>} texture{Oil}} cylinder{<18,1.6,-4>,<18,4.6,-4>,2.8 texture{pigment{srgb<.80,.62,.40>} normal{bumps .3 scale .4} finish{diffuse .8}}} translate<-44,0,14>}
 union{object{Bowl(10,srgb<.93,.92,.88>)} cylinder{y*5.6,y*5.9,8.4 texture{Oil}} translate<-37,0,-20>}
 // oil that has run from the bottle
 union{cylinder{0,y*.16,6 scale<1.4,1,.8>} cylinder{<7,0,-3>,<7,.16,-3>,3.4} translate<-22,0,0> texture{Oil}}
#else
 union{object{Bucket(13,21,Metal(srgb .7))} #local R=seed(4); #local I=0; #while(I<70) #local A=I*137.5; #local D=11.2*sqrt(I/70); sphere{<cos(radians(A))*D,20.4+2.6*(1-I/80)+rand(R),sin(radians(A))*D>,1.5+rand(R)*1.3 texture{pigment{rgbt<.97,.98,1,.12>} finish{diffuse .8 specular .8 roughness .01}}} #local I=I+1; #end translate<-44,0,14>}
 union{object{Plate(10,srgb<.35,.50,.60>)} object{RBox(<-6,1,-3.6>,<6,5.4,3.6>,1.6) texture{pigment{srgb<.96,.92,.78>} finish{diffuse .8 specular .3 roughness .05}}} #local I=0; #while(I<9) sphere{<-5+I*1.3,1.6,-4.6+mod(I,2)*.8>,.5+.25*mod(I,3) texture{pigment{rgbt<.97,.98,1,.2>} finish{diffuse .8 specular .8 roughness .01}}} #local I=I+1; #end rotate y*18 translate<-37,0,-20>}
 union{cylinder{0,y*.16,6 scale<1.4,1,.8>} cylinder{<7,0,-3>,<7,.16,-3>,3.4} translate<-22,0,0> texture{pigment{rgbf<.9,.95,1,.7>} finish{diffuse .2 specular .9 roughness .004 reflection{.05,.3}}}}
#end
object{Flat_Brush(srgb<.75,.25,.15>) rotate z*90 rotate y*24 translate<-12,1,-36>}
object{Mug(srgb<.3,.45,.5>) translate<-64,0,20>}
box{<-11,0,-7>,<11,3,7> rotate y*-14 translate<72,0,-26> Oak()} box{<-9,0,-6>,<9,3,6> rotate y*25 translate<74,3,-26> Oak()}
