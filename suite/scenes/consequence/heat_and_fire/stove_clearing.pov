// picture: stove_clearing_box.jpg Box=1
// picture: stove_clearing_pail.jpg Box=0
// A wood stove with its door open and ashes inside; a container stands ready beside it.
#include "room.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<40,110,-215>,<28,46,-10>,48)
Soft_Light(<-190,200,-160>, rgb<1.25,1.2,1.1>, 70)
Fill(<200,120,-200>, rgb<.2,.2,.22>)
Sky(srgb<.75,.77,.8>, srgb<.62,.66,.72>)
#declare Wl=Plaster(srgb<.86,.80,.70>) #declare Fl=Planks(srgb<.66,.48,.32>,srgb<.60,.43,.28>,srgb<.50,.35,.22>,14)
object{Room_Shell(520,270,70,Wl,Fl)}
box{<-60,0,-64>,<60,1.5,60> Stone_Tex(srgb<.45,.45,.46>)}
difference{object{Wood_Stove()} box{<-24,38,-40>,<24,80,16> Matt(rgb .03)} translate y*1.5}
object{Ash_Heap(23,15,3) translate<0,39.5,-4>}
box{<0,36,-1>,<52,80,1.5> rotate y*-62 translate<26,1.5,-23> Iron()} 
union{box{<-7,0,-10>,<7,.5,6>} box{<-7,0,-10>,<-6.5,4,6>} box{<6.5,0,-10>,<7,4,6>} box{<-7,0,5.5>,<7,4,6>} cylinder{<0,2,6>,<0,5,30>,1} Iron() rotate y*30 translate<-36,1.5,-46>}
#if(Box) object{Box_Open(42,30,34) translate<74,0,-40>}
#else object{Metal_Pail(20,34,0) translate<74,0,-40>} difference{sphere{0,21 scale<1,.2,1>} plane{y,0} rotate x*-66 translate<116,19,-26> Metal(rgb .5)} #end
union{#local I=0; #while(I<14) object{Log(34,5.4,I) rotate y*90 translate<-146+mod(I,5)*11+5.5*mod(int(I/5),2),int(I/5)*9.6,38>} #local I=I+1; #end}
object{Picture_Frame(70,50,srgb<.75,.82,.86>,srgb<.45,.55,.42>) translate<-120,165,69>}
object{Basket(20,26) translate<-84,0,0>}
object{Rug(150,90,srgb<.55,.25,.22>,srgb<.78,.70,.56>) translate<-40,0,-140>}
