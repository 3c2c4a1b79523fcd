// picture: ball_by_box_on.jpg On_Top=1
// picture: ball_by_box_front.jpg On_Top=0
// A ball on a carton or in front of it.
#include "still.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
#include "room.inc"
Settings(0)
Eye(<-10,58,-120>,<0,12,0>,60)
#declare Wall = Plaster(srgb<.70,.62,.70>)
#declare Top = Grey_Wood()
Still_Life(Wall, Top)
object{Box_Closed(44,24,30) rotate y*8 translate<6,0,12>}
#if(On_Top) object{Toy_Ball(8,srgb<.85,.20,.15>,srgb<.95,.92,.85>) rotate y*20 translate<6,24,10>} #else object{Toy_Ball(8,srgb<.85,.20,.15>,srgb<.95,.92,.85>) rotate y*20 translate<-2,0,-22>} #end
object{Teddy(srgb<.55,.40,.28>) rotate y*25 translate<-56,0,14>} object{Pot_Plant(9,30,srgb<.35,.55,.30>,3) translate<66,0,22>} object{Picture_Frame(50,40,srgb<.85,.72,.52>,srgb<.40,.50,.42>) translate<-50,58,60>}
