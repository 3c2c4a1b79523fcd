/* The items of a run file, read back from their stored lines.
 *
 * Items, twins and siblings come from the run, so that judging and reporting say the same in five
 * years. Flips are resolved among the run's own items. Everything lives in the arena here.
 *
 * With a root the taxonomy is read from there: judging may need the words of a category. Without
 * one (NULL) it is made from the run itself: the categories its items name, with their stored
 * titles, and the patterns they use. That is all that reporting and auditing need.
 */
#ifndef PARALLAX_RESULTS_RUN_ITEMS_H
#define PARALLAX_RESULTS_RUN_ITEMS_H

#include "results/run_file.h"

struct run_items {
    struct arena arena;
    struct taxonomy taxonomy;
    struct item *items;        /* parallel to the run's item numbers */
    const struct item **flips; /* the sibling of each, NULL where it has none or the run has not */
    /* True of a translation whose source is in the run: it stands in the table of languages and in
     * no other number, so that one situation never counts twice. */
    bool *translated;
    size_t count;
};

enum status run_items_load(struct run_items *out, struct run_file *run, const char *root,
                           struct error *err);
void run_items_release(struct run_items *items);

/* Whether an item counts in the numbers of an axis (AXIS_NONE: of any): it is no translation. */
bool run_items_counts(const struct run_items *items, size_t item, enum axis axis);
/* The numbers of those that do, ascending; the caller frees. */
size_t *run_items_list(const struct run_items *items, enum axis axis, size_t *count);

#endif
