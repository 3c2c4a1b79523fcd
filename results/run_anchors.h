/* What a judge said of its anchors each time it judged, as the run file keeps it, and whether it
 * moved.
 *
 * A judge may change under its name: a provider serves another model, another build of it, or the
 * same one judges otherwise. Each sitting of judging adds one check. Two runs whose judges moved
 * against each other are not compared, and a run whose judge moved between two sittings says so.
 */
#ifndef PARALLAX_RESULTS_RUN_ANCHORS_H
#define PARALLAX_RESULTS_RUN_ANCHORS_H

#include "results/run_file.h"

/* Other verdicts on more than this share of the anchors are another judge. A model that is asked at
 * temperature 0 twice may differ in one of forty. */
#define ANCHORS_TOLERANCE 0.05

struct anchor_check {
    int64_t judge, checked_ms;
    const char *digest;                /* of the anchors' file; "": there were none */
    const char *served, *fingerprints; /* what answered, joined; "" where nobody says */
    const char *verdicts; /* a letter an anchor: p f n u; of a panel's members with '/' between */
    int64_t agreed;       /* how many are as the anchors say */
};

enum status run_anchors_put(struct run_file *run, const struct anchor_check *check,
                            struct error *err);

typedef enum status run_anchor_callback(void *context, const struct anchor_check *check,
                                        struct error *err);
/* Every check in the order in which they were made; judge 0: of all judges. */
enum status run_anchors_each(struct run_file *run, int64_t judge, run_anchor_callback *callback,
                             void *context, struct error *err);

/* The first and the latest check of a judge; strings belong to the run file. */
struct anchor_history {
    size_t count; /* 0: none, and the others mean nothing */
    struct anchor_check first, latest;
};
enum status run_anchors_history(struct run_file *run, int64_t judge, struct anchor_history *history,
                                struct error *err);
size_t anchors_in(const struct anchor_check *check); /* how many were judged */

/* Adds a problem for each thing in which the judge moved from `a` to `b`. `where_a` and `where_b`
 * complete the sentence: "in A". */
void anchors_compare(const struct anchor_check *a, const struct anchor_check *b,
                     const char *where_a, const char *where_b, struct problems *problems);
/* The same over the sittings of one run. */
void anchors_compare_sittings(const struct anchor_history *history, struct problems *problems);

#endif
