/* The items of a run file, read back from their stored lines.
 *
 * Only the taxonomy is taken from a root folder; items, twins and siblings come from the run, so that judging and reporting say
 * the same in five years. Flips are resolved among the run's own items. Everything lives in the arena here.
 */
#ifndef PARALLAX_RESULTS_RUN_ITEMS_H
#define PARALLAX_RESULTS_RUN_ITEMS_H

#include "results/run_file.h"

struct run_items {
    struct arena arena;
    struct taxonomy taxonomy;
    struct item *items; /* parallel to the run's item numbers */
    const struct item **flips; /* the sibling of each, NULL where it has none or the run has not */
    size_t count;
};

enum status run_items_load(struct run_items *out, const struct run_file *run, const char *root, struct error *err);
void run_items_release(struct run_items *items);

#endif
