// picture: frozen_bag_oil.jpg Oil=1
// picture: frozen_bag_water.jpg Oil=0
// A deep pot on a lit burner, full of oil or of boiling water; a bag of frozen food white with ice beside it.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<4,66,-104>,<12,11,-2>,48)
Soft_Light(<100,160,-80>, rgb<1.02,.98,.92>, 40)
Fill(<-150,90,-150>, rgb<.23,.23,.26>)
Sky(srgb<.8,.8,.82>, srgb<.7,.73,.78>)
#declare Top=Stone_Tex(srgb<.50,.48,.46>) #declare Front=Paint(srgb<.88,.80,.62>)
object{Worktop(-180,180,-1.2,-40,36,Top,Front)}
box{<-300,-100,38>,<300,200,42> Tiles(srgb<.93,.90,.82>,srgb<.76,.72,.64>,9)}
object{Gas_Hob(array[4]{0,0,0,1}) translate<-26,0,6>}
object{Pot(15,19,Metal(srgb<.60,.62,.66>)) translate<-12,6.6,-6>}
#if(Oil) cylinder{<-12,10,-6>,<-12,22.4,-6>,14.5 texture{pigment{srgb<.86,.62,.10>} normal{bumps .06 scale 3} finish{diffuse .6 specular .8 roughness .004 reflection{.05,.25}}}} object{Glass_Bottle(4.4,28,srgb<.95,.93,.7>,srgb<.90,.72,.15>,.2) translate<-54,-1.2,18>} object{Glass_Bottle(4.4,28,srgb<.95,.93,.7>,srgb<.90,.72,.15>,.1) translate<-66,-1.2,14>}
#else cylinder{<-12,10,-6>,<-12,22.4,-6>,14.5 texture{pigment{srgb<.70,.78,.80>} normal{bumps .5 scale 1.6} finish{diffuse .5 specular .8 roughness .004 reflection{.1,.4}}}} #local R=seed(3); #local I=0; #while(I<60) #local A=rand(R)*360; #local D=13*sqrt(rand(R)); sphere{<-12+cos(radians(A))*D,22.3,-6+sin(radians(A))*D>,.5+rand(R)*.7 Thin_Glass()} #local I=I+1; #end object{Steam(34,20,3) translate<-12,25,-6>} object{Jug(srgb<.86,.88,.90>) translate<-58,-1.2,16>} #end
// the bag, torn open, thick with ice
union{superellipsoid{<.55,.75> scale<17,12,7> rotate x*8} texture{pigment{bozo turbulence .4 color_map{[0 srgb<.30,.52,.72>][.55 srgb<.36,.58,.78>][.62 srgb<.95,.97,1>][1 srgb<.97,.98,1>]} scale 4} normal{wrinkles .8 scale 4} finish{diffuse .8 specular .4 roughness .03}} rotate x*70 rotate y*-16 translate<40,5.5,-14>}
object{Label(20,8,"DUMPLINGS","frozen, 1.5 kg",srgb<.97,.98,1>,srgb<.15,.35,.62>,srgb<.1,.2,.4>) rotate x*78 rotate y*-16 translate<39,12.3,-16>}
#local R=seed(8); #local I=0; #while(I<15) difference{sphere{0,1 scale<3.0,1.5,2.2>} box{<-9,-9,-9>,<9,9,-.9> rotate y*8} rotate<rand(R)*20,rand(R)*360,rand(R)*24-12> translate<20+rand(R)*13-4,.3+rand(R)*2.4,-25+rand(R)*9> texture{pigment{bozo turbulence .3 color_map{[0 srgb<.93,.86,.70>][.5 srgb<.95,.88,.72>][.56 srgb<.97,.98,1>][1 srgb<.97,.98,1>]} scale 1.4 translate I*5} normal{bumps .6 scale .5} finish{diffuse .85}}} #local I=I+1; #end
#local I=0; #while(I<40) sphere{<18+rand(R)*20,-.8,-30+rand(R)*16>,.35+rand(R)*.5 Matt(srgb<.95,.97,1>)} #local I=I+1; #end
object{Wooden_Spoon() rotate y*70 translate<60,-1.2,10>} object{Towel_Folded(20,14,4,srgb<.70,.30,.28>) rotate y*10 translate<-60,-1.2,-16>}
