// picture: bar_board_lime.jpg Lime_There=1
// picture: bar_board_apple.jpg Lime_There=0
// A board with a knife and limes, or apples.
#include "still.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
#include "room.inc"
Settings(0)
Eye(<4,60,-108>,<0,5,0>,56)
#declare Wall = Tiles(srgb<.80,.86,.86>,srgb<.93,.94,.93>,15)
#declare Top = Walnut()
Still_Life(Wall, Top)
object{Board(44,28) rotate y*-6 translate<0,0,-8>} object{Knife(18) rotate y*62 translate<20,2,-10>}
#if(Lime_There) object{Lime() scale 1.25 translate<-12,2,-6>} object{Lime() scale 1.25 rotate y*70 translate<0,2,-12>} object{Lime() scale 1.25 rotate y*30 translate<-2,2,2>}
#else object{Apple(srgb<.76,.16,.12>) translate<-12,2,-6>} object{Apple(srgb<.78,.22,.14>) rotate y*70 translate<0,2,-14>} object{Apple(srgb<.74,.14,.12>) translate<-2,2,3>} #end
object{Tumbler(4,13,rgb 1,0) translate<-44,0,-4>} object{Tumbler(4,13,rgb 1,0) translate<-56,0,8>} object{Jug(srgb<.40,.56,.66>) translate<48,0,14>} object{Bowl(12,srgb<.90,.86,.76>) translate<-30,0,28>}
