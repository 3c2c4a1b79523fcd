// picture: freezer_bottle_full.jpg Full=1
// picture: freezer_bottle_empty.jpg Full=0
// An open freezer drawer seen from above: full, closed glass bottles among the frozen food, or empty glasses being frosted.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<-2,86,-76>,<0,8,0>,50)
Soft_Light(<-80,170,-70>, rgb<1.0,1.0,.98>, 40) Fill(<120,120,-150>, rgb<.26,.27,.30>) Sky(srgb<.82,.85,.88>, srgb<.72,.78,.86>)
box{<-200,-8,-200>,<200,-4,200> Floor_Tiles(srgb<.80,.76,.68>,srgb<.72,.68,.60>,26)}
box{<-70,-4,40>,<70,120,44> Paint(srgb<.96,.97,.98>)} box{<-62,-4,36>,<62,32,40> texture{pigment{srgb<.93,.96,1>} normal{wrinkles .6 scale 3} finish{diffuse .85}}} box{<-70,46,38>,<70,50,41> Paint(srgb<.80,.83,.86>)}
// drawer
difference{object{RBox(<-58,-3,-34>,<58,24,36>,2)} box{<-55,0,-31>,<55,40,34>} Plastic(srgb<.84,.91,.96>)} object{RBox(<-58,10,-38>,<58,26,-33>,2) Plastic(srgb<.93,.95,.97>)}
object{Carton(34,22,9,srgb<.93,.93,.90>,"SPINACH","600 g",srgb<.2,.5,.25>) rotate x*78 translate<-34,4,14>} object{Carton(30,22,9,srgb<.95,.92,.85>,"FISH","frozen, 500 g",srgb<.2,.35,.65>) rotate x*80 rotate y*10 translate<32,4,18>} object{Carton(26,18,8,srgb<.97,.93,.80>,"BERRIES","400 g",srgb<.6,.15,.3>) rotate x*80 rotate y*-8 translate<-36,4,-12>}
#if(Full)
 #local I=0; #while(I<3) union{object{Bottle_Shape(4.4,27,1.7) texture{pigment{rgbt<.40,.66,.36,.45>} finish{diffuse .4 specular .9 roughness .005}}} object{Bottle_Shape(4.0,25.5,1.3) Matt(srgb<.62,.72,.25>)} cylinder{y*26.4,y*28,2.0 Metal(srgb<.85,.7,.2>)} object{Round_Label(4.5,9,"CIDER","sparkling",srgb<.97,.95,.85>,srgb<.75,.55,.15>,srgb<.3,.15,.05>) translate y*6} rotate x*64 rotate y*(-6+I*5) translate<-8+I*12,6,-22+I*1>} #local I=I+1; #end
#else
 #local I=0; #while(I<3) union{difference{cone{0,3.2,y*17,4.6} cone{y*1.2,2.9,y*17.1,4.3} texture{pigment{rgbt<.88,.94,.97,.45>} finish{diffuse .55 specular .8 roughness .01}}} torus{4.45,.2 translate y*17 texture{pigment{rgbt<.9,.95,1,.2>} finish{diffuse .6 specular .8}}} rotate x*66 rotate y*(-6+I*5) translate<-8+I*12,6,-18+I*1>} #local I=I+1; #end
#end
#local R=seed(3); #local I=0; #while(I<80) sphere{<(rand(R)-.5)*104,.4+rand(R)*.6,(rand(R)-.5)*60>,.4+rand(R)*.7 Matt(srgb<.95,.97,1>)} #local I=I+1; #end
union{#local I=0; #while(I<6) object{RBox(<-2.4,0,-2.4>,<2.4,3.6,2.4>,.6) translate<36+mod(I,3)*5.4,1,-18+int(I/3)*5.4> Plastic(srgb<.93,.97,1>)} #local I=I+1; #end}
