// picture: pesto_leaves_bells.jpg Bells=1
// picture: pesto_leaves_stars.jpg Bells=0
// A basket of broad green leaves picked in a wood, with the flowers that grew with them: white bells on one stalk, or white stars in a round head.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<6,56,-80>,<6,9,0>,50)
light_source{<-1500,2600,-900> rgb<.92,.88,.78> parallel point_at 0} Fill(<80,120,-200>, rgb<.34,.35,.38>)
Sky(srgb<.86,.92,.97>, srgb<.6,.76,.93>)
box{<-120,-4,-44>,<120,0,70> Grey_Wood()} box{<-300,-120,80>,<300,260,84> Planks(srgb<.42,.50,.46>,srgb<.38,.46,.42>,srgb<.30,.37,.34>,18)}
object{Basket(19,10) translate<-16,0,4>}
#macro Blade(L,W,C) sphere{0,1 scale<W,L/2,.35> translate y*L/2 texture{pigment{gradient x color_map{[0 color C][.45 color C*.85][.5 color C*1.3][.55 color C*.85][1 color C]} scale W*.7 translate x*W*.35} finish{diffuse .8 specular .3 roughness .05}}} #end
#local R=seed(4); #local I=0; #while(I<46) object{Blade(21+rand(R)*6,3.0,srgb<.26,.48,.20>*(.85+.3*rand(R))) rotate x*(48+rand(R)*34) rotate y*(I*137.5) translate<-16+(rand(R)-.5)*12,8+rand(R)*4,4+(rand(R)-.5)*12>} #local I=I+1; #end
// loose leaves with flower stalks in front
#local I=0; #while(I<5) object{Blade(24,3.2,srgb<.27,.50,.21>) rotate x*84 rotate y*(-50+I*20) translate<18+I*4,.8+.3*I,-24>} #local I=I+1; #end
#macro Bell() union{difference{sphere{0,1 scale<1.5,1.4,1.5>} box{<-3,-3,-3>,<3,-.7,3>} sphere{0,1.2}} #local K=0; #while(K<6) sphere{0,1 scale<.6,.25,.6> translate<1.3,-.75,0> rotate y*K*60} #local K=K+1; #end Matt(srgb<.97,.97,.93>)} #end
#macro Star() union{#local K=0; #while(K<6) sphere{0,1 scale<.5,.2,1.5> translate z*1.6 rotate x*-18 rotate y*K*60} #local K=K+1; #end sphere{y*.2,.5} Matt(srgb<.97,.97,.95>)} #end
#local S=0; #while(S<4)
union{
#if(Bells) object{Tube(array[4]{<0,0,0>,<.5,8,0>,<2,16,0>,<5,22,0>},.35) Leaf_Tex(srgb<.45,.62,.30>)} #local I=0; #while(I<7) #local T=I/6; cylinder{<.7+T*4.3,9+T*12.5,0>,<2.6+T*4.3,8.4+T*12.5,-.8>,.15 Leaf_Tex(srgb<.5,.65,.35>)} object{Bell() scale 1.15 translate<2.8+T*4.3,7.2+T*12.5,-.9>} #local I=I+1; #end
#else cylinder{0,y*20,.4 Leaf_Tex(srgb<.45,.62,.30>)} #local I=0; #while(I<14) #local A=I*137.5; #local U=1-I/11; cylinder{y*20,<cos(radians(A))*3.6*sqrt(1-U*U*.9),20+2.4+U*2.6,sin(radians(A))*3.6*sqrt(1-U*U*.9)>,.14 Leaf_Tex(srgb<.5,.65,.35>)} object{Star() scale .95 rotate x*(30*(1-U)) rotate y*A translate<cos(radians(A))*3.6*sqrt(1-U*U*.9),20+2.6+U*2.6,sin(radians(A))*3.6*sqrt(1-U*U*.9)>} #local I=I+1; #end #end
rotate x*(66-S*4) rotate y*(16+S*24) translate<14+S*6,1.4+S*.3,-18+S*3>}
#local S=S+1; #end
// what the pesto needs
object{Glass_Bottle(3.6,25,srgb<.85,.92,.5>,srgb<.80,.75,.25>,.7) translate<36,0,26>} object{Jar(5,12,srgb<.8,.65,.4>) translate<18,0,28>} object{Bowl(7,srgb<.80,.50,.34>) translate<50,0,6>} #local I=0; #while(I<22) sphere{0,1 scale<1.1,.5,.5> rotate<I*30,I*50,0> translate<50+cos(I*2.4)*4.4*sqrt(I/22),6+mod(I,3)*.3,6+sin(I*2.4)*4.4*sqrt(I/22)> Matt(srgb<.93,.85,.66>)} #local I=I+1; #end
object{Knife(14) rotate y*-20 translate<-40,0,-26>} union{prism{0,6,4,<-6,-4>,<8,-4>,<-6,5>,<-6,-4> Matt(srgb<.95,.83,.48>)} translate<-46,0,26>}
