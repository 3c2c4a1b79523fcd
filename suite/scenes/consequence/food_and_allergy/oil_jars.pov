// picture: oil_jars_garlic.jpg Garlic=1
// picture: oil_jars_chili.jpg Garlic=0
// Corked bottles of oil on a sunny sill, with garlic cloves and fresh herbs or with dry chilies in them; gift tags.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
Settings(1)
Eye(<-6,36,-84>,<0,13,4>,42)
light_source{<-2600,3800,2400> rgb<.95,.85,.68> parallel point_at 0}
Fill(<60,120,-200>, rgb<.42,.42,.44>)
Sky(srgb<.88,.94,.98>, srgb<.55,.72,.93>)
object{Wall_Window(-300,300,-120,200,30,-66,66,3,130,Plaster(srgb<.90,.84,.74>))} object{Outside_Garden(800)}
box{<-120,-4,-34>,<120,0,36> Oak()}
#declare Clove=union{sphere{0,1 scale<1.0,1.5,.9>} cone{y*1.1,.4,y*2,.1} texture{pigment{srgb<.95,.92,.82>} finish{diffuse .85}}}
#declare Chili=object{Tube(array[4]{<0,0,0>,<.4,2.4,.2>,<1,4.6,0>,<2.2,6.4,.2>},.55) texture{pigment{srgb<.55,.06,.04>} normal{bumps .5 scale .3} finish{diffuse .75 specular .3 roughness .04}}}
#macro Gift(X, Z, S) union{
  object{Bottle_Shape(5.2,24,1.8) texture{pigment{rgbt<.86,.93,.88,.74>} finish{diffuse .3 specular 1 roughness .004}} no_shadow}
  intersection{object{Bottle_Shape(4.8,22.5,1.4) translate y*.6} box{<-9,.7,-9>,<9,19,9>} texture{pigment{rgbf<1,.90,.42,.93>} finish{diffuse .12 specular .3 roughness .02}} no_shadow}
  cone{y*23,1.5,y*27,1.9 Matt(srgb<.74,.56,.36>)}
  #local R=seed(S); 
  #if(Garlic) #local I=0; #while(I<11) object{Clove rotate<rand(R)*80-40,rand(R)*360,rand(R)*90> translate<rand(R)*6-3,1.8+rand(R)*4.5,-2.6+rand(R)*3>} #local I=I+1; #end object{Tube(array[4]{<1.5,3,-2>,<.8,8,-2>,<1.4,12,-1.5>,<.6,16,0>},.28) Leaf_Tex(srgb<.30,.46,.20>)} #local I=0; #while(I<14) sphere{0,1 scale<.3,1.5,.3> rotate z*(50-100*mod(I,2)) translate<1+.7*(1-2*mod(I,2)),5+I*.8,-2> Leaf_Tex(srgb<.34,.50,.22>)} #local I=I+1; #end
  #else #local I=0; #while(I<8) object{Chili scale 1.1 rotate<rand(R)*30-15,rand(R)*360,rand(R)*30-15> translate<rand(R)*4-2,1+rand(R)*5,-2+rand(R)*2>} #local I=I+1; #end #end
  torus{1.9,.25 translate y*22 Cloth(srgb<.75,.20,.18>)} box{<1.5,16.6,-5.6>,<6,19.6,-5.4> rotate z*-10 Paper(srgb<.96,.93,.84>)} cylinder{<1.6,21.8,-1.5>,<2.8,19.4,-5.4>,.12 Cloth(srgb<.75,.20,.18>)} rotate y*(S*9-20) translate<X,.06,Z>} #end
object{Gift(-30,0,1)} object{Gift(-14,4,2)} object{Gift(2,-2,3)} object{Gift(18,3,4)}
#if(Garlic) #local I=0; #while(I<3) union{sphere{0,1 scale<3.4,2.8,3.4> translate y*2.8} cone{y*5,.9,y*8.4,.4} texture{pigment{radial color_map{[0 srgb<.95,.92,.86>][.5 srgb<.90,.84,.80>][1 srgb<.95,.92,.86>]} frequency 9} finish{diffuse .85}} translate<34+I*7,0,-10+mod(I,2)*6>} #local I=I+1; #end
#else #local I=0; #while(I<7) object{Chili rotate z*-90 rotate y*(I*40) translate<34+mod(I,4)*4,.6,-12+I*2>} #local I=I+1; #end #end
cylinder{<-44,0,-16>,<-44,4,-16>,4 Pine()} torus{3.4,.9 translate<-44,4.6,-16> Cloth(srgb<.75,.20,.18>)} object{Pot_Plant(7,16,srgb<.45,.62,.36>,4) translate<50,0,12>}
