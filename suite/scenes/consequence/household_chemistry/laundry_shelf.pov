// picture: laundry_shelf_pods.jpg Pods=1
// picture: laundry_shelf_pegs.jpg Pods=0
// A low open shelf in a hallway laundry corner: a sweet jar full of coloured capsules, or of clothes pegs, beside a jar of biscuits.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<-4,74,-96>,<0,42,10>,48)
Soft_Light(<-90,170,-80>, rgb<.98,.95,.9>, 45) Fill(<130,120,-150>, rgb<.26,.26,.28>) Sky(srgb<.84,.86,.88>, srgb<.76,.8,.84>)
box{<-300,-5,-300>,<300,0,60> Floor_Tiles(srgb<.86,.80,.72>,srgb<.70,.56,.46>,24)} box{<-300,0,42>,<300,260,48> Plaster(srgb<.72,.80,.76>)}
union{box{<-70,30,4>,<70,33,42>} box{<-70,0,4>,<-66,33,42>} box{<66,0,4>,<70,33,42>} Pine()} box{<-70,4,6>,<70,7,42> Pine()}
#macro Sweet_Jar() union{difference{union{cylinder{y*1,y*20,10.5} sphere{0,1 scale<10.5,4,10.5> translate y*20} cylinder{y*21,y*25,7.4}} union{cylinder{y*1.6,y*20,10} sphere{0,1 scale<10,3.5,10> translate y*20} cylinder{y*21,y*26,6.9}} texture{pigment{rgbt<.88,.94,.94,.80>} finish{diffuse .2 specular 1 roughness .004}} no_shadow} cylinder{y*25,y*27.4,8.2 Pine()} sphere{y*29,2 Pine()}} #end
object{Sweet_Jar() translate<-14,33,20>}
#local R=seed(5);
#if(Pods)
 #local I=0; #while(I<64) #local A=I*137.5; #local D=8.0*sqrt(rand(R)); union{superellipsoid{<.7,.7> scale<2.1,1.3,2.1> texture{pigment{gradient x color_map{[0 srgb<.15,.35,.85>][.36 srgb<.15,.35,.85>][.36 srgb<.95,.95,1>][.66 srgb<.95,.95,1>][.66 srgb<.95,.45,.10>][1 srgb<.95,.45,.10>]} scale 4.2 translate -x*2.1} finish{diffuse .8 specular .9 roughness .01}}} rotate<rand(R)*70-35,rand(R)*360,rand(R)*70-35> translate<-14+cos(radians(A))*D,35.4+I*.235,20+sin(radians(A))*D>} #local I=I+1; #end
#else
 #local I=0; #while(I<40) #local A=I*137.5; #local D=6.4*sqrt(rand(R)); union{box{<-.5,-3.6,-.9>,<-.1,3.6,.9> rotate z*4} box{<.1,-3.6,-.9>,<.5,3.6,.9> rotate z*-4} torus{.7,.18 rotate x*90 Steel()} Pine() rotate<rand(R)*90,rand(R)*360,rand(R)*90> translate<-14+cos(radians(A))*D,37+I*.33,20+sin(radians(A))*D>} #local I=I+1; #end
#end
object{Sweet_Jar() translate<16,33,20>} #local I=0; #while(I<34) #local A=I*137.5; #local D=7.6*sqrt(rand(R)); cylinder{-y*.5,y*.5,2.8 rotate<rand(R)*50-25,0,rand(R)*50-25> translate<16+cos(radians(A))*D,35.4+I*.42,20+sin(radians(A))*D> Matt(srgb<.80,.58,.30>)} #local I=I+1; #end
object{Towel_Folded(26,20,12,srgb<.86,.60,.45>) translate<-50,33,22>} object{Towel_Folded(24,20,6,srgb<.93,.90,.82>) translate<-50,45,22>} object{Pot_Plant(7,18,srgb<.42,.62,.36>,4) translate<50,33,22>}
object{Basket(15,16) translate<-40,7,22>} object{Basket(15,16) translate<36,7,22>} object{Teddy(srgb<.75,.56,.38>) scale .9 rotate y*16 translate<58,0,-16>} object{Toy_Ball(8,srgb<.85,.25,.2>,srgb<.2,.45,.75>) translate<-56,0,-12>}
object{Picture_Frame(46,34,srgb<.90,.82,.66>,srgb<.50,.60,.62>) translate<10,96,41>}
