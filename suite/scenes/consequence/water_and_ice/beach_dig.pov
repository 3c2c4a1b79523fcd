// picture: beach_dig_tunnel.jpg Tunnel=1
// picture: beach_dig_castle.jpg Tunnel=0
// On the beach: a deep steep hole with the mouth of a tunnel, or a big sand castle; two spades and buckets.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<-30,215,-330>,<6,0,0>,50)
Sun(<-.6,.9,-.35>, rgb<1.4,1.3,1.12>) Fill(<200,300,-400>, rgb<.15,.16,.19>)
Sky(srgb<.88,.93,.98>, srgb<.40,.63,.92>)
#declare Sand=texture{pigment{bozo turbulence .5 color_map{[0 srgb<.90,.81,.62>][1 srgb<.82,.72,.53>]} scale 22} normal{granite .14 scale 18} finish{diffuse .82}}
#declare Wet=texture{pigment{bozo turbulence .5 color_map{[0 srgb<.70,.58,.40>][1 srgb<.62,.50,.34>]} scale 16} normal{granite .25 scale 14} finish{diffuse .82}}
#if(Tunnel)
 difference{box{<-2000,-600,-900>,<2000,0,420> texture{Sand}} cone{<0,-150,10>,66,<0,1,10>,86 texture{Wet}} cylinder{<4,-66,60>,<50,-66,420>,30 texture{Wet}} cone{<40,-70,290>,24,<40,2,290>,34 texture{Wet}}}
 object{Heap(96,46,4,srgb<.78,.67,.48>,srgb<.66,.54,.37>,14) translate<-150,-2,60>} object{Heap(80,36,6,srgb<.78,.67,.48>,srgb<.66,.54,.37>,14) translate<190,-2,170>} object{Heap(60,24,8,srgb<.78,.67,.48>,srgb<.66,.54,.37>,14) translate<270,-2,20>}
#else
 box{<-2000,-600,-900>,<2000,0,420> texture{Sand}}
 object{Heap(130,34,4,srgb<.78,.67,.48>,srgb<.66,.54,.37>,12) translate<10,-4,20>}
 #macro Tower(X,Z,R1,H) union{cone{0,R1*1.12,y*H,R1*.9} #local I=0; #while(I<8) box{<-3,H,-R1*.95>,<3,H+7,-R1*.62> rotate y*I*45} #local I=I+1; #end texture{Wet} translate<X,10,Z>} #end
 Tower(10,20,26,74) Tower(-50,-10,18,44) Tower(66,-6,18,44) Tower(-40,70,18,48) Tower(60,70,18,48) box{<-50,6,-14>,<66,34,-4> texture{Wet}} box{<-48,6,-10>,<-38,34,70> texture{Wet}} box{<58,6,-6>,<68,34,70> texture{Wet}} cylinder{<10,84,20>,<10,118,20>,.8 Pine()} box{<10,106,19.8>,<30,117,20.2> Cloth(srgb<.80,.2,.2>)}
#end
plane{y,-8 texture{pigment{gradient z color_map{[0 srgb<.55,.80,.78>][.2 srgb<.25,.60,.70>][1 srgb<.12,.38,.58>]} scale 6000 translate z*300} normal{bumps .12 scale<30,8,10>} finish{diffuse .6 specular .4 roughness .01 reflection{.05,.3}}} clipped_by{plane{-z,-420}}}
#macro Big_Spade() object{Spade() scale 1.05} #end
object{Big_Spade() rotate x*-10 rotate y*40 translate<-104,-10,-40>} object{Big_Spade() rotate z*82 rotate y*30 translate<180,12,-120>}
object{Bucket(15,24,Plastic(srgb<.85,.25,.2>)) translate<-170,0,-90>} object{Bucket(15,24,Plastic(srgb<.25,.45,.75>)) rotate z*80 translate<120,14,-150>} object{Toy_Ball(18,srgb<.95,.75,.2>,srgb<.2,.55,.6>) translate<-230,0,10>}
