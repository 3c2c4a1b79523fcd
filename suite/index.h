/* Private to the suite layer: finding items by id, and what is known of pictures that were opened
 * once. */
#ifndef PARALLAX_SUITE_INDEX_H
#define PARALLAX_SUITE_INDEX_H

#include "suite/suite.h"

/* A file after its first use, read and hashed once however many items show it (translations do);
 * `path` is NULL before. */
struct known_picture {
    const char *path, *sha256; /* of the file as it is */
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
    struct known_picture *pictures; /* open addressing too, by path; `mask` is the same */
    struct known_picture **shown;   /* parallel to suite->items: NULL before the first use */
    size_t files_read;              /* how many were read and hashed */
};

/* Builds the table over suite->items and reports ids that occur twice. */
void suite_index_build(struct suite *suite, struct problems *problems);
void suite_index_free(struct suite_index *index);

#endif
