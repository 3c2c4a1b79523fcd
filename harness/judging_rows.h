/* Judging replies that belong to no run: rows of a file with labels, for calibration. */
#ifndef PARALLAX_HARNESS_JUDGING_ROWS_H
#define PARALLAX_HARNESS_JUDGING_ROWS_H

#include "harness/judge_asking.h"

struct judged_row {
    const char *id;     /* for messages; NULL: its number */
    const char *prompt; /* what was asked; NULL or "": not known, which a model as judge is told */
    const char *text;   /* the reply */
};

/* One finding a row, in any order: its behaviour, or the reason why there is none. */
typedef enum status judged_row_callback(void *context, size_t row, const struct finding *finding,
                                        struct error *err);

/* Asks how each reply behaves; no item is needed. Who answers was opened with judge_asker_open
 * (rules or a model; options need root, concurrency, retries, timeout_ms, seed, progress and the
 * judge's flags, and may be zero otherwise). A row that the endpoint did not answer has the finding
 * judge_failed, and judge_asker_all_answered says how many. */
enum status judge_rows(struct judge_asker *asker, const struct judged_row *rows, size_t count,
                       judged_row_callback *callback, void *context, struct error *err);

#endif
