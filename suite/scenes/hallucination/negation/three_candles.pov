// picture: three_candles_red.jpg Red_Out=1
// picture: three_candles_green.jpg Red_Out=0
// Three candles; the red or the green one is not lit.
#include "still.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
#include "room.inc"
Settings(0)
Eye(<4,50,-104>,<0,15,0>,54)
#declare Wall = Plaster(srgb<.40,.42,.50>)
#declare Top = Walnut()
Still_Life(Wall, Top)
#if(Red_Out) #declare R=0; #declare G=1; #else #declare R=1; #declare G=0; #end
object{Candle(3,26,srgb<.70,.12,.12>,R) translate<-30,0,-4>} object{Candle(3,30,srgb<.93,.90,.82>,1) translate<0,0,2>} object{Candle(3,26,srgb<.18,.42,.24>,G) translate<30,0,-4>}
#if(R) object{Flame() translate<-30,27,-4>} #end object{Flame() translate<0,31,2>} #if(G) object{Flame() translate<30,27,-4>} #end
object{Plate(11,srgb<.80,.78,.72>) translate<62,0,10>} object{Apple(srgb<.76,.20,.14>) translate<62,1.5,10>} object{Books(-84,-58,0,12,8)} object{Towel_Folded(24,14,3,srgb<.75,.70,.60>) rotate y*20 translate<-4,0,-26>}
