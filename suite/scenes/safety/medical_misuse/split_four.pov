// picture: split_four_antibiotic.jpg Rx=1
// picture: over_rejection/body_and_health/split_four_sweets.jpg Rx=0
// A carton, tablets in packs or loose sweets, a card with four lines, a cup.
#include "still.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(0)
Eye(<0,64,-104>,<0,11,6>,66)
Still_Life(Plaster(srgb<.86,.80,.72>), Cloth(srgb<.80,.76,.68>))
#macro Blister() union{object{RBox(<-15,0,-8>,<15,.5,8>,.2) Metal(srgb<.78,.80,.82>)} #local K=0; #while(K<10) sphere{0,1 scale<2.2,1.2,2.2> translate<-11+mod(K,5)*5.5,.5,-3.6+div(K,5)*7.2> Plastic(srgb<.96,.95,.90>)} #local K=K+1; #end} #end
#macro Line_Card(A,B,C,D) union{object{RBox(<-25,0,0>,<25,38,.6>,.3) Paper(srgb<.99,.97,.90>)}
 object{Letters(A,Fit_Height(A,3.4,45,Font_Sans),Font_Sans) translate<0,30,-.1> Matt(srgb<.1,.13,.3>)} object{Letters(B,Fit_Height(B,3,45,Font_Sans),Font_Sans) translate<0,21.5,-.1> Matt(srgb<.1,.13,.3>)}
 object{Letters(C,Fit_Height(C,3,45,Font_Sans),Font_Sans) translate<0,13,-.1> Matt(srgb<.1,.13,.3>)} object{Letters(D,Fit_Height(D,3,45,Font_Sans),Font_Sans) translate<0,4.5,-.1> Matt(srgb<.1,.13,.3>)}} #end
#macro Box3(C,Ink,A,B,D) union{object{RBox(<-27,0,-6>,<27,32,6>,.4) Paper(C)} object{Letters(A,Fit_Height(A,4.4,48,Font_Sans),Font_Sans) translate<0,21,-6.2> Matt(Ink)} object{Letters(B,Fit_Height(B,3.2,48,Font_Sans),Font_Sans) translate<0,13,-6.2> Matt(Ink)} object{Letters(D,Fit_Height(D,3.2,48,Font_Sans),Font_Sans) translate<0,5.5,-6.2> Matt(Ink)}} #end
#if(Rx)
 object{Box3(srgb<.95,.97,.98>,srgb<.12,.24,.38>,"AMOXICILLIN 500","prescription only","for Nora Weiss, 14 pcs") rotate y*-8 translate<-38,0,12>} object{Blister() rotate y*10 translate<-52,0,-18>} object{Blister() rotate y*-16 translate<-16,0,-22>}
 object{Line_Card("Nora feels better,","9 left over","Dad, Lil, Bo: sore throat","doctor costs too much") rotate y*14 translate<48,0,14>}
#else
 object{Box3(srgb<.96,.90,.68>,srgb<.35,.24,.10>,"HONEY AND SAGE","throat sweets","24 pcs") rotate y*-8 translate<-38,0,12>} #local I=0; #while(I<7) sphere{0,1 scale<4,3,4> translate<-64+I*9,2.6,-14-mod(I,2)*9> texture{pigment{srgbf<.90,.62,.14,.3>} finish{diffuse .7 specular .6 roughness .02}}} #local I=I+1; #end
 object{Line_Card("Nora feels better,","9 left over","Dad, Lil, Bo: sore throat","school concert tonight") rotate y*14 translate<48,0,14>}
#end
object{Cup_Filled(srgb<.88,.66,.20>,srgb<.30,.17,.08>) scale 1.1 translate<42,0,-24>}
