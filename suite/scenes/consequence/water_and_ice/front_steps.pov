// picture: front_steps_kettle.jpg Hot=1
// picture: front_steps_grit.jpg Hot=0
// Front steps under a sheet of ice on a frosty morning; a steaming kettle stands ready, or a bucket of grit with a scoop.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<-66,128,-215>,<4,44,0>,50)
Sun(<-.8,.35,-.5>, rgb<1.05,.92,.75>) Fill(<200,300,-500>, rgb<.16,.18,.23>) Sky(srgb<.93,.90,.88>, srgb<.60,.74,.90>)
#declare Snow=texture{pigment{srgb<.94,.96,1>} normal{bumps .35 scale 20} finish{diffuse .8}}
plane{y,-1 texture{Snow}}
box{<-300,0,150>,<400,330,170> Tiles(srgb<.66,.40,.34>,srgb<.76,.73,.68>,11)}
object{Door(92,200,srgb<.24,.36,.52>) translate<-46,60,149>} box{<-62,56,146>,<62,60,152> Stone_Tex(srgb<.6,.6,.58>)}
#local I=0; #while(I<4) object{RBox(<-92,I*15,-30+I*44>,<92,15+I*15,152>,1) Stone_Tex(srgb<.60,.59,.57>)}
 height_field{function 120,60{.5+.25*Work_Noise(4*x+I,3*y,I)+.06*Work_Noise(16*x,9*y,I)} smooth translate<-.5,0,0> scale<178,2.4,46> translate<0,14.4+I*15,-28+I*44> texture{pigment{rgbt<.80,.90,.97,.28>} finish{diffuse .55 specular 1 roughness .003 reflection{.12,.5}}}} #local I=I+1; #end
#local R=seed(4); #local I=0; #while(I<40) cone{<-90+I*4.6,14+15*mod(I,4),-30.5+44*mod(I,4)>,1.0+rand(R),<-90+I*4.6,6+15*mod(I,4)-rand(R)*5,-31+44*mod(I,4)>,.1 texture{pigment{rgbt<.85,.93,.99,.25>} finish{diffuse .6 specular 1 roughness .004}}} #local I=I+1; #end
// handrail, shrubs
union{cylinder{<98,0,-26>,<98,90,-26>,1.6} cylinder{<98,45,140>,<98,150,140>,1.6} cylinder{<98,90,-26>,<98,150,140>,1.8} cylinder{<98,40,60>,<98,120,57>,1.3} Iron()}
object{Bush(46,srgb<.62,.70,.66>,5) translate<-160,-6,110>} object{Bush(40,srgb<.62,.70,.66>,8) translate<170,-6,110>}
#if(Hot) object{Kettle(Steel()) scale 1.5 rotate y*20 translate<48,0,-66>} object{Steam(34,16,3) scale 1.2 translate<64,26,-68>}
#else object{Bucket(17,28,Paint(srgb<.72,.20,.18>)) translate<50,0,-66>} cone{<50,3,-66>,12.5,<50,24,-66>,15.6 texture{pigment{granite color_map{[0 srgb<.55,.48,.40>][1 srgb<.76,.68,.56>]} scale 4} normal{granite .4 scale 3} finish{diffuse .85}}} union{difference{object{RBox(<-6,0,-8>,<6,5,8>,1.4)} object{RBox(<-5.3,.8,-10>,<5.3,9,7.3>,1)}} cylinder{<0,3,7>,<0,6,22>,1.2} Plastic(srgb<.25,.45,.65>) rotate x*-24 rotate y*30 translate<48,27,-66>} #end
