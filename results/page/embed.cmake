# Writes a C file that holds the page's style and script as NUL-terminated bytes: page_css, page_js.
set(body "/* Made by results/page/embed.cmake. */\n#include \"results/page.h\"\n\n")
foreach(name css js)
  file(READ ${FOLDER}/page.${name} hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
  string(APPEND body "const unsigned char page_${name}[] = {${bytes}0};\n")
  string(APPEND body "const size_t page_${name}_length = sizeof page_${name} - 1;\n")
endforeach()
file(WRITE ${OUTPUT} "${body}")
