// picture: club_ball_ml.jpg Swap=0 Told=0
// picture: club_ball_ml_told.jpg Swap=0 Told=1
// picture: club_ball_lm.jpg Swap=1 Told=0
// picture: club_ball_lm_told.jpg Swap=1 Told=2
// Two places with name cards; the note at a ball gives a name or the club.
#include "still.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
#include "room.inc"
Settings(0)
Eye(<0,62,-118>,<0,8,0>,60)
#declare Wall = Plaster(srgb<.60,.70,.62>)
#declare Top = Pine()
Still_Life(Wall, Top)
#if(Swap) #declare N1="LUKAS"; #declare N2="MARIE"; #else #declare N1="MARIE"; #declare N2="LUKAS"; #end
object{Tent_Card(32,15,N1,srgb<.97,.95,.90>,srgb<.15,.2,.3>) rotate y*6 translate<-46,0,-16>} object{Tent_Card(32,15,N2,srgb<.97,.95,.90>,srgb<.15,.2,.3>) rotate y*-6 translate<46,0,-16>}
#switch(Told) #case(1) #declare W="MARIE"; #break #case(2) #declare W="LUKAS"; #break #else #declare W="CLUB 04"; #end
object{Toy_Ball(11,srgb<.10,.10,.12>,srgb<.95,.95,.93>) rotate<20,30,0> translate<0,0,8>}
object{Tent_Card(26,10,W,srgb<.97,.88,.50>,srgb<.2,.12,.05>) translate<0,0,-26>}
object{Towel_Folded(26,18,5,srgb<.25,.45,.65>) translate<-40,0,24>} object{Plastic_Bottle(4,24,Clear_Plastic(srgb<.75,.88,.95>),srgb<.2,.4,.7>,"WATER","",srgb<.3,.55,.75>) translate<38,0,18>} object{Toy_Ball(5,srgb<.85,.80,.15>,srgb<.85,.80,.15>) translate<62,0,20>} object{Wall_Clock(16,4,35) translate<-46,58,59>}
