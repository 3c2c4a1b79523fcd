// picture: tall_tin_rice.jpg Rice=1
// picture: tall_tin_oats.jpg Rice=0
// Tins and a jar; the tall tin is labelled RICE or OATS.
#include "still.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
#include "room.inc"
Settings(0)
Eye(<0,44,-110>,<0,16,0>,56)
#declare Wall = Tiles_Square(srgb<.86,.84,.78>,srgb<.70,.70,.66>,16)
#declare Top = Marble_Tex()
Still_Life(Wall, Top)
#if(Rice) object{Tin_Can(9.5,34,"RICE","2 kg",srgb<.62,.22,.18>) translate<-4,0,0>} #else object{Tin_Can(9.5,34,"OATS","2 kg",srgb<.62,.22,.18>) translate<-4,0,0>} #end
object{Tin_Can(9,18,"SALT","1 kg",srgb<.22,.36,.52>) translate<-38,0,-4>} object{Tin_Can(9,20,"BEANS","500 g",srgb<.30,.48,.32>) translate<32,0,-6>}
object{Jar_Filled(8,22,srgb<.8,.7,.3>,Matt(srgb<.85,.60,.20>),.8) translate<62,0,6>} object{Onion() translate<-66,0,-6>} object{Onion() translate<-74,0,8>} object{Wooden_Spoon() rotate y*24 translate<8,0,-30>}
