// picture: plain_carton_label.jpg Front=1
// picture: plain_carton_back.jpg Front=0
// A carton beside a mug, its labelled side or its plain side to the front.
#include "still.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
#include "room.inc"
Settings(0)
Eye(<4,48,-100>,<0,13,0>,54)
#declare Wall = Plaster(srgb<.62,.70,.62>)
#declare Top = Grey_Wood()
Still_Life(Wall, Top)
#if(Front) object{Carton(22,32,13,srgb<.93,.90,.82>,"DATES","soft   500 g",srgb<.55,.32,.20>) rotate y*-8 translate<-8,0,-6>} #else union{object{RBox(<-11,0,-6.5>,<11,32,6.5>,.5) Paper(srgb<.93,.90,.82>)} box{<-11.05,27,-6.55>,<11.05,31,6.55> Paper(srgb<.55,.32,.20>)} rotate y*-8 translate<-8,0,-6>} #end
object{Mug(srgb<.80,.35,.22>) translate<22,0,-12>} object{Bowl(12,srgb<.40,.52,.60>) translate<56,0,10>} object{Jar_Filled(7,18,srgb<.75,.75,.7>,Matt(srgb<.55,.32,.18>),.8) translate<-54,0,4>} object{Spoon() rotate y*30 translate<8,0,-30>}
