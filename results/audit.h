/* The audit: proves that what a run reports follows from what it stored.
 *
 * 1. The file is sound: SQLite's own check, references, rows within the plan.
 * 2. Every planned trial is in exactly one state, and every answer has a finding of the current
 * judge. What was not asked or not judged yet is counted, and is no problem: the run is unfinished,
 * and the rest is held over what is there.
 * 3. Items are read strictly again; pictures below the root have the recorded digest; where the
 * suite below the root is the one the run was made with, items and twins are the same bytes.
 * 4. Findings of the rule judge, made again from the raw replies, are the stored ones.
 * 5. Ratings are of replies that the run has, with labels of their items, and the sample is of its
 * scenarios.
 * 6. Every number of the report, computed again from those, is the same.
 */
#ifndef PARALLAX_RESULTS_AUDIT_H
#define PARALLAX_RESULTS_AUDIT_H

#include "results/measures.h"

struct audit {
    int64_t planned, stored, answers, findings; /* trials and findings that were looked at */
    int64_t unasked, unjudged;                  /* planned trials; answers. Any: unfinished */
    size_t items, pictures_verified, pictures_absent, items_compared;
    bool suite_is_same;       /* the suite below the root has the run's digest */
    int64_t cached;           /* replies that another run bought */
    int64_t rejudged;         /* findings made again; 0 when the judge is another one */
    int64_t votes;            /* of a panel or of repeats, held against what they count */
    int64_t ratings;          /* of people */
    size_t numbers;           /* of the report that were compared */
    const char *rejudge_note; /* why not, NULL when it was done */
};

/* Fills `audit`; whatever does not hold is a problem. A status is only for what stops the audit. */
enum status audit_run(struct audit *audit, struct run_file *run, const char *root,
                      struct problems *problems, struct error *err);

#endif
