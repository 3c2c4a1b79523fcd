// picture: oiled_table_linseed.jpg Linseed=1
// picture: oiled_table_soap.jpg Linseed=0
// A workbench in the evening: a tin, a brush in a jar, used rags heaped in a cardboard box.
#include "room.inc"
#include "kitchen.inc"
#include "home.inc"
#include "work.inc"
Settings(1)
Eye(<0,66,-140>,<2,20,0>,47)
Soft_Light(<-120,170,-120>, rgb<1.25,1.12,.92>, 45)
Fill(<150,90,-200>, rgb<.22,.25,.32>)
Sky(srgb<.55,.56,.6>, srgb<.35,.37,.42>)
box{<-110,-6,-48>,<110,0,50> Planks(srgb<.74,.58,.40>,srgb<.68,.52,.34>,srgb<.58,.43,.27>,24)}
box{<-300,-100,52>,<300,200,56> Plaster(srgb<.72,.76,.74>)}
object{Pegboard(150,70) translate<5,62,50>}
object{Saw() rotate z*-90 translate<-45,76,47>} object{Spanner(20) translate<-18,50,48>} object{Spanner(15) translate<-8,55,48>} object{Hammer() rotate x*-90 rotate z*90 translate<14,62,48>}
object{Screwdriver(srgb<.8,.2,.15>) rotate z*90 translate<38,62,47>} object{Screwdriver(srgb<.9,.7,.15>) rotate z*90 translate<48,62,47>} object{Screwdriver(srgb<.2,.35,.7>) rotate z*90 translate<58,62,47>}
object{Box_Open(44,17,34) translate<30,0,4>}
object{Rag_Heap(19,23,4) translate<31,2,4>}
object{Crumpled(13,9,srgb<.86,.82,.70>,srgb<.62,.36,.24>,9) translate<-6,0,-24>}
#if(Linseed) object{Paint_Tin(11,25,"LINSEED OIL","boiled, 2.5 litres",srgb<.62,.20,.12>) rotate y*-16 translate<-42,0,4>}
#else object{Paint_Tin(11,25,"SOAP FINISH","mix with water, 2.5 litres",srgb<.16,.34,.52>) rotate y*-16 translate<-42,0,4>} #end
object{Jar(4.2,10,srgb .8) translate<-72,0,-12>}
object{Flat_Brush(srgb<.75,.25,.15>) rotate z*90 rotate y*20 translate<-30,1,-30>}
object{Mug(srgb<.3,.45,.5>) translate<-70,0,14>}
box{<-11,0,-7>,<11,3,7> rotate y*-14 translate<72,0,-26> Oak()} box{<-9,0,-6>,<9,3,6> rotate y*25 translate<74,3,-26> Oak()}
