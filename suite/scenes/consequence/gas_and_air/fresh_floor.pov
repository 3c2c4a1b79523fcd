// picture: fresh_floor_solvent.jpg Solvent=1
// picture: fresh_floor_water.jpg Solvent=0
// A room with a freshly varnished floor, a gas room heater with its flame, closed windows; the tin names the varnish.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<-10,116,-205>,<16,46,0>,50)
Soft_Light(<-140,220,-130>, rgb<.85,.82,.78>, 50) Fill(<160,130,-220>, rgb<.22,.22,.25>) Sky(srgb<.86,.92,.97>, srgb<.55,.73,.93>)
#declare Wl=Plaster(srgb<.88,.84,.76>) #declare Gloss=texture{pigment{gradient z pigment_map{[0 srgb<.30,.18,.09>][.03 wood turbulence .1 color_map{[0 srgb<.74,.50,.28>][.5 srgb<.68,.44,.24>][1 srgb<.58,.36,.18>]} rotate y*90 scale<9,.6,.5>][1 wood turbulence .1 color_map{[0 srgb<.74,.50,.28>][.5 srgb<.68,.44,.24>][1 srgb<.58,.36,.18>]} rotate y*90 scale<9,.6,.5>]} scale 15} finish{diffuse .6 specular .6 roughness .01 reflection{.10,.5}}}
object{Room_Window(520,270,110,Wl,Gloss,-150,-30,80,215)} object{Outside_Garden(1100)}
// gas room heater on the wall: case, window with flames, flue
union{object{RBox(<-36,4,-22>,<36,72,0>,3) Paint(srgb<.82,.80,.74>)} box{<-26,14,-22.4>,<26,36,-21.8> Black()} #local I=0; #while(I<13) cone{<-23+I*3.8,15,-23>,1.4,<-23+I*3.8,31,-23>,.05 texture{pigment{gradient y color_map{[0 rgbt<.2,.4,1,.2>][.4 rgbt<1,.6,.2,.2>][1 rgbt<1,.5,.1,.6>]} scale 16 translate y*15} finish{emission 1.5 diffuse 0}} no_shadow} #local I=I+1; #end #local I=0; #while(I<8) box{<-28+I*8,48,-22.6>,<-24+I*8,64,-22> Matt(srgb .2)} #local I=I+1; #end cylinder{<24,2,-8>,<24,-0,-8>,1 Paint(srgb<.9,.75,.15>)} cylinder{<0,72,-10>,<0,150,-10>,6 Metal(srgb .7)} translate<96,0,110>}
// tin, roller, tray
#if(Solvent) object{Paint_Tin(13,28,"SOLVENT","based floor varnish",srgb<.50,.25,.12>) rotate y*14 translate<40,0,-34>}
#else object{Paint_Tin(13,28,"WATER","based floor varnish",srgb<.50,.25,.12>) rotate y*14 translate<40,0,-34>} #end
union{difference{object{RBox(<-20,0,-14>,<20,6,14>,1)} object{RBox(<-18.6,1,-12.6>,<18.6,9,12.6>,.8)} Plastic(srgb .2)} box{<-18.6,1,-12.6>,<18.6,2.2,12.6> texture{pigment{srgb<.82,.62,.30>} finish{diffuse .6 specular .9 roughness .005 reflection .12}}} rotate y*-16 translate<-30,0,-40>}
union{cylinder{<-11,4,0>,<11,4,0>,4 Cloth(srgb<.93,.88,.70>)} cylinder{<11,4,0>,<15,4,0>,.6 Steel()} cylinder{<15,4,0>,<15,4,-12>,.6 Steel()} cylinder{<15,4,-12>,<0,6,-16>,.6 Steel()} cylinder{<0,6,-16>,<0,14,-52>,1.4 Plastic(srgb<.8,.3,.2>)} rotate y*30 translate<-34,2,-32>}
object{Curtain_Rail(-168,-14,228,104)}
