// picture: balcony_telescope_sun.jpg Sun_Up=1
// picture: balcony_telescope_moon.jpg Sun_Up=0
// A telescope on a roof terrace points at the disc in the sky; a child's step stands at the eyepiece.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<-74,138,-200>,<14,148,0>,58)
#declare Disc=vnormalize(<.30,.33,1>);
#if(Sun_Up)
light_source{Disc*20000 rgb<1.5,1.15,.75> parallel point_at 0}
sky_sphere{pigment{gradient y color_map{[0 srgb<.99,.86,.66>][.25 srgb<.95,.88,.78>][.6 srgb<.62,.76,.90>][1 srgb<.45,.64,.88>]}}}
sphere{Disc*9000,290 texture{pigment{rgb<1,.93,.72>*1.6} finish{emission 1 diffuse 0}} no_shadow}
sphere{Disc*9100,900 texture{pigment{aoi color_map{[0 rgbt<1,.8,.45,1>][.5 rgbt<1,.8,.45,1>][.75 rgbt<1,.85,.5,.8>][1 rgbt<1,.9,.6,.1>]}} finish{emission 1 diffuse 0}} no_shadow}
Fill(<-200,200,-300>, rgb<.30,.30,.34>)
#else
light_source{<-9000,12000,-8000> rgb<.45,.50,.75> parallel point_at 0}
sky_sphere{pigment{gradient y color_map{[0 srgb<.72,.62,.66>][.2 srgb<.46,.48,.66>][.6 srgb<.22,.28,.50>][1 srgb<.15,.2,.4>]}}}
sphere{Disc*9000,300 texture{pigment{bozo turbulence .6 color_map{[0 rgb .95][.55 rgb<.9,.9,.86>][.62 rgb .62][1 rgb .55]} scale 210} finish{emission .95 diffuse 0}} no_shadow}
Fill(<-200,200,-300>, rgb<.34,.35,.46>)
#end
box{<-400,-6,-400>,<500,0,120> Floor_Tiles(srgb<.72,.52,.42>,srgb<.66,.46,.37>,30)}
// railing
union{cylinder{<-400,95,112>,<500,95,112>,2.5} cylinder{<-400,12,112>,<500,12,112>,1.5} #local I=-400; #while(I<500) cylinder{<I,12,112>,<I,95,112>,.9} #local I=I+13; #end Iron()}
// roofs of the town
union{#local R=seed(5); #local I=-20; #while(I<26) #local X=I*160+rand(R)*60; #local Hh=-250+rand(R)*190; #local Z=1300+mod(I*7+140,5)*220; box{<X,-900,Z>,<X+150,Hh,Z+150> Plaster(srgb<.80,.74,.66>*(.75+.3*rand(R)))} prism{linear_sweep linear_spline -8,158,4,<-8,0>,<158,0>,<75,70>,<-8,0> rotate x*-90 rotate y*0 translate<X,Hh,Z+150> Matt(srgb<.62,.34,.26>)} #local I=I+1; #end}
plane{y,-900 texture{pigment{srgb<.62,.60,.56>} finish{diffuse .8}}}
object{Telescope(20) rotate y*17 scale 1.35 translate<20,-30,0>}
object{Stool(34,17,Pine()) translate<-34,0,-54>}
object{Chair(Walnut()) rotate y*40 translate<150,0,40>} object{Mug(srgb<.85,.5,.25>) translate<154,46,30>}
object{Clay_Pot(18) translate<-130,0,80>} object{Bush(26,srgb<.40,.55,.30>,8) translate<-130,24,80>}
object{Teddy(srgb<.72,.52,.34>) translate<143,46,46>}
