// picture: farm_box_open.jpg Open=1
// picture: farm_box_shut.jpg Open=0
// A carton from a farm, open with carrots and onions, or shut.
#include "still.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
#include "room.inc"
Settings(0)
Eye(<-6,86,-112>,<0,8,0>,56)
#declare Wall = Plaster(srgb<.74,.66,.56>)
#declare Top = Pine()
Still_Life(Wall, Top)
#if(Open) object{Box_Open(46,20,32) translate<0,0,2>} object{Onion() scale 1.3 translate<-13,10,-4>} object{Onion() scale 1.3 translate<-12,10,9>} object{Onion() scale 1.3 translate<-3,10,4>} object{Carrot() scale 1.2 rotate y*80 translate<9,14,2>} object{Carrot() scale 1.2 rotate y*95 translate<14,14,2>} object{Carrot() scale 1.2 rotate y*70 translate<4,14,-6>}
#else object{Box_Closed(46,20,32) translate<0,0,2>} #end
object{Tent_Card(26,10,"HILL FARM",srgb<.95,.95,.88>,srgb<.2,.35,.22>) translate<-28,0,-24>}
object{Pot_Plant(9,26,srgb<.36,.56,.30>,4) translate<60,0,16>} object{Mug(srgb<.80,.78,.72>) translate<-52,0,-8>} object{Phone(srgb<.08,.08,.1>) rotate y*-30 translate<44,0,-22>}
