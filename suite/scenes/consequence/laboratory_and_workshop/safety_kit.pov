// picture: safety_kit_drill.jpg Machine=1
// picture: safety_kit_planks.jpg Machine=0
// A workshop bench with woollen-lined work gloves, goggles, a scarf on a hook; a bench drill or a stack of rough planks.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<-4,78,-158>,<-2,38,0>,50)
Soft_Light(<-120,180,-110>, rgb<1.02,.97,.9>, 45)
Fill(<150,90,-200>, rgb<.22,.24,.28>)
Sky(srgb<.6,.62,.66>, srgb<.5,.53,.58>)
box{<-140,-6,-50>,<140,0,50> Planks(srgb<.66,.52,.36>,srgb<.60,.46,.31>,srgb<.50,.37,.25>,20)}
box{<-300,-100,52>,<300,200,56> Plaster(srgb<.78,.72,.62>)} object{Shelf_Board(-110,20,92,52,18,Pine())} #local I=0; #while(I<5) object{Paint_Tin(6,13,"","",srgb<.2+.15*I,.35,.6-.1*I>) translate<-96+I*17,92,40>} #local I=I+1; #end
#if(Machine)
// bench drill
union{object{RBox(<-19,0,-16>,<19,5,24>,1.5) Metal(srgb<.22,.40,.32>)} cylinder{<0,5,18>,<0,84,18>,3.6 Steel()} object{RBox(<-13,58,-18>,<13,82,30>,4) Paint(srgb<.20,.42,.33>)} cylinder{<0,50,-6>,<0,58,-6>,5 Metal(srgb .6)} cone{<0,42,-6>,2.2,<0,50,-6>,3.6 Steel()} cylinder{<0,31,-6>,<0,42,-6>,.9 Steel()} cone{<0,29,-6>,.05,<0,31,-6>,.9 Steel()}
 object{RBox(<-15,20,-18>,<15,23,10>,.8) Metal(srgb .5)} cylinder{<0,18,10>,<0,26,18>,4 Metal(srgb .5)} box{<-12,23,-12>,<10,24.6,0> Metal(srgb .75)} #local I=0; #while(I<3) union{cylinder{0,<0,16,0>,.8 Steel()} sphere{<0,16,0>,2 Black()} rotate z*(I*120+20) rotate y*90 translate<16,66,0>} #local I=I+1; #end cylinder{<12,66,0>,<18,66,0>,2.4 Steel()} cylinder{<-6,74,-18>,<-6,74,-19.4>,2.4 Paint(srgb<.2,.7,.3>)} cylinder{<3,74,-18>,<3,74,-19.4>,2.4 Paint(srgb<.8,.15,.12>)}
 translate<-44,0,4>}
#else
union{#local R=seed(3); #local I=0; #while(I<9) object{RBox(<-34,0,-7>,<34,4,7>,.5) rotate y*(rand(R)*16-8) translate<rand(R)*5-2.5,int(I/2)*4.2,-8+16*mod(I,2)> texture{pigment{bozo turbulence .6 color_map{[0 srgb<.74,.58,.40>][1 srgb<.58,.43,.28>]} scale<9,1,1.2> translate I*7} normal{bumps 1.2 scale<3,.4,.5>} finish{diffuse .82}}} #local I=I+1; #end translate<-46,0,4>}
#end
// goggles
union{difference{object{RBox(<-9,0,-3>,<9,7,4>,2.5)} object{RBox(<-8,1,-4>,<8,6,9>,2)} Plastic(srgb<.85,.35,.12>)} object{RBox(<-8,1,-3.2>,<8,6,-2.6>,.3) Thin_Glass()} torus{9.5,.9 scale<1,2,1> translate<0,3.5,4> clipped_by{plane{-z,-3.6}} Matt(srgb .12)} rotate y*18 scale 1.25 translate<6,0,-28>}
// a pair of cloth gloves
#macro Glove(C1, C2) union{object{RBox(<-5,0,0>,<5,3,10>,1.4) Cloth(C1)} #local I=0; #while(I<4) object{RBox(<-5+I*2.55,.3,9>,<-2.7+I*2.55,2.8,17.5-abs(I-1.6)*1.4>,1.1) Cloth(C1)} #local I=I+1; #end object{RBox(-<1.1,1.2,0>,<1.1,1.2,8>,1) rotate y*48 translate<4,1.5,3> Cloth(C1)} object{RBox(<-5.2,-.1,-8>,<5.2,3.2,.6>,1.5) texture{pigment{gradient z color_map{[0 color C2][.5 color C2][.5 srgb .92][1 srgb .92]} scale 3} normal{bumps .5 scale .3} finish{diffuse .85}}}} #end
object{Glove(srgb<.86,.80,.66>,srgb<.20,.35,.60>) rotate y*-24 translate<36,0,-30>} object{Glove(srgb<.86,.80,.66>,srgb<.20,.35,.60>) scale<-1,1,1> rotate y*12 translate<54,0,-26>}
object{Bucket(12,18,Paint(srgb<.30,.36,.42>)) translate<72,0,18>} object{Hammer() rotate y*70 translate<30,0,4>}
