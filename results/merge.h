/* Merging: the run files of one run, made by several processes, become one.
 *
 * Of one run: everything that decides what is asked and of whom is equal (wire, model, sampling,
 * system text, suite, conditions, repeats, seed, limits), and each file holds a shard of the same
 * selection, or all of it. Addresses may differ, because each node may serve its own copy of the
 * model; the attempts keep them.
 *
 * A trial that stands in several files must have the same reply in all of them, or be `failed` in
 * all but those; two different replies are an error that names the trial. Findings are taken over
 * when every file that has any names the same current judge; else they are left out, and judging
 * the merged file costs no reply.
 *
 * Ratings of all files are kept; of two by one rater on one trial the later one. A sample is kept
 * when every file has one: scenarios that a file without a sample holds were never drawn.
 *
 * A file with batches that have not ended is refused: what they bring could not be told apart any
 * more.
 *
 * The merged file holds the items in the order of the selection, so that its export is the one that
 * a single process would have made, byte for byte.
 */
#ifndef PARALLAX_RESULTS_MERGE_H
#define PARALLAX_RESULTS_MERGE_H

#include "results/run_file.h"

enum { MERGE_FILES_MAX = 400 }; /* all are open at once; what was merged can be merged again */

struct merge_options {
    bool partial; /* shards may be missing; the result is then a shard itself */
    bool durable;
};

struct merge_summary {
    size_t items;
    int64_t planned, stored, findings;
    int64_t repeated;        /* trials that stood in more than one file */
    bool judged_differently; /* findings were left out */
    size_t ratings;
    bool sampled_differently; /* the sample was left out */
    bool addresses_differ;
    char shard[4096]; /* of the result; "" when it is whole */
};

/* Makes `out`, which must not exist; on any failure it does not exist afterwards. */
enum status merge_runs(const char *out, const char *const *paths, size_t count,
                       const struct merge_options *options, struct merge_summary *summary,
                       struct error *err);

#endif
