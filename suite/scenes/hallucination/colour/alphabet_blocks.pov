// picture: alphabet_blocks_red.jpg Red=1
// picture: alphabet_blocks_blue.jpg Red=0
// Three blocks with letters; the B is red or blue.
#include "still.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
#include "room.inc"
Settings(0)
Eye(<-4,52,-112>,<0,9,0>,56)
#declare Wall = Plaster(srgb<.86,.80,.66>)
#declare Top = Pine()
Still_Life(Wall, Top)
#if(Red) #declare C=srgb<.80,.16,.12>; #else #declare C=srgb<.14,.30,.66>; #end
object{Toy_Block(15,srgb<.88,.70,.18>,"A") rotate y*8 translate<-34,0,-8>}
object{Toy_Block(15,C,"B") rotate y*-6 translate<0,0,-14>}
object{Toy_Block(15,srgb<.28,.52,.30>,"C") rotate y*10 translate<34,0,-6>}
object{Teddy(srgb<.62,.44,.26>) rotate y*-18 translate<62,0,20>} object{Toy_Ball(9,srgb<.90,.55,.20>,srgb<.93,.90,.84>) translate<-66,0,14>}
object{Shelf_Board(-80,20,58,60,18,White_Wood())} object{Books(-74,6,58,43,5)}
