/* "did you mean …?": the nearest of the known names to one that is not known. */
#ifndef PARALLAX_BASE_NEAREST_H
#define PARALLAX_BASE_NEAREST_H

#include <stddef.h>

/* Edits (insert, delete, replace, swap of neighbours) between two names of at most 63 bytes; 64
 * when one is longer. */
size_t nearest_distance(const char *a, const char *b);

/* The name with the fewest edits, at most a third of the wanted name's length (at least 1, at most
 * 3); NULL when none is that near. */
const char *nearest_name(const char *wanted, const char *const *names, size_t count);

#endif
