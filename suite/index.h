/* Private to the suite layer: finding items by id, and what is known of pictures that were opened
 * once. */
#ifndef PARALLAX_SUITE_INDEX_H
#define PARALLAX_SUITE_INDEX_H

#include "suite/suite.h"

/* A picture after its first use; `path` is NULL before. */
struct known_picture {
    const char *path;
    struct picture_info info;
    size_t bytes;
};

/* Open addressing over a power of two at least twice the number of items; a slot holds the position
 * of an item plus one. The first item of an id stays in the table, later ones of the same id are a
 * problem and are not found. */
struct suite_index {
    struct arena arena; /* grows when pictures are first used, though the suite is const by then */
    size_t *slots;
    size_t mask;
    struct known_picture *pictures; /* parallel to suite->items */
};

/* Builds the table over suite->items and reports ids that occur twice. */
void suite_index_build(struct suite *suite, struct problems *problems);
void suite_index_free(struct suite_index *index);

#endif
