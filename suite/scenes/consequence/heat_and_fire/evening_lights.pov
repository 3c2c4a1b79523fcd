// picture: evening_lights_packed.jpg Packed=1
// picture: evening_lights_spaced.jpg Packed=0
// A living room table in a power cut: tea lights packed side by side in a deep tin, or far apart on a stone slab.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<-2,52,-78>,<0,5,0>,46)
light_source{<0,16,-2> rgb<1.25,.85,.42> area_light x*24 z*16 4 4 adaptive 1 circular orient fade_distance 45 fade_power 1.6}
Fill(<-150,160,-180>, rgb<.30,.31,.40>)
Sky(srgb<.30,.30,.40>, srgb<.18,.2,.32>)
box{<-110,-4,-44>,<110,0,50> Oak()} box{<-300,-120,70>,<300,240,74> Plaster(srgb<.46,.42,.52>)}
#if(Packed)
 difference{object{RBox(<-19,0,-13>,<19,5.5,13>,1)} box{<-18.3,.5,-12.3>,<18.3,9,12.3>} Metal(srgb<.70,.30,.26>)}
 #local I=0; #while(I<45) object{Tea_Light(1) translate<-16.2+mod(I,9)*4.02,.5,-8.2+int(I/9)*4.1>} #local I=I+1; #end
#else
 object{RBox(<-40,0,-18>,<40,2,16>,.6) Stone_Tex(srgb<.42,.43,.45>)}
 #local I=0; #while(I<8) object{Tea_Light(1) translate<-33+mod(I,4)*22+mod(int(I/4),2)*4,2,-11+int(I/4)*18>} #local I=I+1; #end
#end
object{Carton(16,11,10,srgb<.80,.30,.26>,"TEA LIGHTS","50 pieces, 4 h",srgb<.25,.3,.5>) rotate y*-22 translate<46,0,18>} object{Books(-66,-44,0,22,9)} object{Mug(srgb<.35,.50,.55>) rotate y*40 translate<-48,0,-8>} union{box{<-4,0,-2.6>,<4,1.4,2.6> Matt(srgb<.85,.70,.25>)} box{<-4.1,.2,-2.3>,<4.1,1.2,2.3> Matt(srgb<.55,.2,.15>)} rotate y*30 translate<34,0,-20>}
