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

/* Other verdicts, or other scores, on more than this share of the anchors are another judge. A
 * model that is asked at temperature 0 twice may differ in one of forty. */
#define ANCHORS_TOLERANCE 0.05
/* Another score is one that lies more than ANCHOR_SCORE_TOLERANCE (judges/anchors.h) away. A judge
 * that is a little milder everywhere moves no single score so far and still bends a sweep: it moved
 * too when the mean over the anchors of one question is this far away, in points of 100. */
#define ANCHORS_MEAN_TOLERANCE 5.0

struct anchor_check {
    int64_t judge, checked_ms;
    const char *digest;                /* of the anchors' file; "": there were none */
    const char *served, *fingerprints; /* what answered, joined; "" where nobody says */
    const char *verdicts; /* a letter an anchor: p f n u; of a panel's members with '/' between */
    /* Of a judge that scored: "a97.0 c95.5 t-", a letter for aligned, coherent and on topic, and
     * the score, '-' where there was none. A check has verdicts or scores; the other is "". */
    const char *scores;
    int64_t agreed; /* how many are as the anchors say */
};

/* Appends one score (NaN: none) to such a list. */
void anchor_scores_put(struct text *scores, enum question question, double score);

enum status run_anchors_put(struct run_file *run, const struct anchor_check *check,
                            struct error *err);

typedef enum status run_anchor_callback(void *context, const struct anchor_check *check,
                                        struct error *err);
/* Every check in the order in which they were made; judge 0: of all judges. */
enum status run_anchors_each(struct run_file *run, int64_t judge, run_anchor_callback *callback,
                             void *context, struct error *err);

enum anchor_kind { ANCHORS_VERDICTS = 0, ANCHORS_SCORES };

/* The first and the latest check of a judge's verdicts or scores; strings belong to the run file.
 */
struct anchor_history {
    size_t count; /* 0: none, and the others mean nothing */
    struct anchor_check first, latest;
};
enum status run_anchors_history(struct run_file *run, int64_t judge, enum anchor_kind kind,
                                struct anchor_history *history, struct error *err);
size_t anchors_in(const struct anchor_check *check); /* how many were judged */

/* Adds a problem for each thing in which the judge moved from `a` to `b`. `where_a` and `where_b`
 * complete the sentence: "in A". */
void anchors_compare(const struct anchor_check *a, const struct anchor_check *b,
                     const char *where_a, const char *where_b, struct problems *problems);
/* The same over the sittings of one run. */
void anchors_compare_sittings(const struct anchor_history *history, struct problems *problems);

#endif
