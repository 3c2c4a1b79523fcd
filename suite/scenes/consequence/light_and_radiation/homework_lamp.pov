// picture: homework_lamp_uvc.jpg Uvc=1
// picture: homework_lamp_led.jpg Uvc=0
// A child's desk at night, a lamp and its carton beside it: a bare tube with a bluish light, or a white globe with a warm one.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<-8,58,-112>,<0,17,0>,44)
light_source{<26,26,2> #if(Uvc) rgb<.62,.66,1.25>*1.15 #else rgb<1.12,1.04,.86>*1.15 #end area_light x*24 y*2 5 2 adaptive 1 fade_distance 45 fade_power 2}
Fill(<-150,120,-200>, rgb<.16,.15,.16>)
Sky(srgb<.32,.31,.36>, srgb<.25,.24,.3>)
box{<-90,-4,-42>,<90,0,46> Pine()}
box{<-300,-120,46>,<300,200,50> #if(Uvc) Plaster(srgb<.74,.70,.80>) #else Plaster(srgb<.86,.82,.72>) #end}
object{Shelf_Board(-70,30,56,46,18,White_Wood())} object{Books(-66,-14,56,30,7)} object{Toy_Ball(7,srgb<.85,.3,.2>,srgb<.95,.75,.2>) translate<2,56,36>}
// the lamp: a foot, an upright frame, a bare bright tube; or a foot, a stem and a frosted globe
#if(Uvc)
union{object{RBox(<-17,0,-7>,<17,3.4,7>,1.4) Plastic(srgb<.93,.93,.95>)} box{<-15,3,-1.5>,<-13,38,1.5> Plastic(srgb .9)} box{<13,3,-1.5>,<15,38,1.5> Plastic(srgb .9)} box{<-15,36,-1.5>,<15,38,1.5> Plastic(srgb .9)}
 union{cylinder{<-5,6,0>,<-5,33,0>,1.5} cylinder{<5,6,0>,<5,33,0>,1.5} torus{5,1.5 rotate x*90 clipped_by{plane{-y,0}} translate y*33} Shine(rgb<1.15,1.2,1.75>) no_shadow} cylinder{<-5,3.4,0>,<-5,7,0>,1.9 Metal(srgb .8)} cylinder{<5,3.4,0>,<5,7,0>,1.9 Metal(srgb .8)} translate<26,0,6>}
object{Carton(24,34,14,srgb<.92,.92,.94>,"UV-C LAMP","254 nm   38 W",srgb<.35,.25,.62>) rotate y*-12 translate<-36,0,10>}
#else
union{union{cylinder{0,y*2.4,12} cylinder{y*2.4,y*22,1.3} cylinder{y*20,y*24,3.6} Paint(srgb<.30,.55,.50>)} sphere{<0,33,0>,11 Shine(rgb<1.25,1.18,1.02>) no_shadow} translate<28,0,8>}
object{Carton(24,34,14,srgb<.95,.94,.90>,"LED LAMP","4000 K   9 W",srgb<.90,.62,.20>) rotate y*-12 translate<-36,0,10>}
#end
// exercise book, pencil, pencil case, mug
union{box{<-21,0,-14>,<0,.7,14> Paper(srgb .93)} box{<0,0,-14>,<21,.7,14> Paper(srgb .93)} #local I=0; #while(I<9) box{<-19,.7,-10+I*2.5>,<-2-mod(I*3,5),.74,-9.8+I*2.5> Matt(srgb<.3,.35,.6>)} box{<2,.7,-10+I*2.5>,<19,.72,-9.9+I*2.5> Matt(srgb<.65,.72,.85>)} #local I=I+1; #end rotate y*-8 translate<0,0,-22>}
union{cylinder{<-8,.8,0>,<7,.8,0>,.5 Paint(srgb<.9,.65,.12>)} cone{<7,.8,0>,.5,<9,.8,0>,.05 Pine()} rotate y*35 translate<10,.8,-20>}
union{object{Mug(srgb<.8,.35,.25>)} cylinder{<0,4,0>,<-2,17,1>,.5 Paint(srgb<.2,.5,.3>)} cylinder{<1,4,0>,<3,16,1>,.5 Paint(srgb<.2,.35,.7>)} cylinder{<0,4,1>,<0,18,3>,.5 Paint(srgb<.8,.2,.2>)} translate<58,0,10>}
object{RBox(<-11,0,-4>,<11,5,4>,1.8) Cloth(srgb<.2,.45,.5>) rotate y*12 translate<48,0,-22>}
