// picture: last_night_rice_stove.jpg Out=1
// picture: last_night_rice_fridge.jpg Out=0
// The rice of last night in its pot: on the stove in the morning sun, or in the open fridge.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<46,74,-160>,<24,20,0>,55)
light_source{<-2600,2400,-1200> rgb<.75,.68,.55> parallel point_at 0} Soft_Light(<-110,170,-90>, rgb<.45,.44,.42>, 40) Fill(<140,100,-160>, rgb<.26,.26,.28>) Sky(srgb<.86,.9,.94>, srgb<.66,.78,.9>)
#declare Top=Stone_Tex(srgb<.78,.76,.72>) #declare Front=Paint(srgb<.36,.46,.42>)
object{Worktop(-200,36,-1.2,-40,36,Top,Front)} box{<-300,-100,38>,<300,200,42> Tiles_Square(srgb<.93,.90,.80>,srgb<.74,.70,.60>,12)}
object{Glass_Hob(9) translate<-44,-.8,-4>}
#macro Rice_Pot() union{object{Pot(14,13,Metal(srgb<.78,.34,.24>))} cylinder{y*.5,y*10.6,13.6 texture{pigment{bozo color_map{[0 srgb<.97,.95,.88>][.7 srgb<.93,.90,.80>][1 srgb<.82,.78,.66>]} scale .8} normal{bumps 1.4 scale .7} finish{diffuse .85}}} union{cylinder{<0,10,0>,<14,22,-3>,.8 Pine()} sphere{0,1 scale<4,1,2.8> translate<-2,10.6,0> Pine()}}} #end
// fridge, its door open to the right
union{difference{object{RBox(<40,-92,-30>,<112,86,40>,2) Paint(srgb<.93,.94,.95>)} box{<44,-60,-34>,<108,82,34>}} box{<44,-60,33>,<108,82,34> Paint(srgb<.97,.98,1>)} #local I=0; #while(I<4) box{<44,-30+I*28,-26>,<108,-29+I*28,33> texture{pigment{rgbt<.85,.93,.97,.4>} finish{diffuse .5 specular .6}}} #local I=I+1; #end}
light_source{<76,78,-10> rgb<.7,.72,.75> fade_distance 50 fade_power 1.6}
union{box{<0,-90,-3>,<70,86,0> Paint(srgb<.93,.94,.95>)} rotate y*-112 translate<112,0,-31>}
object{Carton(9,22,9,srgb<.95,.95,.97>,"MILK","1 l",srgb<.25,.45,.75>) rotate y*-10 translate<56,27,0>} object{Jar_Filled(5,12,srgb<.75,.2,.15>,Matt(srgb<.60,.75,.35>),.8) translate<96,27,6>} object{Plate(12,srgb<.93,.93,.95>) translate<76,55,4>} union{prism{0,7,4,<-8,-5>,<9,-5>,<-8,6>,<-8,-5> Matt(srgb<.95,.83,.48>)} translate<76,56,4>} object{Apple(srgb<.8,.25,.15>) translate<58,-1,4>} object{Apple(srgb<.75,.72,.25>) translate<67,-1,8>}
#if(Out) object{Rice_Pot() rotate y*20 translate<-30,.2,-8>} #else object{Rice_Pot() scale .95 rotate y*130 translate<84,-1,0>} #end
object{Glass_Bottle(3.6,25,srgb<.6,.4,.25>,srgb<.25,.12,.05>,.7) translate<-84,-1.2,18>} object{Bowl(8,srgb<.35,.50,.60>) translate<-6,-1.2,18>} #local I=0; #while(I<4) object{Egg(srgb<.93,.80,.64>) rotate y*I*50 translate<-9+mod(I,2)*5,5,16+int(I/2)*4>} #local I=I+1; #end
object{Wall_Clock(12,7,40) translate<-40,60,38>} object{Carrot() rotate y*40 translate<-72,-.4,-24>} object{Carrot() rotate y*52 translate<-80,-.4,-20>}
