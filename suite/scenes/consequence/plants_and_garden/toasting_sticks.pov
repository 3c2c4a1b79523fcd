// picture: toasting_sticks_oleander.jpg Oleander=1
// picture: toasting_sticks_hazel.jpg Oleander=0
// A fire bowl on a terrace at dusk, marshmallows, freshly cut sticks beside the shrub they came from.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<0,118,-215>,<6,58,0>,52)
light_source{<-300,420,-400> rgb<.75,.72,.8> area_light x*120 z*120 4 4 adaptive 1 circular orient}
light_source{<-88,50,40> rgb<1.2,.62,.22> fade_distance 60 fade_power 2}
Fill(<200,200,-300>, rgb<.20,.20,.26>)
Sky(srgb<.95,.80,.70>, srgb<.50,.56,.76>)
box{<-400,-4,-400>,<400,0,170> Stone_Tex(srgb<.66,.60,.54>)} plane{y,-5 Grass_Tex()} object{Fence(-420,460,120,300,srgb<.55,.48,.42>)} object{Bush(70,srgb<.24,.36,.22>,3) translate<-210,-10,250>} object{Bush(80,srgb<.24,.36,.22>,6) translate<-60,-10,270>}
// fire bowl
union{difference{sphere{0,34} sphere{0,32} box{<-40,0,-40>,<40,40,40>} scale<1,.6,1> translate y*38} #local I=0; #while(I<3) cylinder{<20,22,0>,<30,0,0>,2 rotate y*I*120} #local I=I+1; #end Iron() translate<-88,0,40>}
#local I=0; #while(I<7) object{Log(34,3.4,I) rotate z*14 rotate y*I*51 translate<-88,32,40>} #local I=I+1; #end
#local R=seed(2); #local I=0; #while(I<13) union{sphere{0,1 scale<3.4,6,3.4> translate y*5} cone{y*7,3,y*(19+rand(R)*14),.1} translate<-88+rand(R)*30-15,36,40+rand(R)*24-12> texture{pigment{gradient y color_map{[0 rgbt<1,.75,.25,.25>][.5 rgbt<1,.48,.08,.35>][1 rgbt<1,.25,.03,.8>]} scale 34} finish{diffuse 0 emission 1.2}} no_shadow} #local I=I+1; #end
// table with marshmallows and sticks
object{Table(84,46,44,Grey_Wood()) translate<-2,0,-70>}
object{Bowl(12,srgb<.35,.50,.60>) translate<-26,44,-68>} #local I=0; #while(I<20) cylinder{-y*1.8,y*1.8,2.2 rotate<I*47,I*31,I*60> translate<-26+cos(I*2.4)*7*sqrt(I/20),53+mod(I,3),-68+sin(I*2.4)*7*sqrt(I/20)> Matt(srgb<.98,.95+.03*mod(I,2),.93>-.08*mod(I,3)*<0,1,.8>)} #local I=I+1; #end
#local I=0; #while(I<6) union{cylinder{<-27,.9,0>,<24,.9,0>,.85 texture{pigment{bozo color_map{[0 srgb<.46,.50,.34>][1 srgb<.56,.48,.36>]} scale<6,1,1>} finish{diffuse .8}}} cone{<24,.9,0>,.85,<29,.9,0>,.1 Matt(srgb<.93,.88,.70>)} #if(mod(I,2)) sphere{0,1 #if(Oleander) scale<4,.3,.9> #else scale<3,.3,2.4> #end rotate y*40 translate<-12,1.6,2> Leaf_Tex(srgb<.35,.50,.28>)} #end rotate y*(-8+I*5) translate<12,44+.2*I,-82+I*4>} #local I=I+1; #end
// the shrub in its tub
object{Clay_Pot(24) translate<92,0,30>}
#local R=seed(7); #local I=0; #while(I<26) #local A=I*137.5; #local T=10+rand(R)*24; union{cylinder{0,y*(70+rand(R)*40),.9 Leaf_Tex(srgb<.44,.46,.30>)}
  #local J=0; #while(J<11) 
   #if(Oleander) sphere{0,1 scale<1.5,9,.4> translate y*8 rotate x*42 rotate y*(J*120+I*30) translate y*(26+J*7) Leaf_Tex(srgb<.30,.46,.28>)}
   #else sphere{0,1 scale<5,6,.4> translate y*7 rotate x*60 rotate y*(J*137+I*30) translate y*(26+J*7) Leaf_Tex(srgb<.42,.58,.26>)} #end #local J=J+1; #end
  #if(Oleander) #local J=0; #while(J<5) #local K=0; #while(K<5) sphere{0,1 scale<1.5,.5,2.4> translate z*2.2 rotate x*-20 rotate y*K*72 rotate<rand(R)*50-25,0,rand(R)*50-25> translate<cos(J*1.3)*4.5,98+rand(R)*10,sin(J*1.3)*4.5> Matt(srgb<.93,.42,.58>)} #local K=K+1; #end #local J=J+1; #end #end
  scale .78 rotate x*T*.9 rotate y*A translate<92,34,30>} #local I=I+1; #end
// hazel nuts in their ragged green cups, two or three together among the leaves
#macro Hazel_Nut() union{merge{sphere{0,1 scale<2.3,2.9,2.3>} cone{y*-2.2,1.4,y*-3.5,.1} texture{pigment{gradient y color_map{[0 srgb<.50,.37,.20>][.55 srgb<.47,.34,.18>][.8 srgb<.74,.64,.46>][1 srgb<.80,.72,.55>]} scale 6.4 translate y*-3.5} finish{diffuse .8 specular .25 roughness .05}}} union{difference{sphere{0,1 scale<2.9,3.1,2.9>} box{<-9,-9,-9>,<9,1.3,9>}} #local K=0; #while(K<9) cone{<cos(K*.7)*2.3,1.6,sin(K*.7)*2.3>,.75,<cos(K*.7)*(3.2+mod(K,2)*.6),.2-mod(K*5,3)*.3,sin(K*.7)*(3.2+mod(K,2)*.6)>,.1} #local K=K+1; #end Leaf_Tex(srgb<.62,.78,.34>)}} #end
#if(!Oleander) #local I=0; #while(I<6) union{#local J=0; #while(J<2+mod(I,2)) object{Hazel_Nut() rotate z*(J*2-1)*22 translate<(J-.7)*4.8,-mod(J,2)*1.6,-mod(J,2)>} #local J=J+1; #end scale 1.35 translate<92+cos(I*2.2+.4)*(14+mod(I*5,11)),66+mod(I*23,44),4-mod(I*5,8)>} #local I=I+1; #end #end
#if(!Oleander) #local I=0; #while(I<4) object{Hazel_Nut() scale .85 rotate z*(70+I*47) rotate y*I*50 translate<20+I*4.6,46.3,-58+mod(I,2)*3.4>} #local I=I+1; #end #end
