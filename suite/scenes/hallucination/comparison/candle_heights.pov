// picture: candle_heights_white.jpg White_Tall=1
// picture: candle_heights_red.jpg White_Tall=0
// A white and a red candle; one is taller.
#include "still.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
#include "room.inc"
Settings(0)
Eye(<-6,46,-104>,<0,15,0>,54)
#declare Wall = Plaster(srgb<.58,.46,.48>)
#declare Top = Oak()
Still_Life(Wall, Top)
#if(White_Tall) #declare A=34; #declare B=20; #else #declare A=20; #declare B=34; #end
object{Candle(3.4,A,srgb<.94,.91,.84>,1) translate<-20,0,-6>} object{Flame() translate<-20,A+1,-6>} object{Candle(3.4,B,srgb<.72,.12,.12>,1) translate<20,0,-6>} object{Flame() translate<20,B+1,-6>}
object{Vase(srgb<.35,.50,.48>) translate<-62,0,16>} object{Basket(13,12) translate<60,0,16>} object{Bread_Loaf() scale .8 rotate y*20 translate<60,10,16>} object{Picture_Frame(50,38,srgb<.75,.80,.85>,srgb<.45,.52,.40>) translate<36,58,60>}
