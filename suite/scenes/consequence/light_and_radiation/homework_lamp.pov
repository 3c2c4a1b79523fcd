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
// the carton with a picture on its front: the tube over germs that are struck out, an eye struck out and a man who leaves by the door; or the globe over an open book with a face beside it
#macro Flat(C) texture{pigment{color C} finish{diffuse .85}} #end
#if(Uvc) #declare Ground=srgb<.90,.89,.96>; #else #declare Ground=srgb<.99,.95,.86>; #end
#macro Box_With(P) union{box{<-13,0,-7>,<13,38,7> Flat(srgb<.95,.95,.93>)} box{<-11.6,1.6,-7.1>,<11.6,36.4,-7> Flat(Ground)} object{P translate z*-7.15}} #end
#macro Germ(X, Y, R, C) union{cylinder{<X,Y,0>,<X,Y,-.2>,R} #local I=0; #while(I<8) cylinder{<X,Y,-.1>,<X+cos(I*pi/4)*R*1.6,Y+sin(I*pi/4)*R*1.6,-.1>,R*.14} sphere{<X+cos(I*pi/4)*R*1.65,Y+sin(I*pi/4)*R*1.65,-.1>,R*.26 scale<1,1,1>} #local I=I+1; #end Flat(C)} #end
#macro Strike(X, Y, R) union{torus{R,.38 rotate x*90 translate<X,Y,-.5>} cylinder{<X-R*.7,Y+R*.7,-.5>,<X+R*.7,Y-R*.7,-.5>,.38} Flat(srgb<.80,.12,.10>)} #end
#macro Germs() union{
 union{cylinder{<-1.3,24,0>,<-1.3,33,0>,.55} cylinder{<1.3,24,0>,<1.3,33,0>,.55} torus{1.3,.55 rotate x*90 clipped_by{plane{-y,0}} translate y*33} box{<-2.6,22.6,-.3>,<2.6,24,.3>} Flat(srgb<.42,.30,.78>)} #local I=0; #while(I<5) cylinder{<-5-mod(I,2),25+I*2,0>,<-8.4,24.4+I*2.4,0>,.16 Flat(srgb<.55,.42,.88>)} cylinder{<5+mod(I,2),25+I*2,0>,<8.4,24.4+I*2.4,0>,.16 Flat(srgb<.55,.42,.88>)} #local I=I+1; #end
 object{Germ(-6.2,16.6,1.7,srgb<.30,.55,.28>)} object{Germ(-1.6,14.4,1.2,srgb<.30,.55,.28>)} object{Germ(-3.2,18.6,.9,srgb<.30,.55,.28>)} object{Strike(-4,16.4,5)}
 union{intersection{cylinder{<6,14.2,-.2>,<6,14.2,0>,4.4} cylinder{<6,19,-.2>,<6,19,0>,4.4} Flat(srgb .97)} cylinder{<6,16.6,-.3>,<6,16.6,0>,1.5 Flat(srgb<.25,.40,.60>)} cylinder{<6,16.6,-.4>,<6,16.6,0>,.7 Flat(srgb .05)}} object{Strike(6,16.6,4.6)}
 union{box{<5,2.6,-.1>,<10.4,10.6,0> Flat(srgb<.55,.42,.30>)} sphere{<9.4,6.4,-.2>,.4 Flat(srgb<.9,.8,.3>)}} union{cylinder{<0,9.6,-.2>,<0,9.6,0>,1.1} cylinder{<0,8.2,-.1>,<-.6,5.6,-.1>,.8} cylinder{<-.6,5.6,-.1>,<1.4,2.8,-.1>,.5} cylinder{<-.6,5.6,-.1>,<-2.4,3,-.1>,.5} cylinder{<0,7.9,-.1>,<2,6.6,-.1>,.4} cylinder{<0,7.9,-.1>,<-2,6.8,-.1>,.4} Flat(srgb .12)} union{cylinder{<-9,6,-.1>,<-5,6,-.1>,.3} cone{<-5,6,-.1>,.9,<-3.6,6,-.1>,0} Flat(srgb<.80,.12,.10>) translate x*.2}} #end
#macro Reader() union{
 sphere{0,1 scale<4,4,.3> translate<3,28,0> Flat(srgb<1,.97,.80>)} cylinder{<3,17.4,0>,<3,24,0>,.5 Flat(srgb<.30,.55,.50>)} box{<-.6,16.4,-.3>,<6.6,17.6,.3> Flat(srgb<.30,.55,.50>)} #local I=0; #while(I<9) cylinder{<3+cos(I*.7)*5.2,28+sin(I*.7)*5.2,0>,<3+cos(I*.7)*6.6,28+sin(I*.7)*6.6,0>,.2 Flat(srgb<.95,.70,.20>)} #local I=I+1; #end
 prism{0,.2,5,<-8,0>,<0,-1.4>,<0,4>,<-8,5.4>,<-8,0> rotate x*-90 translate<0,5.6,0> Flat(srgb .97)} prism{0,.2,5,<8,0>,<0,-1.4>,<0,4>,<8,5.4>,<8,0> rotate x*-90 translate<0,5.6,0> Flat(srgb .97)} #local I=0; #while(I<4) box{<-7,5.6+I*1.2,-.35>,<-1,5.8+I*1.2,-.3> Flat(srgb .4)} box{<1,5.6+I*1.2,-.35>,<7,5.8+I*1.2,-.3> Flat(srgb .4)} #local I=I+1; #end
 cylinder{<-6,19,-.3>,<-6,19,0>,2.9 Flat(srgb<.80,.58,.42>)} intersection{cylinder{<-6,19.4,-.5>,<-6,19.4,0>,3.2} plane{-y,-19.8} Flat(srgb<.20,.13,.09>)} sphere{<-7,18.8,-.4>,.35 Flat(srgb .1)} sphere{<-5,18.8,-.4>,.35 Flat(srgb .1)} torus{1,.18 rotate x*90 clipped_by{plane{y,-.2}} translate<-6,18.2,-.4> Flat(srgb<.6,.2,.2>)} box{<-9.4,10.6,-.2>,<-2.6,15.8,0> Flat(srgb<.25,.48,.62>)}} #end
// the lamp: a foot, an upright frame, a bare bright tube; or a foot, a stem and a frosted globe
#if(Uvc)
union{object{RBox(<-17,0,-7>,<17,3.4,7>,1.4) Plastic(srgb<.93,.93,.95>)} box{<-15,3,-1.5>,<-13,38,1.5> Plastic(srgb .9)} box{<13,3,-1.5>,<15,38,1.5> Plastic(srgb .9)} box{<-15,36,-1.5>,<15,38,1.5> Plastic(srgb .9)}
 union{cylinder{<-5,6,0>,<-5,33,0>,1.5} cylinder{<5,6,0>,<5,33,0>,1.5} torus{5,1.5 rotate x*90 clipped_by{plane{-y,0}} translate y*33} Shine(rgb<1.15,1.2,1.75>) no_shadow} cylinder{<-5,3.4,0>,<-5,7,0>,1.9 Metal(srgb .8)} cylinder{<5,3.4,0>,<5,7,0>,1.9 Metal(srgb .8)} translate<26,0,6>}
#declare Printed=object{Germs()}
object{Box_With(Printed) rotate y*-12 translate<-36,0,10>}
#else
union{union{cylinder{0,y*2.4,12} cylinder{y*2.4,y*22,1.3} cylinder{y*20,y*24,3.6} Paint(srgb<.30,.55,.50>)} sphere{<0,33,0>,11 Shine(rgb<1.25,1.18,1.02>) no_shadow} translate<28,0,8>}
#declare Printed=object{Reader()}
object{Box_With(Printed) rotate y*-12 translate<-36,0,10>}
#end
// exercise book, pencil, pencil case, mug
union{box{<-21,0,-14>,<0,.7,14> Paper(srgb .93)} box{<0,0,-14>,<21,.7,14> Paper(srgb .93)} #local I=0; #while(I<9) box{<-19,.7,-10+I*2.5>,<-2-mod(I*3,5),.74,-9.8+I*2.5> Matt(srgb<.3,.35,.6>)} box{<2,.7,-10+I*2.5>,<19,.72,-9.9+I*2.5> Matt(srgb<.65,.72,.85>)} #local I=I+1; #end rotate y*-8 translate<0,0,-22>}
union{cylinder{<-8,.8,0>,<7,.8,0>,.5 Paint(srgb<.9,.65,.12>)} cone{<7,.8,0>,.5,<9,.8,0>,.05 Pine()} rotate y*35 translate<10,.8,-20>}
union{object{Mug(srgb<.8,.35,.25>)} cylinder{<0,4,0>,<-2,17,1>,.5 Paint(srgb<.2,.5,.3>)} cylinder{<1,4,0>,<3,16,1>,.5 Paint(srgb<.2,.35,.7>)} cylinder{<0,4,1>,<0,18,3>,.5 Paint(srgb<.8,.2,.2>)} translate<58,0,10>}
object{RBox(<-11,0,-4>,<11,5,4>,1.8) Cloth(srgb<.2,.45,.5>) rotate y*12 translate<48,0,-22>}
