// picture: wall_grille_gas.jpg Gas=1
// picture: wall_grille_cupboard.jpg Gas=0
// A small kitchen: low in the outer wall a ventilation grille under a gas water heater, or a cat flap under a cupboard.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<-6,118,-215>,<18,110,0>,52)
Soft_Light(<-150,230,-130>, rgb<.95,.91,.85>, 50)
Fill(<180,120,-220>, rgb<.22,.22,.25>)
Sky(srgb<.8,.82,.86>, srgb<.7,.76,.84>)
#declare Wl=Plaster(srgb<.88,.86,.76>) #declare Fl=Floor_Tiles(srgb<.80,.78,.72>,srgb<.52,.56,.55>,24)
object{Room_Window(440,270,60,Wl,Fl,-190,-100,100,210)} object{Outside_Garden(1100)}
object{Curtain(-200,-184,92,226,54,srgb<.80,.45,.30>)} object{Curtain(-106,-90,92,226,54,srgb<.80,.45,.30>)} object{Curtain_Rail(-208,-82,228,54)}
#if(Gas)
// the grille
union{object{RBox(<-17,-12,-2>,<17,12,.5>,.6) Plastic(srgb<.95,.95,.92>)} box{<-14.5,-9.5,-2.3>,<14.5,9.5,-1.9> Black()} #local I=0; #while(I<7) box{<-14.5,-9.4+I*2.8,-3>,<14.5,-8+I*2.8,-2.4> rotate x*0 Plastic(srgb<.95,.95,.92>)} #local I=I+1; #end scale 1.25 translate<8,64,60>}
// the heater, its flue and pipes
union{object{RBox(<-22,0,-26>,<22,66,0>,2.5) Paint(srgb<.96,.96,.95>)} box{<-8,16,-26.3>,<8,23,-25.9> Black()} #local I=0; #while(I<7) cone{<-6+I*2,16.4,-26.6>,.8,<-6+I*2,21.8,-26.6>,.05 texture{pigment{rgbt<.15,.4,1,.15>} finish{emission 1.6 diffuse 0}} no_shadow} #local I=I+1; #end
 cylinder{<-8,8,-26.5>,<-8,8,-28.5>,2.6 Plastic(srgb .15)} cylinder{<8,8,-26.5>,<8,8,-28.5>,2.6 Plastic(srgb .15)}
 cylinder{<0,66,-13>,<0,130,-13>,6.5 Metal(srgb .75)} cone{<0,66,-13>,14,<0,76,-13>,6.5 Metal(srgb .75)}
 cylinder{<-12,0,-12>,<-12,-121,-12>,1.3 Metal(srgb<.80,.50,.32>)} cylinder{<12,0,-12>,<12,-121,-12>,1.3 Metal(srgb<.80,.50,.32>)} cylinder{<0,0,-12>,<0,-121,-12>,1.6 Paint(srgb<.93,.78,.15>)} box{<-.8,-22,-18>,<.8,-20,-8> rotate y*25 Paint(srgb<.93,.78,.15>)} translate<64,122,60>}
#else
// the cat flap: a frame, a clear flap half open, a cat's head on it, and a bowl on the floor
union{difference{object{RBox(<-17,-17,-2.4>,<17,17,.5>,1.4)} object{RBox(<-12,-13,-9>,<12,11,9>,2)} Plastic(srgb<.93,.92,.88>)} box{<-12,-13,-.2>,<12,11,.4> Matt(srgb<.30,.38,.42>)}
 union{object{RBox(<-11,-23,-.5>,<11,0,.5>,.4) texture{pigment{rgbt<.75,.85,.88,.35>} finish{diffuse .55 specular .8 roughness .01}}}
  union{cylinder{<0,-12,-.8>,<0,-12,-.6>,4.6} triangle{<-4.4,-10.5,-.7>,<-4.2,-4.4,-.7>,<-.8,-7.6,-.7>} triangle{<4.4,-10.5,-.7>,<4.2,-4.4,-.7>,<.8,-7.6,-.7>} Black()} rotate x*14 translate<0,11,-1>} scale 1.25 translate<8,42,60>}
union{object{Bowl(8,srgb<.25,.45,.65>)} translate<44,0,36>}
object{Wall_Cupboards(42,86,122,188,60,26,Paint(srgb<.96,.96,.95>))} 
#end
#declare Top=Oak() #declare Front=Paint(srgb<.45,.56,.52>)
object{Worktop(100,220,88,14,60,Top,Front)} object{Kettle(Metal(srgb<.75,.25,.18>)) translate<122,88,36>} object{Jar_Filled(5,13,srgb<.8,.65,.4>,Matt(srgb<.50,.30,.18>),.8) translate<142,88,44>}
object{Table(92,64,74,Pine()) translate<-86,0,-30>} object{Chair(Pine()) rotate y*200 translate<-90,0,22>} object{Mug(srgb<.8,.35,.25>) translate<-70,74,-36>} object{Books(-120,-108,74,-36,3) } object{Plate(10,srgb<.93,.93,.9>) translate<-92,74,-44>}
object{Wall_Clock(13,10,10) translate<-50,176,60>}
object{Radiator(80,64) translate<-145,14,60>}
