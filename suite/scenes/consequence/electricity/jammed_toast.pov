// picture: jammed_toast_plugged.jpg Plugged=1
// picture: jammed_toast_unplugged.jpg Plugged=0
// A toaster with a slice stuck in it, a fork beside it, the plug in the wall or on the worktop.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<-4,44,-92>,<4,12,0>,46)
Soft_Light(<-100,150,-80>, rgb<1.08,1.04,.97>, 40)
Fill(<150,90,-150>, rgb<.22,.22,.25>)
Sky(srgb<.8,.8,.82>, srgb<.7,.73,.78>)
#declare Top=Pine() #declare Front=Paint(srgb<.80,.84,.80>)
object{Worktop(-180,180,0,-36,34,Top,Front)}
box{<-300,-100,36>,<300,200,40> Plaster(srgb<.93,.82,.68>)} box{<-300,0,35>,<300,9,36> Tiles(srgb<.92,.91,.88>,srgb<.75,.74,.7>,9)}
// toaster
difference{object{RBox(<-16,1,-9>,<16,20,9>,3.5)} box{<-12,8,-5>,<12,30,-1.6>} box{<-12,8,1.6>,<12,30,5>} Metal(srgb<.78,.80,.82>)}
box{<-14,0,-8>,<14,1.2,8> Black()} box{<-12,8,-5>,<12,8.2,5> Shine(rgb<.25,.05,.01>)} box{<16,6,-1>,<17,17,1> Black()} object{RBox(<16,7,-3>,<20,9.4,3>,.8) Black()} cylinder{<8,7,-9>,<8,7,-10.4>,2.2 Black()}
object{RBox(<-7,10,-4.6>,<8,22.5,-2>,1) rotate z*-9 translate<0,0,0> texture{pigment{bozo turbulence .5 color_map{[0 srgb<.60,.34,.14>][1 srgb<.78,.54,.28>]} scale 4} normal{bumps .4 scale .8} finish{diffuse .82}}}
object{Fork() scale 1.35 rotate y*24 translate<-6,0,-22>}
object{Wall_Socket() scale 1.3 translate<44,22,36>}
#if(Plugged)
 object{Plug(srgb .12) scale 1.3 translate<44,22,34.5>} object{Cable(array[6]{<14,4,8>,<24,1,14>,<36,1,20>,<41,5,22>,<44,14,22>,<44,20,26>},srgb .1)}
#else
 object{Plug_Lying(srgb .12) scale 1.3 rotate y*-26 translate<36,0,-14>} object{Cable(array[6]{<14,4,8>,<24,.6,10>,<40,.6,4>,<26,.6,-4>,<22,.8,-14>,<29,2.6,-17.5>},srgb .1)}
#end
object{Plate(11,srgb<.35,.52,.58>) translate<-42,0,-8>} object{RBox(<-7,0,-7>,<7,2.4,7>,1) rotate y*20 translate<-42,1,-8> texture{pigment{bozo turbulence .5 color_map{[0 srgb<.66,.40,.18>][1 srgb<.82,.60,.34>]} scale 4} finish{diffuse .82}}}
object{Jar_Filled(4.6,10,srgb<.85,.2,.15>,Matt(srgb<.55,.10,.12>),.8) translate<-34,0,14>} object{Cup_Filled(srgb<.93,.90,.84>,srgb<.40,.22,.10>) rotate y*160 translate<-58,0,8>}
object{Bread_Loaf() rotate y*14 translate<-64,0,24>}
