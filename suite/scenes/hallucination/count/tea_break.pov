// picture: tea_break_five.jpg Fifth=1
// picture: tea_break_four.jpg Fifth=0
// Cups round a jug: five or four.
#include "still.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
#include "room.inc"
Settings(0)
Eye(<6,70,-128>,<0,6,0>,56)
#declare Wall = Plaster(srgb<.60,.68,.64>)
#declare Top = Oak()
Still_Life(Wall, Top)
object{Jug(srgb<.93,.91,.86>) translate<0,0,14>}
object{Mug(srgb<.72,.26,.20>) rotate y*20 translate<-46,0,-6>} object{Mug(srgb<.22,.38,.52>) rotate y*-30 translate<-24,0,-22>}
object{Mug(srgb<.88,.72,.30>) rotate y*10 translate<22,0,-22>} object{Mug(srgb<.34,.52,.36>) rotate y*-20 translate<46,0,-4>}
#if(Fifth) object{Mug(srgb<.90,.88,.84>) rotate y*35 translate<-2,0,-24>} #end
object{Plate(13,srgb<.93,.92,.90>) translate<62,0,24>} object{Bread_Loaf() rotate y*25 translate<-64,0,24>}
object{Picture_Frame(60,44,srgb<.55,.70,.82>,srgb<.45,.58,.36>) translate<46,58,60>}
