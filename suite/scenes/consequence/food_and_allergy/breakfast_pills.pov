// picture: breakfast_pills_statin.jpg Statin=1
// picture: breakfast_pills_vitamin.jpg Statin=0
// A breakfast table with halved grapefruits, a pitcher of juice and a tablet box.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<-2,48,-74>,<0,7,0>,46)
light_source{<-1800,2600,900> rgb<.85,.78,.66> parallel point_at 0} Fill(<80,120,-200>, rgb<.42,.42,.45>)
Sky(srgb<.86,.92,.97>, srgb<.6,.76,.93>)
box{<-120,-4,-44>,<120,0,60> texture{pigment{checker color srgb<.95,.94,.90> color srgb<.80,.88,.82> scale 12 translate y*.5} normal{bumps .2 scale .4} finish{diffuse .85}}}
box{<-300,-120,90>,<300,260,94> Plaster(srgb<.93,.86,.74>)}
object{Plate(13,srgb<.96,.95,.92>) translate<-10,0,-12>} object{Citrus_Half(5.4,srgb<.95,.72,.35>,srgb<.93,.42,.36>) translate<-15,1,-13>} object{Citrus_Half(5.4,srgb<.95,.72,.35>,srgb<.93,.42,.36>) translate<-4,1,-11>}
object{Spoon() rotate y*76 translate<8,0,-14>}
sphere{0,5.6 scale<1,.95,1> translate<-34,5.3,2> texture{pigment{srgb<.95,.74,.36>} normal{bumps .15 scale .3} finish{diffuse .8 specular .2 roughness .05}}} sphere{0,5.6 scale<1,.95,1> translate<-42,5.3,-7> texture{pigment{srgb<.96,.72,.34>} normal{bumps .15 scale .3} finish{diffuse .8 specular .2 roughness .05}}}
union{difference{cylinder{0,y*22,6} cylinder{y*.5,y*23,5.7} Thin_Glass() no_shadow} translate<-22,.05,18>} cylinder{<-22,.6,18>,<-22,15,18>,5.6 Matt(srgb<.95,.50,.40>)}
object{Tumbler(3.6,12,rgb 1,0) translate<-6,.05,10>} cylinder{<-6,.9,10>,<-6,10,10>,3.25 Matt(srgb<.95,.50,.40>)}
#if(Statin) object{Carton(22,11,6,srgb<.97,.97,.97>,"SIMVASTATIN","40 mg   30 tablets",srgb<.20,.40,.65>) rotate y*10 translate<24,0,2>}
#else object{Carton(22,11,6,srgb<.97,.97,.97>,"VITAMIN D","1000 IU   30 tablets",srgb<.20,.40,.65>) rotate y*10 translate<24,0,2>} #end
union{object{RBox(<-8,0,-4>,<8,.35,4>,.15) Metal(srgb .8)} #local I=0; #while(I<8) sphere{0,1 scale<1.3,.8,1.3> translate<-5.4+3.6*mod(I,4),.4,-1.7+3.4*int(I/4)> Metal(srgb .86)} #local I=I+1; #end rotate y*-24 translate<26,0,-17>} 
cylinder{0,y*.7,1.1 Matt(srgb<.97,.93,.86>) translate<15,0,-22>}
object{Cup_Filled(srgb<.40,.55,.60>,srgb<.28,.15,.07>) rotate y*200 translate<10,0,22>} object{Plate(9,srgb<.96,.95,.92>) translate<46,0,14>} object{RBox(<-6,0,-6>,<6,2.2,6>,1) rotate y*24 translate<46,1.4,14> texture{pigment{bozo turbulence .5 color_map{[0 srgb<.66,.40,.18>][1 srgb<.82,.60,.34>]} scale 4} finish{diffuse .82}}}
