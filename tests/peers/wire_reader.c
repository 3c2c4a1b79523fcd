/* Says of each line of standard input, a wire description, what the program's own reader thinks of
 * it: "good", or what is wrong. schema.mjs compares that with what schema.json says. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "harness/wire.h"

int main(void)
{
    char *line = NULL;
    size_t size = 0;
    ssize_t length;
    while ((length = getline(&line, &size, stdin)) > 0) {
        struct wire *wire = NULL;
        struct error err = {0};
        struct span source = {line, (size_t)length};
        bool good = wire_read(&wire, source, "line", &err) == STATUS_OK;
        for (char *at = err.message; *at; at++) {
            if (*at == '\n') *at = ' ';
        }
        puts(good ? "good" : err.message);
        wire_free(wire);
    }
    free(line);
    return 0;
}
