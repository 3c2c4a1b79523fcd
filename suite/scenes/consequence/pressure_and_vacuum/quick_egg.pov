// picture: quick_egg_shell.jpg Shell=1
// picture: quick_egg_beaten.jpg Shell=0
// A microwave oven with its door open; on the plate a whole egg in an egg cup, or beaten egg in a bowl.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<-14,40,-92>,<2,16,0>,44)
Soft_Light(<-110,150,-90>, rgb<1.05,1.02,.97>, 40)
Fill(<150,90,-150>, rgb<.24,.24,.26>)
Sky(srgb<.8,.8,.82>, srgb<.7,.73,.78>)
#declare Top=Stone_Tex(srgb<.80,.77,.72>) #declare Front=Paint(srgb<.65,.30,.25>)
object{Worktop(-180,180,0,-40,40,Top,Front)}
box{<-300,-100,42>,<300,200,46> Plaster(srgb<.70,.78,.82>)}
// microwave
union{difference{object{RBox(<-32,1,-10>,<32,34,32>,1.5) Plastic(srgb<.22,.23,.25>)} box{<-29,4,-12>,<15,31,26>}} difference{box{<-29.1,3.9,-10.2>,<15.1,31.1,26.1>} box{<-28.5,4.4,-12>,<14.5,30.6,25.5>} Paint(srgb<.95,.95,.92>)}
 cylinder{<-7,4.7,8>,<-7,5.2,8>,14 Thin_Glass() no_shadow} torus{14,.35 translate<-7,5.2,8> Thin_Glass()}
 box{<18,24,-10.2>,<29,29,-9.9> Black()} object{Letters("800 W",2,Font_Sans) translate<23.5,25.6,-10.3> Shine(rgb<.3,1,.5>)} #local I=0; #while(I<9) cylinder{<20+mod(I,3)*3.6,20-int(I/3)*4,-10>,<20+mod(I,3)*3.6,20-int(I/3)*4,-10.8>,1.2 Plastic(srgb .75)} #local I=I+1; #end box{<18,3.5,-10.6>,<29,8,-10> Plastic(srgb .4)}
 // the door, swung open to the left
 union{box{<-44,4,-1.5>,<0,31,0> Plastic(srgb<.18,.19,.21>)} box{<-40,8,-1.7>,<-8,27,-1.4> Black()} cylinder{<-42,8,-3>,<-42,27,-3>,.9 Steel()} rotate y*58 translate<-30,0,-10>}}
light_source{<-7,29,6> rgb<.9,.8,.6> fade_distance 14 fade_power 2}
#if(Shell)
 union{cone{y*.2,2.4,y*3.4,1.1} cone{y*3.4,1.1,y*6,2.5} Ceramic(srgb<.30,.50,.62>) scale 1.25 translate<-7,5.3,6>} object{Egg(srgb<.86,.66,.48>) rotate x*90 scale 1.4 translate<-7,15,6>}
#else
 object{Bowl(7.5,srgb<.30,.50,.62>) translate<-7,5.3,6>} cylinder{<-7,11.3,6>,<-7,11.6,6>,6.2 texture{pigment{bozo turbulence .5 color_map{[0 srgb<.98,.80,.28>][.8 srgb<.97,.84,.42>][1 srgb<.98,.92,.70>]} scale 1.5} finish{diffuse .8 specular .4 roughness .03}}}
#end
union{object{RBox(<-15,0,-10>,<15,1,10>,.5) Paper(srgb<.60,.58,.54>)} #local I=0; #while(I<10) #if(I!=3) object{Egg(srgb<.86,.66,.48>) rotate x*90 translate<-11+mod(I,5)*5.5,2.4,-3+int(I/5)*6>} #end #local I=I+1; #end rotate y*-18 translate<52,0,-14>}
object{Cup_Filled(srgb<.95,.80,.35>,srgb<.25,.13,.06>) rotate y*210 translate<40,0,-26>} object{Plate(10,srgb<.93,.92,.88>) translate<-4,0,-26>} object{Spoon() scale .9 rotate y*70 translate<14,0,-26>}
