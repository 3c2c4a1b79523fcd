// picture: blender_full_soup.jpg Hot=1
// picture: blender_full_fruit.jpg Hot=0
// A blender filled to the top, lid on: steaming orange soup beside an emptied pot, or fruit and ice.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<0,50,-108>,<-4,23,0>,49)
Soft_Light(<-110,150,-90>, rgb<1.05,1.02,.97>, 40)
Fill(<150,90,-150>, rgb<.24,.24,.26>)
Sky(srgb<.8,.8,.82>, srgb<.7,.73,.78>)
#declare Top=Oak() #declare Front=Paint(srgb<.30,.36,.42>)
object{Worktop(-180,180,0,-40,36,Top,Front)}
box{<-300,-100,38>,<300,200,42> Tiles(srgb<.30,.42,.40>,srgb<.62,.68,.65>,10)}
#declare Pumpkin=srgb<.93,.52,.12>;
// blender: base, jug, lid
union{cone{0,11,y*13,7.5 Plastic(srgb<.16,.17,.19>)} cylinder{<0,6,-10>,<0,6,-12>,2.8 Steel()} box{<-.3,6.2,-12.4>,<.3,8.4,-12> Black()} 
 difference{cone{y*14,6.6,y*42,9.4} cone{y*14.6,6.2,y*42.1,9.05} texture{pigment{rgbt<.90,.95,.95,.86>} finish{diffuse .12 specular 1 roughness .004}} no_shadow}
 object{Tube(array[5]{<8.8,38,0>,<14.5,39,0>,<16.4,32,0>,<14,22,0>,<8,19,0>},1.2) Thin_Glass()} cylinder{y*41.6,y*44.4,9.9 Plastic(srgb<.16,.17,.19>)} cylinder{y*44.4,y*47,3.4 Plastic(srgb<.30,.31,.33>)}
 #if(Hot) cone{y*14.7,6.15,y*39.5,8.75 Matt(Pumpkin)}
 #else #local R=seed(5); #local I=0; #while(I<120) #local Y=16.4+I*.185; #local D=(6.1+(Y-14.6)*.098-2.4)*sqrt(rand(R)); #local A=rand(R)*360;
   #switch(mod(I,3)) #case(0) sphere{0,2.2 scale<1,1.2,1> rotate<A,A*3,0> translate<cos(radians(A))*D,Y,sin(radians(A))*D> Paint(srgb<.86,.12,.15>)} #break
   #case(1) box{-1.5,1.5 rotate<A,A*2,0> translate<cos(radians(A))*D,Y,sin(radians(A))*D> Paint(srgb<.86,.93,.97>)} #break
   #else cylinder{-y*.6,y*.6,2.2 rotate<A,A*2,0> translate<cos(radians(A))*D,Y,sin(radians(A))*D> Matt(srgb<.97,.90,.62>)} #end #local I=I+1; #end #end
 translate<-4,0,2>}
#if(Hot)
 object{Pot(15,14,Steel()) translate<-46,0,6>} cylinder{<-46,.5,6>,<-46,3,6>,14.5 Matt(Pumpkin)} object{Steam(30,18,4) translate<-46,14,6>} object{Steam(18,9,7) translate<-4,47,2>}
 union{cylinder{<0,0,0>,<0,26,0>,.7 Steel()} difference{sphere{0,5} sphere{0,4.6} box{<-9,0,-9>,<9,9,9>} Steel()} sphere{0,4.2 scale<1,.2,1> Matt(Pumpkin)} rotate z*24 translate<-46,8,0>}
 object{Bowl(9,srgb<.93,.92,.88>) translate<34,0,-6>} object{Bowl(9,srgb<.93,.92,.88>) translate<34,3,-6>}
#else
 object{Bowl(12,srgb<.93,.92,.88>) translate<-44,0,2>} #local I=0; #while(I<16) union{sphere{0,2.4 scale<1,1.2,1> Paint(srgb<.86,.12,.15>)} cone{y*2.4,1.4,y*3.4,.2 Leaf_Tex(srgb<.35,.55,.22>)} rotate<I*40,I*70,0> translate<-44+cos(I*2.4)*6.5*sqrt(I/16),10+mod(I,3)*.7,2+sin(I*2.4)*6.5*sqrt(I/16)>} #local I=I+1; #end
 object{Banana() rotate y*30 translate<-42,0,-22>}
 object{Tumbler(4,14,rgb 1,0) translate<32,.05,-8>} object{Tumbler(4,14,rgb 1,0) translate<42,.05,0>}
#end
object{Knife(15) rotate y*14 translate<20,0,-26>} object{Towel_Folded(20,14,4,srgb<.75,.68,.52>) rotate y*-14 translate<60,0,14>} object{Jar_Filled(4.4,9,srgb .8,Matt(srgb<.93,.92,.9>),.8) translate<22,0,20>}
