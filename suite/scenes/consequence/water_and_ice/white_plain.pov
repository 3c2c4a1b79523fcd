// picture: white_plain_lake.jpg Lake=1
// picture: white_plain_meadow.jpg Lake=0
// A white plain under winter light, a red cabin on the other side; a jetty with reeds and a hull in the snow, or fence posts and a hay hut.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<-140,260,-900>,<60,150,0>,50)
Sun(<-.7,.42,-.25>, rgb<1.15,1.02,.85>)
Fill(<300,500,-900>, rgb<.12,.14,.2>)
Sky(srgb<.93,.90,.88>, srgb<.55,.70,.88>)
#declare Snow=texture{pigment{srgb<.96,.97,1>} normal{bumps .25 scale 60} finish{diffuse .78}}
plane{y,0 texture{Snow}}
// far shore: hills and firs
union{#local R=seed(8); #local I=-24; #while(I<26) sphere{<I*420,-300,9200+rand(R)*1500>,500+rand(R)*420} #local I=I+1; #end texture{pigment{bozo turbulence .5 color_map{[0 srgb<.92,.94,.97>][.5 srgb<.80,.85,.90>][1 srgb<.50,.58,.60>]} scale 120} finish{diffuse .8}}}
#macro Fir(H, S) union{#local J=0; #while(J<5) cone{y*H*(.12+.17*J),H*(.24-.042*J),y*H*(.40+.17*J),0 texture{pigment{gradient y turbulence .3 color_map{[0 srgb<.16,.26,.20>][.7 srgb<.26,.36,.30>][1 srgb<.90,.93,.96>]} scale H*.14 translate y*S} finish{diffuse .8}}} #local J=J+1; #end cylinder{0,y*H*.2,H*.03 Walnut()}} #end
#local Q=seed(3); #local I=0; #while(I<44) object{Fir(380+rand(Q)*260,I) translate<-3600+I*170+rand(Q)*90,0,3900+rand(Q)*900>} #local I=I+1; #end
object{Fir(420,2) translate<-620,0,520>} object{Fir(330,5) translate<-760,0,260>} object{Fir(500,7) translate<1500,0,1100>}
// the cabin
union{box{<-230,0,-150>,<230,210,150> Planks(srgb<.62,.20,.16>,srgb<.56,.17,.14>,srgb<.45,.12,.10>,22)} prism{linear_sweep linear_spline -170,170,4,<-270,200>,<270,200>,<0,360>,<-270,200> rotate x*-90 texture{Snow}} box{<-40,0,-156>,<40,140,-148> White_Wood()} box{<90,90,-156>,<170,160,-148> Shine(rgb<1,.8,.45>)} box{<-170,90,-156>,<-90,160,-148> Shine(rgb<1,.8,.45>)} box{<110,280,-30>,<160,400,30> Matt(srgb<.45,.25,.2>)} translate<420,10,3000>}
#if(!Lake) object{Fir(460,7) translate<860,0,900>} #end
#if(Lake)
 // jetty, reeds, an upturned boat frozen in
 union{box{<-75,38,-420>,<75,46,330>} #local I=0; #while(I<5) cylinder{<-66,-10,-360+I*160>,<-66,84,-360+I*160>,9} cylinder{<66,-10,-360+I*160>,<66,84,-360+I*160>,9} #local I=I+1; #end Grey_Wood() rotate y*24 translate<250,0,-100>}
 box{<-72,46,-410>,<72,52,200> texture{Snow} rotate y*24 translate<250,0,-100>}
 union{#local G=seed(2); #local I=0; #while(I<150) #local X=-560+rand(G)*330; #local Z=-360+rand(G)*420; cylinder{<X,0,Z>,<X+rand(G)*16-8,60+rand(G)*80,Z+rand(G)*10>,1.5} #if(mod(I,3)=0) cylinder{<X,86,Z>,<X,110,Z>,4} #end #local I=I+1; #end Matt(srgb<.62,.47,.28>)}
 difference{sphere{0,1 scale<130,42,44>} sphere{y*14,1 scale<118,42,36>} box{<-200,12,-100>,<200,90,100>} Paint(srgb<.20,.42,.50>) rotate z*-5 rotate y*-14 translate<-200,16,80>}
 #local I=0; #while(I<5) cylinder{0,y*.8,1 scale<260-I*30,1,90-I*12> translate<-260+I*160,.2+I*.05,1350+mod(I,2)*140> texture{pigment{srgb<.50,.58,.64>} finish{diffuse .7 specular .3 roughness .05 reflection .08}}} #local I=I+1; #end
#else
 // fence across the snow, a hay hut, haycocks
 union{#local I=0; #while(I<6) cylinder{<-700+I*190,0,-260+I*90>,<-700+I*190,115,-260+I*90>,8} #local I=I+1; #end cylinder{<-700,90,-260>,<250,90,190>,3.6} cylinder{<-700,50,-260>,<250,50,190>,3.6} Grey_Wood()}
 union{box{<-110,0,-90>,<110,130,90> Planks(srgb<.52,.42,.32>,srgb<.46,.36,.27>,srgb<.36,.28,.2>,18)} prism{linear_sweep linear_spline -105,105,4,<-140,122>,<140,122>,<0,215>,<-140,122> rotate x*-90 texture{Snow}} rotate y*40 translate<-330,0,560>}
 #local I=0; #while(I<4) union{sphere{0,1 scale<60,64,60> Matt(srgb<.72,.60,.36>)} sphere{y*18,1 scale<58,52,58> texture{Snow}} translate<380+I*190,0,900+mod(I,2)*260>} #local I=I+1; #end
 #local I=0; #while(I<3) object{Bush(40,srgb<.45,.36,.28>,I) translate<330+I*90,-20,-260+I*40>} #local I=I+1; #end
#end
// sledge
union{object{RBox(<-50,24,-20>,<50,29,20>,2)} #local I=-1; #while(I<2) object{Tube(array[5]{<-52,4,16*I>,<0,4,16*I>,<48,4,16*I>,<64,16,16*I>,<60,28,16*I>},3)} cylinder{<-30,4,16*I>,<-30,26,16*I>,2.4} cylinder{<30,4,16*I>,<30,26,16*I>,2.4} #local I=I+2; #end Pine() rotate y*50 scale 1.2 translate<-20,0,-190>}
object{RBox(<-26,0,-16>,<26,22,16>,6) rotate y*50 translate<-20,34,-190> Cloth(srgb<.75,.25,.2>)}
