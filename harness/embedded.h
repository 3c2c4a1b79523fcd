/* Data files that are part of the binary (made at build time by harness/embed.cmake). */
#ifndef PARALLAX_HARNESS_EMBEDDED_H
#define PARALLAX_HARNESS_EMBEDDED_H

#include <stddef.h>

struct embedded_file {
    const char *name; /* file name without folder and ending */
    const char *data; /* NUL-terminated */
    size_t length;
};

extern const struct embedded_file embedded_wires[]; /* ended by a NULL name */

#endif
