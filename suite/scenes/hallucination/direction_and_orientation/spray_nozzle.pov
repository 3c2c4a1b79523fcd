// picture: spray_nozzle_left.jpg To_Left=1
// picture: spray_nozzle_right.jpg To_Left=0
// A spray bottle between a plant and a book; its nozzle faces one of them.
#include "still.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
#include "room.inc"
Settings(0)
Eye(<0,48,-104>,<0,14,0>,54)
#declare Wall = Plaster(srgb<.84,.76,.70>)
#declare Top = Pine()
Still_Life(Wall, Top)
object{Spray_Bottle(srgb<.90,.45,.15>,Clear_Plastic(srgb<.80,.90,.95>),"OTTO","",srgb<.2,.5,.7>) #if(To_Left) scale 1.35 #else scale<-1.35,1.35,1.35> #end translate<0,0,-8>}
object{Pot_Plant(11,36,srgb<.34,.55,.30>,9) translate<-54,0,4>} object{Books(44,64,0,-6,6)} object{Mug(srgb<.30,.45,.58>) translate<74,0,-10>} object{Shelf_Board(-50,60,62,60,18,White_Wood())}
