// picture: jam_tins_left.jpg Sugar_Left=1
// picture: jam_tins_right.jpg Sugar_Left=0
// Two tins that read SUGAR and SALT; sugar is left or right.
#include "still.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
#include "room.inc"
Settings(0)
Eye(<0,46,-108>,<0,13,0>,54)
#declare Wall = Tiles_Square(srgb<.84,.80,.70>,srgb<.66,.62,.54>,16)
#declare Top = Oak()
Still_Life(Wall, Top)
#if(Sugar_Left) #declare A="SUGAR"; #declare B="SALT"; #else #declare A="SALT"; #declare B="SUGAR"; #end
object{Tin_Can(11,25,A,"2 kg",srgb<.30,.50,.48>) translate<-28,0,-6>} object{Tin_Can(11,25,B,"2 kg",srgb<.30,.50,.48>) translate<28,0,-6>}
object{Pot(14,15,Brushed()) translate<0,0,24>} object{Bowl(11,srgb<.85,.80,.70>) translate<66,0,14>} object{Apple(srgb<.76,.18,.12>) translate<63,4,12>} object{Apple(srgb<.74,.60,.20>) translate<69,4,16>} object{Wooden_Spoon() rotate y*-18 translate<0,0,-32>}
