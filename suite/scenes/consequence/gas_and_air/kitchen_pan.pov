// picture: kitchen_pan_cage.jpg Cage=1
// picture: kitchen_pan_plant.jpg Cage=0
// An empty coated pan on a lit burner; beside the hob stands a birdcage or a pot plant.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<8,62,-128>,<6,20,0>,48)
Soft_Light(<-110,170,-90>, rgb<1.15,1.1,1.0>, 40)
Fill(<150,90,-180>, rgb<.22,.22,.25>)
Sky(srgb<.8,.84,.88>, srgb<.7,.78,.88>)
#declare Top=Stone_Tex(srgb<.74,.72,.68>) #declare Front=Paint(srgb<.30,.40,.50>)
object{Worktop(-180,180,-1.2,-36,36,Top,Front)}
object{Wall_Window(-300,300,-100,220,38,44,124,22,150,Plaster(srgb<.93,.90,.80>))} object{Outside_Garden(900)}
object{Gas_Hob(array[4]{0,0,0,1}) translate<-30,0,0>}
object{Frying_Pan(14,Black(),texture{pigment{rgb .03} finish{diffuse .6 specular .3 roughness .08 reflection .02}}) rotate y*-35 translate<-16,6.6,-12>}
#if(Cage) object{Bird_Cage(srgb<.25,.55,.60>) scale 1.12 translate<46,-1.2,8>}
#else object{Pot_Plant(11,34,srgb<.36,.60,.28>,6) translate<46,-1.2,8>} #end
object{Shelf_Board(-110,-10,58,38,16,Oak())} object{Jar_Filled(5,13,srgb<.8,.65,.4>,Matt(srgb<.86,.76,.52>),.8) translate<-98,58,28>} object{Jar_Filled(5,13,srgb<.8,.65,.4>,Matt(srgb<.50,.30,.18>),.8) translate<-84,58,28>} object{Jar_Filled(5,13,srgb<.8,.65,.4>,Matt(srgb<.80,.30,.15>),.7) translate<-70,58,28>} object{Mug(srgb<.85,.82,.75>) translate<-52,58,28>} object{Mug(srgb<.30,.45,.55>) translate<-38,58,28>} object{Bowl(8,srgb<.80,.55,.35>) translate<-20,58,28>}
object{Board(32,22) translate<14,-1.2,-22>} union{sphere{0,1 scale<10,1.8,6>} sphere{0,1 scale<4,1.5,5> translate<-7,0,3>} texture{pigment{bozo turbulence .7 color_map{[0 srgb<.62,.16,.14>][.7 srgb<.70,.22,.18>][.72 srgb<.92,.82,.74>][1 srgb<.92,.82,.74>]} scale 5} finish{diffuse .75 specular .35 roughness .03}} translate<13,2.3,-22>}
object{Glass_Bottle(3.6,25,srgb<.85,.92,.5>,srgb<.80,.75,.25>,.7) translate<-76,-1.2,16>} 
