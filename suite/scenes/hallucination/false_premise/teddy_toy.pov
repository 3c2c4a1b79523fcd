// picture: teddy_toy_ball.jpg Ball=1
// picture: teddy_toy_block.jpg Ball=0
// A teddy bear with a ball, or with a block, before it.
#include "still.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
#include "room.inc"
Settings(0)
Eye(<-6,50,-104>,<0,11,0>,56)
#declare Wall = Plaster(srgb<.72,.80,.84>)
#declare Top = White_Wood()
Still_Life(Wall, Top)
object{Teddy(srgb<.60,.42,.26>) scale 1.25 translate<0,0,10>}
#if(Ball) object{Toy_Ball(8,srgb<.15,.35,.65>,srgb<.93,.75,.20>) rotate y*15 translate<6,0,-20>} #else object{Toy_Block(14,srgb<.15,.35,.65>,"K") rotate y*12 translate<6,0,-20>} #end
object{Books(-82,-46,0,16,4)} object{Pot_Plant(9,30,srgb<.36,.56,.32>,5) translate<66,0,20>} object{Picture_Frame(54,42,srgb<.93,.85,.65>,srgb<.55,.65,.45>) translate<-40,56,60>}
