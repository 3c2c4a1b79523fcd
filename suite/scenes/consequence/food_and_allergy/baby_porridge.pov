// picture: baby_porridge_honey.jpg Honey=1
// picture: baby_porridge_apple.jpg Honey=0
// A bowl of porridge and a jar before a high chair; a paper garland with the number of months.
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
#if(Honey)
 union{object{Jar_Filled(6,12,srgb<.90,.70,.20>,Matt(srgb<.85,.52,.08>),.9)} object{Round_Label(6.08,6,"HONEY","from the village",srgb<.97,.93,.80>,srgb<.85,.60,.12>,srgb<.35,.18,.04>) translate y*3} rotate y*12 translate<22,68,-16>}
#else
 union{object{Jar_Filled(6,12,srgb<.90,.70,.20>,Matt(srgb<.88,.74,.36>),.9)} object{Round_Label(6.08,6,"APPLE","puree",srgb<.97,.93,.80>,srgb<.85,.60,.12>,srgb<.35,.18,.04>) translate y*3} rotate y*12 translate<22,68,-16>}
#end
// baby bottle
union{cylinder{0,y*13,3.4 texture{pigment{rgbt<.95,.97,1,.35>} finish{diffuse .5 specular .8 roughness .01}}} cylinder{y*.3,y*8,3.2 Matt(srgb<.97,.95,.90>)} cylinder{y*13,y*16,3.7 Plastic(srgb<.35,.65,.60>)} cone{y*16,2.4,y*19.4,.8 Matt(srgb<.90,.78,.55>)} sphere{y*19.6,.9 Matt(srgb<.90,.78,.55>)} translate<42,68,-8>}
// high chair behind the table
union{object{RBox(<-17,52,-16>,<17,56,16>,1.5)} object{RBox(<-17,56,14>,<17,104,18>,2)} cylinder{<-17,54,-14>,<-24,0,-24>,2} cylinder{<17,54,-14>,<24,0,-24>,2} cylinder{<-17,54,14>,<-24,0,26>,2} cylinder{<17,54,14>,<24,0,26>,2} object{RBox(<-22,73,-24>,<22,76,4>,1.4)} Pine() translate<-34,0,54>} object{RBox(<-14,62,66>,<14,98,69>,2) Cloth(srgb<.90,.62,.40>) translate x*-34}
// garland: 7 MONTHS
union{#local I=0; #while(I<8) #local Ch=substr("7 MONTHS",I+1,1); #if(I!=1) union{prism{0,.3,4,<-8,9>,<8,9>,<0,-9>,<-8,9> rotate x*-90 Paper(srgb<.93,.80-.35*mod(I,2),.40+.2*mod(I,3)>)} object{Letters(Ch,6.5,Font_Sans) translate<0,.5,-.5> Matt(srgb .15)} translate<-66+I*18,146-4*sin(I*pi/7),128>} #end #local I=I+1; #end cylinder{<-80,155,128.6>,<76,155,128.6>,.3 Matt(srgb .3)}}
object{Teddy(srgb<.75,.56,.38>) scale .9 rotate y*16 translate<-56,68,4>} object{Toy_Block(7,srgb<.85,.3,.25>,"A") rotate y*20 translate<60,68,-24>} object{Toy_Block(7,srgb<.25,.5,.7>,"C") rotate y*-14 translate<68,68,-16>}
object{Pot_Plant(15,50,srgb<.34,.56,.28>,5) translate<108,0,86>} object{Banana() rotate y*50 translate<-48,68,-28>}
