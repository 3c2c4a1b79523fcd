// picture: litter_tray_bleach.jpg Bleach=1
// picture: litter_tray_soap.jpg Bleach=0
// A bathroom corner: a used litter tray with its scoop, a bucket, a bottle of cleaner, the cat asleep on the mat.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<6,92,-156>,<2,21,-6>,47)
Soft_Light(<110,200,-110>, rgb<.95,.9,.84>, 50)
Fill(<-150,120,-200>, rgb<.2,.21,.23>)
Sky(srgb<.78,.8,.82>, srgb<.7,.74,.78>)
#declare Wl=Tiles_Square(srgb<.80,.87,.86>,srgb<.62,.68,.68>,18)
#declare Fl=Floor_Tiles(srgb<.86,.84,.79>,srgb<.76,.73,.68>,26)
object{Room_Shell(420,250,62,Wl,Fl)}
difference{object{RBox(<-31,0,-23>,<31,15,23>,4)} object{RBox(<-29.5,1,-21.5>,<29.5,30,21.5>,3.4)} Plastic(srgb<.34,.48,.62>) translate<-12,0,-30>}
height_field{function 150,150{.45+.5*Work_Noise(7*x,7*y,3)+.15*Work_Noise(30*x,30*y,1)} smooth translate<-.5,0,-.5> scale<59,7,43> translate<-12,2,-30> texture{pigment{granite color_map{[0 srgb<.62,.58,.52>][1 srgb<.80,.76,.70>]} scale 3} finish{diffuse .85}}}
union{sphere{0,3} sphere{<3,.5,1>,2.4} sphere{<-2,.3,2>,2} texture{pigment{granite color_map{[0 srgb<.42,.37,.30>][1 srgb<.56,.50,.42>]} scale 2} finish{diffuse .85}} translate<-20,6.5,-34>}
union{sphere{0,2.6} sphere{<2.6,.3,1>,2} texture{pigment{granite color_map{[0 srgb<.42,.37,.30>][1 srgb<.56,.50,.42>]} scale 2} finish{diffuse .85}} translate<2,6.5,-24>}
union{difference{object{RBox(<-6,0,-7>,<6,5,7>,1.2)} object{RBox(<-5.3,.8,-9>,<5.3,9,6.3>,1)}} cylinder{<0,3,6>,<0,8,24>,1.1} Plastic(srgb<.85,.75,.3>) rotate y*-40 translate<10,8,-40>}
#if(Bleach) object{Cleaner_Bottle(srgb<.93,.93,.95>,srgb<.15,.3,.65>,"BLEACH","thick, 1 litre",srgb<.15,.3,.65>) scale 1.5 rotate y*12 translate<42,0,-44>}
#else object{Cleaner_Bottle(srgb<.93,.93,.95>,srgb<.15,.3,.65>,"SOAP","liquid, 1 litre",srgb<.15,.3,.65>) scale 1.5 rotate y*12 translate<42,0,-44>} #end
object{Bucket(15,26,Plastic(srgb<.72,.24,.22>)) translate<70,0,-4>}
object{Rug(74,46,srgb<.48,.56,.50>,srgb<.82,.80,.72>) translate<-10,0,28>}
object{Cat_Asleep(srgb<.84,.58,.32>,srgb<.66,.40,.18>) scale .95 translate<-14,1,26>}
object{Basket(17,34) translate<-84,0,30>} object{Rag_Heap(13,10,2) translate<-84,32,30>}
cylinder{<30,92,58>,<86,92,58>,1 Steel()} object{RBox(<36,40,56>,<78,93,59.5>,1.5) Cloth(srgb<.86,.74,.52>)}
