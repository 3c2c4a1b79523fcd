// picture: conservatory_heater_wound.jpg Wound=1
// picture: conservatory_heater_laid.jpg Wound=0
// A fan heater among lemon trees, fed through a cable drum.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<-4,96,-208>,<2,32,0>,50)
Soft_Light(<-140,210,-120>, rgb<.95,.93,.92>, 50)
Fill(<160,120,-200>, rgb<.22,.23,.27>)
Sky(srgb<.70,.76,.86>, srgb<.45,.55,.74>)
#declare Wl=Plaster(srgb<.90,.90,.86>) #declare Fl=Floor_Tiles(srgb<.74,.50,.40>,srgb<.68,.45,.35>,22)
object{Room_Window(460,260,80,Wl,Fl,-150,170,50,230)} object{Outside_Garden(900)}
object{Fan_Heater(1) scale 1.35 rotate y*14 translate<-52,0,-34>}
object{Clay_Pot(20) translate<-104,0,30>} cylinder{<-104,30,30>,<-104,70,30>,1.8 Walnut()} object{Bush(30,srgb<.34,.55,.24>,3) translate<-104,62,30>}
object{Clay_Pot(22) translate<6,0,38>} cylinder{<6,30,38>,<6,80,38>,1.8 Walnut()} object{Bush(33,srgb<.34,.55,.24>,7) translate<6,70,38>}
object{Clay_Pot(17) translate<116,0,44>} object{Bush(27,srgb<.45,.60,.30>,9) translate<116,22,44>}
#local I=0; #while(I<9) sphere{<-104+27*cos(I*2.1),78+18*sin(I*1.7),30-22*abs(sin(I*2.1))-4>,3.2 Matt(srgb<.96,.82,.20>)} sphere{<6+30*cos(I*2.3+1),88+18*sin(I*1.9),38-24*abs(sin(I*2.3+1))-4>,3.2 Matt(srgb<.96,.82,.20>)} #local I=I+1; #end
#if(Wound)
 object{Cable_Drum(12.4,srgb<.93,.55,.10>) rotate y*52 scale 1.35 translate<54,0,-36>}
 object{Cable(array[6]{<-36,4,-30>,<-20,.6,-34>,<-4,.6,-58>,<18,.6,-66>,<36,2,-54>,<44,14,-47>},srgb .12)}
#else
 object{Cable_Drum(4,srgb<.93,.55,.10>) rotate y*52 scale 1.35 translate<54,0,-36>}
 object{Cable(array[6]{<-36,4,-30>,<-20,.6,-34>,<-4,.6,-58>,<18,.6,-66>,<36,2,-54>,<44,14,-47>},srgb .12)}
 object{Tube(array[12]{<60,20,-44>,<84,4,-46>,<108,.8,-34>,<96,.8,-8>,<40,.8,2>,<-16,.8,-2>,<-24,.8,-14>,<30,.8,-16>,<92,.8,-18>,<126,.8,-50>,<110,.8,-84>,<160,.8,-96>},.85) Plastic(srgb<.93,.55,.10>)}
 object{Tube(array[8]{<160,.8,-96>,<60,.8,-92>,<-40,.8,-86>,<-60,.8,-76>,<-30,.8,-72>,<60,.8,-78>,<140,.8,-74>,<190,.8,-60>},.85) Plastic(srgb<.93,.55,.10>)}
#end
object{Watering_Can(srgb<.45,.55,.5>) rotate y*150 translate<150,0,-10>}
