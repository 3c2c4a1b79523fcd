// picture: brush_pile_hedgehog.jpg Hog=1
// picture: brush_pile_bare.jpg Hog=0
// An autumn garden with a big heap of leaves and branches; at its foot a hedgehog looks out, or nobody does.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<-20,84,-205>,<-2,32,0>,50)
Sun(<-.7,.75,-.6>, rgb<1.3,1.12,.88>) Fill(<200,300,-400>, rgb<.17,.17,.2>) Sky(srgb<.92,.88,.82>, srgb<.52,.66,.86>)
plane{y,0 texture{pigment{bozo turbulence .6 color_map{[0 srgb<.42,.50,.22>][.6 srgb<.52,.54,.26>][1 srgb<.66,.50,.24>]} scale 12} normal{bumps .9 scale<.5,2,.5>} finish{diffuse .82}}}
object{Fence(-500,560,115,260,srgb<.60,.50,.40>)} object{Tree(330,80,srgb<.78,.52,.18>,4) translate<-260,0,230>} object{Bush(56,srgb<.70,.40,.18>,7) translate<190,-8,225>}
object{Heap(92,84,5,srgb<.45,.29,.13>,srgb<.30,.18,.09>,9) translate<10,-2,30>}
#local R=seed(9); #local I=0; #while(I<1200) #local A=rand(R)*360; #local D=sqrt(rand(R)); #local Hh=82*(1-D)*(1-D*.2); sphere{0,1 scale<4.2,.4,2.6> rotate<rand(R)*80-40,rand(R)*360,rand(R)*80-40> translate<10+cos(radians(A))*D*92,max(.8,Hh*.92+rand(R)*5),30+sin(radians(A))*D*92> Matt(srgb<.50+.36*rand(R),.26+.32*rand(R),.08+.1*rand(R)>)} #local I=I+1; #end
#local I=0; #while(I<46) #local A=rand(R)*360; #local L=40+rand(R)*50; union{cylinder{<-L/2,0,0>,<L/2,0,0>,.8+rand(R)*.9} cylinder{<L*.1,0,0>,<L*.4,L*.22,2>,.6} cylinder{<-L*.1,0,0>,<-L*.3,L*.16,-3>,.5} rotate z*(rand(R)*60-30) rotate y*A translate<10+cos(radians(A))*40*rand(R),30+rand(R)*36,30+sin(radians(A))*40*rand(R)> Matt(srgb<.36,.27,.19>)} #local I=I+1; #end
#if(Hog)
 union{sphere{0,1 scale<13,10,10> translate y*9 Matt(srgb<.34,.26,.18>)} #local I=0; #while(I<620) #local U=rand(R)*1.5-.35; #local A=rand(R)*300-150; #local N=vnormalize(<-cos(radians(A))*1.0*-1,U,sin(radians(A))>); cone{<N.x*12.4,9+N.y*9.4,N.z*9.6>,.38,<N.x*12.4,9+N.y*9.4,N.z*9.6>+N*3.6+<1.4,.8,0>,.05 Matt(srgb<.50+.25*rand(R),.40+.2*rand(R),.28>)} #local I=I+1; #end
  cone{<-9,7.4,0>,6.4,<-18.6,5,0>,1.2 Matt(srgb<.72,.58,.42>)} sphere{<-18.9,5,0>,1.4 Black()} sphere{<-13.8,8.6,-3.6>,.95 Black()} sphere{<-13.8,8.6,3.6>,.95 Black()} sphere{0,1 scale<.9,1.9,1.6> translate<-9.4,11.8,-5> Matt(srgb<.60,.46,.34>)} sphere{<-7,1.2,-5>,1.8 Matt(srgb<.55,.42,.3>)} sphere{<5,1.2,-6>,1.8 Matt(srgb<.55,.42,.3>)} scale 1.15 rotate y*-34 translate<-26,0,-62>}
#end
union{cylinder{<0,0,0>,<0,130,0>,1.6 Pine()} #local I=0; #while(I<11) cylinder{<0,4,0>,<-18+I*3.6,-20,-2>,.4 Metal(srgb<.3,.5,.35>)} #local I=I+1; #end rotate x*10 rotate z*-12 translate<122,20,-6>} object{Basket(26,30) translate<130,0,-56>}
box{<-6,0,-3>,<6,2,3> Matt(srgb<.85,.70,.25>) rotate y*20 translate<76,0,-96>} object{Watering_Can(srgb<.45,.58,.52>) rotate y*160 translate<-122,0,-30>}
