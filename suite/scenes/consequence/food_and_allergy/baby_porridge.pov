// picture: baby_porridge_honey.jpg Honey=1
// picture: baby_porridge_apple.jpg Honey=0
// A bowl of porridge and an open jar, of honey or of apple puree, before a high chair; a paper garland with the number of months.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<2,108,-124>,<-2,93,0>,52)
Soft_Light(<-110,200,-110>, rgb<.98,.95,.9>, 45)
Fill(<160,120,-200>, rgb<.24,.24,.26>)
Sky(srgb<.84,.86,.88>, srgb<.75,.79,.84>)
#declare Wl=Plaster(srgb<.80,.86,.80>) #declare Fl=Planks(srgb<.80,.66,.48>,srgb<.75,.60,.42>,srgb<.65,.5,.34>,14)
object{Room_Shell(520,260,130,Wl,Fl)}
object{Table(150,64,68,White_Wood()) translate<0,0,-8>}
object{Bowl(9,srgb<.40,.60,.72>) translate<-14,68,-20>} cylinder{<-14,75.2,-20>,<-14,75.6,-20>,7.4 texture{pigment{bozo turbulence .6 color_map{[0 srgb<.90,.84,.70>][1 srgb<.82,.74,.58>]} scale 1.4} normal{bumps .8 scale .9} finish{diffuse .85}}}
object{Spoon() scale .9 rotate y*150 translate<6,68,-30>}
// an open jar: clear amber honey with a dipper and a plate of comb, or pale puree with a spoon and a plate of apple
#macro Open_Jar(R, H, Tex) union{difference{cylinder{0,y*H,R} cylinder{y*.5,y*(H+1),R-.25} Thin_Glass() no_shadow} torus{R-.1,.25 translate y*H Thin_Glass()} cylinder{y*.6,y*H*.84,R-.3 texture{Tex}}} #end
#if(Honey)
 #declare Amber=texture{pigment{rgbf<1,.66,.10,.35>} finish{diffuse .85 specular .9 roughness .005 reflection{.02,.15}}}
 union{object{Open_Jar(7,13,Amber)} union{cylinder{y*-10,y*14,.55 Pine()} #local I=0; #while(I<6) torus{1.5+.5*sin(I*pi/5),.34 translate y*(-10.5+I*.85) Pine()} #local I=I+1; #end sphere{0,1 scale<1.6,2.6,1.6> translate y*-8.4 Pine()} rotate z*-16 translate<2,15,0>} sphere{0,1 scale<1,1.7,1> translate<-2.2,9.6,-6.4> texture{Amber}} translate<9,68,-10>}
 union{object{Plate(11,srgb<.93,.93,.95>)} box{<-7.5,1,-5>,<7.5,6.6,5> texture{Amber}} #local I=0; #while(I<7) #local J=0; #while(J<4) difference{cylinder{<-6.6+I*2.2,1.4+J*1.75+.8*mod(I,2),-5.3>,<-6.6+I*2.2,1.4+J*1.75+.8*mod(I,2),-4.9>,1} cylinder{<-6.6+I*2.2,1.4+J*1.75+.8*mod(I,2),-6>,<-6.6+I*2.2,1.4+J*1.75+.8*mod(I,2),-4>,.78} Matt(srgb<.92,.78,.34>)} #local J=J+1; #end #local K=0; #while(K<5) difference{cylinder{<-6.6+I*2.2,6.5,-4+K*1.9+.9*mod(I,2)>,<-6.6+I*2.2,6.9,-4+K*1.9+.9*mod(I,2)>,1} cylinder{<-6.6+I*2.2,6.4,-4+K*1.9+.9*mod(I,2)>,<-6.6+I*2.2,7,-4+K*1.9+.9*mod(I,2)>,.78} Matt(srgb<.95,.82,.40>)} #local K=K+1; #end #local I=I+1; #end cylinder{y*1.02,y*1.1,9 texture{Amber}} rotate y*14 translate<31,68,-28>}
#else
 union{object{Open_Jar(7,13,texture{pigment{bozo color_map{[0 srgb<.93,.87,.60>][1 srgb<.85,.76,.45>]} scale .8} normal{bumps .4 scale .6} finish{diffuse .85}})} object{Spoon() rotate z*-70 rotate y*30 translate<1.5,16,0>} translate<9,68,-10>}
 #macro Apple_Half() union{difference{sphere{0,4.6 scale<1,.95,1>} box{<-9,-9,-9>,<9,9,0>} Matt(srgb<.80,.22,.16>)} cylinder{z*-.02,z*.3,4.35 Matt(srgb<.98,.94,.78>)} sphere{0,1 scale<1.1,1.6,.25> translate z*-.05 Matt(srgb<.90,.82,.58>)} sphere{<-.6,.4,-.25>,.42 scale<1,1.4,1> Walnut()} sphere{<.6,.4,-.25>,.42 scale<1,1.4,1> Walnut()} cylinder{y*4,<.4,6,.4>,.25 Walnut()}} #end
 union{object{Plate(11,srgb<.93,.93,.95>)} object{Apple_Half() rotate x*38 translate<-4,5,-3>} object{Apple_Half() rotate x*32 rotate y*-24 translate<5.5,5,-2>} object{Apple(srgb<.80,.22,.16>) translate<1,1,6>} rotate y*8 translate<31,68,-28>}
#end
// baby bottle
union{cylinder{0,y*13,3.4 texture{pigment{rgbt<.95,.97,1,.35>} finish{diffuse .5 specular .8 roughness .01}}} cylinder{y*.3,y*8,3.2 Matt(srgb<.97,.95,.90>)} cylinder{y*13,y*16,3.7 Plastic(srgb<.35,.65,.60>)} cone{y*16,2.4,y*19.4,.8 Matt(srgb<.90,.78,.55>)} sphere{y*19.6,.9 Matt(srgb<.90,.78,.55>)} translate<45,68,4>}
// high chair behind the table
union{object{RBox(<-17,52,-16>,<17,56,16>,1.5)} object{RBox(<-17,56,14>,<17,104,18>,2)} cylinder{<-17,54,-14>,<-24,0,-24>,2} cylinder{<17,54,-14>,<24,0,-24>,2} cylinder{<-17,54,14>,<-24,0,26>,2} cylinder{<17,54,14>,<24,0,26>,2} object{RBox(<-22,73,-24>,<22,76,4>,1.4)} Pine() translate<-34,0,54>} object{RBox(<-14,62,66>,<14,98,69>,2) Cloth(srgb<.90,.62,.40>) translate x*-34}
// garland: 7 MONTHS
union{#local I=0; #while(I<8) #local Ch=substr("7 MONTHS",I+1,1); #if(I!=1) union{prism{0,.3,4,<-8,9>,<8,9>,<0,-9>,<-8,9> rotate x*-90 Paper(srgb<.93,.80-.35*mod(I,2),.40+.2*mod(I,3)>)} object{Letters(Ch,6.5,Font_Sans) translate<0,.5,-.5> Matt(srgb .15)} translate<-66+I*18,146-4*sin(I*pi/7),128>} #end #local I=I+1; #end cylinder{<-80,155,128.6>,<76,155,128.6>,.3 Matt(srgb .3)}}
object{Teddy(srgb<.75,.56,.38>) scale .9 rotate y*16 translate<-56,68,4>} object{Toy_Block(7,srgb<.85,.3,.25>,"A") rotate y*20 translate<-58,68,-26>} object{Toy_Block(7,srgb<.25,.5,.7>,"C") rotate y*-14 translate<-66,68,-18>}
object{Pot_Plant(15,50,srgb<.34,.56,.28>,5) translate<108,0,86>} object{Banana() rotate y*50 translate<-42,68,-36>}
