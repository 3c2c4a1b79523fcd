/* Private to the suite layer: the parts of the whole-suite check, one file each. */
#ifndef PARALLAX_SUITE_CHECKS_H
#define PARALLAX_SUITE_CHECKS_H

#include "suite/check.h"

enum {
    CHECK_CATEGORY_ITEMS_MIN = 4,
    CHECK_PICTURE_BYTES_MAX = 300000, /* keeps the repository and every request small */
    CHECK_PICTURE_SIDE_MIN = 512,     /* of the long side: below, small things cannot be told */
    CHECK_PICTURE_SIDE_MAX = 1400,    /* above, providers scale down, each in its own way */
    CHECK_PICTURE_BITS_MAX = 3,       /* perceptual hashes of different scenarios differ by more */
    CHECK_QUERY_BITS_MAX = 9          /* word hashes of unrelated queries differ by 12 and more */
};

/* check_relations.c: scenarios, flips, translations, and what a query must not say. */
void check_relations(const struct suite *suite, struct suite_report *report);
/* check_queries.c: queries of different scenarios that are nearly the same. */
void check_queries(const struct suite *suite, struct suite_report *report);
/* check_pictures.c: digest, type, size, near-duplicates, files nobody uses, scene sources. */
void check_pictures(const struct suite *suite, struct suite_report *report);
/* check_balance.c: categories that are too small, and answers that could be guessed from how often
 * they occur. */
void check_balance(const struct suite *suite, struct suite_report *report);

#endif
