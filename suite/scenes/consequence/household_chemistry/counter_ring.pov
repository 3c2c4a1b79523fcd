// picture: counter_ring_marble.jpg Stone=1
// picture: counter_ring_tiles.jpg Stone=0
// A worktop of white veined marble or of glazed tiles with a chalky ring on it, vinegar and a cloth beside it.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<0,58,-86>,<0,6,0>,48)
Soft_Light(<100,150,-70>, rgb<.72,.70,.66>, 40)
Fill(<-140,90,-150>, rgb<.24,.24,.27>)
Sky(srgb<.82,.84,.86>, srgb<.72,.77,.84>)
#if(Stone) #declare Top=Marble_Tex() #else #declare Glazed=Tiles_Square(srgb<.90,.90,.87>,srgb<.45,.44,.42>,15) #declare Top=texture{Glazed rotate x*90} #end
box{<-180,-4,-38>,<180,0,36> texture{Top}} box{<-180,-90,-35>,<180,-4,36> Paint(srgb<.22,.32,.36>)}
box{<-300,-100,38>,<300,200,42> Plaster(srgb<.86,.74,.62>)}
torus{9,.9 scale<1,.06,1> translate<-2,.05,-10> texture{pigment{bozo turbulence .5 color_map{[0 srgbt<.62,.50,.36,.1>][.6 srgbt<.66,.55,.42,.25>][1 srgbt<.7,.6,.5,.6>]} scale 1} finish{diffuse .9}}} torus{8.2,.5 scale<1,.06,1> translate<-2,.06,-10> texture{pigment{srgbt<.60,.48,.36,.3>} finish{diffuse .9}}}
object{Crumpled(12,8,srgb<.93,.92,.88>,srgb<.30,.48,.62>,4) translate<26,0,-16>}
union{object{Glass_Bottle(4.6,27,srgb<.92,.97,.92>,srgb<.93,.94,.80>,.75)} object{Round_Label(4.7,9,"VINEGAR","5 % acid",srgb<.97,.95,.85>,srgb<.25,.45,.25>,srgb .1) translate y*6} cylinder{y*26.5,y*29.5,1.9 Plastic(srgb<.25,.45,.25>)} rotate y*-14 translate<-34,0,-2>}
union{difference{cylinder{0,y*9,3.5} cylinder{y*.5,y*10,3.2} Thin_Glass()} translate<-18,.05,12>}
object{Vase(srgb<.36,.50,.56>) translate<40,0,18>} object{Leafy(22,34,16,srgb<.42,.60,.34>,4) translate<40,22,18>}
object{Board(30,3) rotate x*-82 translate<-56,18,34>} object{Bowl(9,srgb<.82,.55,.35>) translate<8,0,20>} object{Onion() scale .8 translate<5,4,19>} object{Onion() scale .8 translate<11,4,21>}
