// picture: pram_nap_icicles.jpg Icicles=1
// picture: pram_nap_bare.jpg Icicles=0
// A pram in the sun at a house wall in winter, under the eaves.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<-100,160,-440>,<20,146,0>,50)
Sun(<-.6,.42,-.9>, rgb<1.2,1.1,.95>)
Fill(<300,300,-600>, rgb<.14,.16,.2>)
Sky(srgb<.86,.92,.98>, srgb<.42,.62,.90>)
#declare Wall_Planks=Planks(srgb<.80,.64,.40>,srgb<.76,.60,.36>,srgb<.64,.48,.28>,20)
#declare Snow=texture{pigment{srgb<.95,.97,1>} normal{bumps .3 scale 24} finish{diffuse .8}}
plane{y,0 texture{Snow}}
box{<-260,0,40>,<900,330,60> texture{Wall_Planks rotate x*90}}
box{<-262,0,38>,<-248,330,60> White_Wood()}
box{<-300,-2,-180>,<700,5,60> Stone_Tex(srgb<.62,.61,.60>)}
// roof edge, gutter-less, with snow on it
union{box{<-330,0,-120>,<900,9,140> Walnut()} box{<-326,9,-122>,<900,34,140> texture{Snow}} rotate x*-20 translate<0,300,40>}
#if(Icicles) #local R=seed(6); #local I=0; #while(I<62) #local L=26+rand(R)*70; #local X=-300+I*13+rand(R)*6; cone{<X,300-44+4,-72>,2.6+rand(R)*2.6,<X+rand(R)*3-1.5,256-L,-73>,.25 texture{pigment{rgbt<.88,.94,.99,.28>} finish{diffuse .6 specular 1 roughness .01}}} #local I=I+1; #end #end
// window and door of the house
union{box{<60,110,36>,<180,230,41> White_Wood()} box{<68,118,35>,<117,222,36.4> texture{pigment{srgb<.25,.33,.42>} finish{diffuse .4 specular .8 roughness .01 reflection .25}}} box{<123,118,35>,<172,222,36.4> texture{pigment{srgb<.25,.33,.42>} finish{diffuse .4 specular .8 roughness .01 reflection .25}}}}
object{Door(92,205,srgb<.24,.42,.40>) translate<240,5,38>}
// the pram
union{difference{sphere{0,1 scale<52,34,26>} box{<-80,4,-80>,<80,80,80>} Cloth(srgb<.16,.26,.42>)} difference{sphere{0,1 scale<34,40,27>} box{<-80,-80,-80>,<80,0,80>} box{<0,-2,-80>,<80,80,80>} translate<-14,4,0> Cloth(srgb<.20,.32,.50>)} object{RBox(<-12,0,-23>,<50,9,23>,4) Cloth(srgb<.93,.90,.84>)}
 torus{17,2 rotate x*90 translate<-32,-52,-22> Black()} torus{17,2 rotate x*90 translate<34,-52,-22> Black()} torus{17,2 rotate x*90 translate<-32,-52,22> Black()} torus{17,2 rotate x*90 translate<34,-52,22> Black()}
 #local I=0; #while(I<4) #local C=<-32+66*mod(I,2),-52,-22+44*int(I/2)>; #local J=0; #while(J<6) cylinder{C,C+vrotate(x*17,z*J*60),.5 Steel()} #local J=J+1; #end #local I=I+1; #end
 cylinder{<-32,-52,-22>,<28,-22,-20>,1.6 Steel()} cylinder{<34,-52,-22>,<-28,-22,-20>,1.6 Steel()} cylinder{<-32,-52,22>,<28,-22,20>,1.6 Steel()} cylinder{<34,-52,22>,<-28,-22,20>,1.6 Steel()} cylinder{<-32,-52,-22>,<-32,-52,22>,1.4 Steel()} cylinder{<34,-52,-22>,<34,-52,22>,1.4 Steel()}
 object{Tube(array[4]{<44,-8,-22>,<66,16,-22>,<78,36,-22>,<82,42,-20>},1.4) Steel()} object{Tube(array[4]{<44,-8,22>,<66,16,22>,<78,36,22>,<82,42,20>},1.4) Steel()} cylinder{<82,42,-21>,<82,42,21>,2.2 Black()} rotate y*14 translate<-20,76,-62>}
object{Bucket(16,26,Paint(srgb<.72,.20,.18>)) translate<150,5,10>} union{cylinder{<0,0,0>,<0,130,0>,1.8 Pine()} object{RBox(<-24,-6,-2>,<24,34,2>,1) Plastic(srgb<.2,.4,.6>)} rotate x*12 rotate z*6 translate<200,8,14>}
object{Bush(70,srgb<.42,.36,.30>,3) translate<-420,-30,160>}
