// picture: leaky_canister_lemonade.jpg Drink=1
// picture: leaky_canister_cleaner.jpg Drink=0
// A leaking canister on a kitchen worktop, an empty bottle with a funnel set out beside it.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<2,46,-102>,<-1,15,0>,47)
Soft_Light(<100,150,-80>, rgb<1.1,1.06,.98>, 40)
Fill(<-150,90,-150>, rgb<.22,.22,.25>)
Sky(srgb<.8,.8,.8>, srgb<.7,.73,.78>)
#declare Top=Walnut() #declare Front=Paint(srgb<.90,.88,.82>)
object{Worktop(-180,180,0,-36,36,Top,Front)}
box{<-300,-100,38>,<300,200,42> Tiles(srgb<.86,.70,.52>,srgb<.93,.90,.84>,11)}
union{difference{object{RBox(<-14,0,-8>,<14,30,8>,3)} object{RBox(<-5,24,-12>,<9,29,12>,1)}} cylinder{<-10,29,0>,<-10,33,0>,3 Plastic(srgb .1)} object{Label(21,13,"PATIO CLEANER","removes algae, 5 l",srgb<.97,.97,.94>,srgb<.15,.42,.22>,srgb .08) translate<0,12,-8.08>} Plastic(srgb<.88,.88,.84>) rotate y*-14 translate<-32,0,2>}
// the puddle
union{cylinder{0,y*.18,9 scale<1.5,1,.8>} cylinder{<8,0,-5>,<8,.18,-5>,6} cylinder{<14,0,-7>,<14,.18,-7>,3.4} translate<-24,0,-13> texture{pigment{rgbf<.70,.82,.62,.6>} finish{diffuse .2 specular .9 roughness .005 reflection{.12,.45}}}}
// what stands ready: a clear drink bottle with lemons on its label, or a small canister of the same make
#if(Drink)
union{union{object{Bottle_Shape(5,29,1.7) texture{pigment{rgbt<.84,.93,.92,.6>} finish{diffuse .3 specular .9 roughness .01}} no_shadow}
 cylinder{y*8,y*18,5.06 open texture{pigment{srgb<.99,.95,.60>} finish{diffuse .85}}} torus{5.07,.35 translate y*8 Matt(srgb<.25,.60,.30>)} torus{5.07,.35 translate y*18 Matt(srgb<.25,.60,.30>)}
 // a slice of lemon, a lemon and a leaf on the label
 #macro On_Label(A, Y) rotate y*A translate y*Y #end
 union{cylinder{z*-5.22,z*-5.0,2.9 Matt(srgb<.95,.80,.12>)} cylinder{z*-5.3,z*-5.2,2.5 Matt(srgb<.99,.97,.80>)} #local I=0; #while(I<8) intersection{cylinder{z*-5.38,z*-5.28,2.25} plane{-y,-.12} plane{y,0 rotate z*39} rotate z*I*45 Matt(srgb<.97,.86,.22>)} #local I=I+1; #end rotate y*14 translate y*13.4}
 union{sphere{0,1 scale<2.3,1.6,.35> Matt(srgb<.96,.82,.14>)} cone{<2,0,0>,.6,<2.9,.1,0>,.15 Matt(srgb<.96,.82,.14>)} sphere{0,1 scale<1.6,.55,.25> rotate z*36 translate<-1.8,1.9,-.1> Leaf_Tex(srgb<.30,.58,.22>)} translate z*-5.2 rotate y*-30 translate y*12.6}} rotate y*-4 translate<10,0,-8>}
#else
union{difference{object{RBox(<-9,0,-5.5>,<9,25,5.5>,2.4)} object{RBox(<-4.6,19.5,-9>,<4,23.4,9>,.9)}} cylinder{<0,24,0>,<0,29,0>,2 Plastic(srgb<.88,.88,.84>)} object{Label(13.5,9,"PATIO CLEANER","removes algae",srgb<.97,.97,.94>,srgb<.15,.42,.22>,srgb .08) translate<0,10,-5.58>} Plastic(srgb<.88,.88,.84>) rotate y*-8 translate<10,0,-8>}
#end
difference{union{cone{y*29,1.1,y*33,1.4} cone{y*33,1.4,y*40,6.4}} cone{y*28.9,.8,y*33,1.1} cone{y*32.9,1.1,y*40.1,6.2} Plastic(srgb<.85,.30,.20>) translate<10,0,-8>}
// two drinking glasses with thick bottoms and rims
#macro Drinking_Glass() union{difference{cylinder{0,y*12,3.6} cylinder{y*1.4,y*12.1,3.2} texture{pigment{rgbt<.80,.90,.93,.68>} finish{diffuse .35 specular .9 roughness .01}}} cylinder{y*.02,y*1.4,3.62 texture{pigment{rgbt<.86,.94,.96,.35>} finish{diffuse .5 specular .8 roughness .01}}} torus{3.4,.26 translate y*12 texture{pigment{rgbt<.95,.98,1,.12>} finish{diffuse .75 specular .8 roughness .01}}} no_shadow} #end
object{Drinking_Glass() translate<32,.05,2>} object{Drinking_Glass() translate<40.5,.05,8>} object{Mug(srgb<.3,.5,.6>) rotate y*200 translate<36,0,-14>}
object{Bowl(9,srgb<.93,.92,.88>) translate<58,0,10>} object{Apple(srgb<.75,.75,.25>) translate<55,5,8>} object{Apple(srgb<.80,.25,.15>) translate<62,5,11>} object{Banana() rotate y*30 translate<58,9,12>}
object{Board(30,3) rotate x*-80 translate<52,20,34>}
object{Towel_Folded(20,14,4,srgb<.30,.45,.55>) translate<-62,0,10>}
