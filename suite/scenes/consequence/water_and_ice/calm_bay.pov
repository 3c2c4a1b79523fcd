// picture: calm_bay_offshore.jpg Offshore=1
// picture: calm_bay_onshore.jpg Offshore=0
// A sunny bay: smooth water, an inflatable ring and a lilo on the sand, a flag on a pole that shows the wind.
#include "room.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
#if(Offshore) #declare SockTurn=180-16; #else #declare SockTurn=-14; #end
Eye(<40,165,-560>,<-10,118,0>,56)
Sun(<.5,1,-.6>, rgb<1.3,1.2,1.05>)
Fill(<200,300,-600>, rgb<.14,.15,.18>)
Sky(srgb<.86,.93,.98>, srgb<.36,.60,.92>)
plane{y,0 texture{pigment{gradient x color_map{[0 srgb<.10,.36,.58>][.62 srgb<.22,.60,.70>][.78 srgb<.45,.78,.76>][.81 srgb<.62,.85,.80>][1 srgb<.62,.85,.80>]} scale 6000 translate x*1200} normal{bumps .1 scale<10,8,26>} finish{diffuse .6 specular .4 roughness .01 reflection{.05,.3}}}}
// the beach lies on the right, the water on the left
height_field{function 160,160{.40+.5*(x-.5)+.035*sin(7*y)+.02*sin(17*y+1)+.12*max(0,x-.75)*Work_Noise(14*x,14*y,1)} smooth translate<-.5,0,0> scale<2400,150,6000> translate<60,-57,-900> texture{pigment{bozo turbulence .4 color_map{[0 srgb<.90,.82,.64>][1 srgb<.84,.74,.55>]} scale 30} normal{granite .1 scale 20} finish{diffuse .8}}}
#local R=seed(4); #local I=0; #while(I<22) object{Bush(60+rand(R)*50,srgb<.50,.56,.32>,I) translate<640+rand(R)*260+I*6,10,200+I*170>} #local I=I+1; #end
// headland
union{#local I=0; #while(I<16) sphere{<600-I*120,-150,6200+rand(R)*500>,420-I*18+rand(R)*60} #local I=I+1; #end texture{pigment{bozo turbulence .5 color_map{[0 srgb<.36,.48,.34>][1 srgb<.55,.60,.48>]} scale 90} finish{diffuse .8}}}
// beach huts
#local I=0; #while(I<3) union{box{<-60,0,-60>,<60,130,60> Planks(srgb<.95,.93,.88>,srgb<.90,.88,.82>,srgb<.6,.6,.58>,20)} prism{linear_sweep linear_spline -66,66,4,<-72,126>,<72,126>,<0,190>,<-72,126> rotate x*-90 Paint(srgb<.75-.25*I,.30+.15*I,.28+.2*I>)} box{<-24,0,-62>,<24,96,-58> Paint(srgb<.75-.25*I,.30+.15*I,.28+.2*I>)} rotate y*24 translate<430+I*60,40,420+I*330>} #local I=I+1; #end
// the wind sock
cylinder{<90,0,120>,<90,345,120>,4 White_Wood()} sphere{<90,349,120>,6 Metal(srgb<.85,.65,.2>)}
#declare Sock=union{#local I=0; #while(I<5) #local A=26-I*3.6; #local D=26-(I+1)*3.6; #if(mod(I,2)) #local Sock_C=srgb .97; #else #local Sock_C=srgb<.95,.35,.10>; #end difference{cone{<I*30,-I*I*1.4,0>,A,<I*30+30,-(I+1)*(I+1)*1.4,0>,D} cone{<I*30-.1,-I*I*1.4,0>,A-1,<I*30+30.1,-(I+1)*(I+1)*1.4,0>,D-1} Cloth(Sock_C)} #local I=I+1; #end torus{26,1.6 rotate z*90 Steel()}}
object{Sock rotate y*SockTurn translate<90,310,120>} cylinder{<90,336,120>,<90,284,120>,1 Steel()}
// ring, lilo, ball, towel on the sand
torus{44,20 rotate x*-72 rotate y*-10 translate<165,68,-130> texture{pigment{radial color_map{[0 srgb<.93,.35,.45>][.5 srgb<.93,.35,.45>][.5 srgb .97][1 srgb .97]} frequency 8 rotate x*-72 translate<165,68,-130>} finish{diffuse .8 specular .5 roughness .02}}}
union{#local I=0; #while(I<5) object{RBox(<-90,0,-38+I*15>,<62,15,-24+I*15>,7)} #local I=I+1; #end object{RBox(<60,2,-40>,<92,24,40>,9)} texture{pigment{gradient z color_map{[0 srgb<.20,.65,.70>][.5 srgb<.20,.65,.70>][.5 srgb<.95,.85,.30>][1 srgb<.95,.85,.30>]} scale 30} finish{diffuse .8 specular .5 roughness .02}} rotate z*3 rotate y*64 translate<72,9,-170>}
object{Toy_Ball(20,srgb<.85,.25,.2>,srgb<.2,.45,.75>) translate<250,26,-200>}
object{Towel_Folded(60,40,9,srgb<.30,.50,.62>) rotate y*20 translate<230,22,-270>}
