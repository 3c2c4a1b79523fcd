/* Private to the search for contamination. */
#ifndef PARALLAX_RESULTS_CONTAMINATION_PRIVATE_H
#define PARALLAX_RESULTS_CONTAMINATION_PRIVATE_H

#include "results/contamination.h"

/* A text of the suite. */
struct suspect {
    const struct item *item;
    const char *field;
    size_t words;
    bool whole;    /* a query or twin: compared as a whole too */
    uint64_t hash; /* of a whole one */
};

struct gram {
    uint64_t hash;
    uint32_t suspect; /* number + 1; 0: the slot is free */
};

struct known_picture {
    const struct item *item;
    uint64_t hash;
};

struct contamination_match *contamination_add(struct contamination *contamination,
                                              enum contamination_net net, const struct item *item,
                                              const char *field);

#endif
